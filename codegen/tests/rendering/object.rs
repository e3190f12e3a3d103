// types.rs

/// The subject.
///
/// Part of [`Root`].
///
/// Schema: `subject.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Subject {
    /// Never null.
    pub name: String,
    /// May be null. `nickName` in JSON: nullable.
    pub nick_name: Option<String>,
    /// A whole number.
    pub age: u32,
    /// Any number.
    pub weight: serde_json::Number,
    /// A date-time.
    pub born: jiff::Timestamp,
    /// Another \[one] \< two. In JSON: nullable.
    pub parent: Option<Box<Subject>>,
    /// May be absent. In JSON: optional.
    pub chip: Option<bool>,
    /// True if absent. In JSON: true if absent.
    pub tame: bool,
    /// Null if absent. In JSON: null if absent.
    pub owner: Option<String>,
    /// 4 if absent. In JSON: 4 if absent.
    pub legs: i32,
    /// -1 if absent. In JSON: -1 if absent.
    pub score: serde_json::Number,
    /// A text if absent. In JSON: `"moo"` if absent.
    pub sound: String,
    /// Empty if absent. In JSON: empty if absent.
    pub toys: Vec<String>,
    /// An enum, with a default. In JSON: `"FINE"` if absent.
    pub mood: Mood,
    /// A keyword of Rust, and a map. `type` in JSON: optional.
    #[deprecated]
    pub type_: Option<serde_json::Map<String, serde_json::Value>>,
    /// The name of a variable in the code. In JSON: optional.
    pub reader: Option<String>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// How it is.
///
/// Part of [`Subject`].
///
/// Schema: `subject.json#/definitions/Mood`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mood {
    /// Fine. `FINE` in JSON.
    Fine,
    /// Another mood.
    Other(OtherValue),
}

// json.rs

impl<'de> FromJson<'de> for Subject {
    fn read(reader_: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut name = None;
        let mut nick_name = None;
        let mut age = None;
        let mut weight = None;
        let mut born = None;
        let mut parent = None;
        let mut chip = None;
        let mut tame = None;
        let mut owner = None;
        let mut legs = None;
        let mut score = None;
        let mut sound = None;
        let mut toys = None;
        let mut mood = None;
        let mut type_ = None;
        let mut reader = None;
        let mut constant_0_ = Constant::new("pet");
        let extra = reader_
            .open_object(
                &[
                    "kind",
                    "name",
                    "nickName",
                    "age",
                    "weight",
                    "born",
                    "parent",
                    "chip",
                    "tame",
                    "owner",
                    "legs",
                    "score",
                    "sound",
                    "toys",
                    "mood",
                    "type",
                    "reader",
                ],
                &mut [
                    &mut constant_0_,
                    &mut name,
                    &mut nick_name,
                    &mut age,
                    &mut weight,
                    &mut born,
                    &mut parent,
                    &mut chip,
                    &mut tame,
                    &mut owner,
                    &mut legs,
                    &mut score,
                    &mut sound,
                    &mut toys,
                    &mut mood,
                    &mut type_,
                    &mut reader,
                ],
            )?;
        reader_.constant("kind", &constant_0_)?;
        Ok(Self {
            name: required!(reader_, "name", name),
            nick_name: required!(reader_, "nickName", nick_name),
            age: required!(reader_, "age", age),
            weight: required!(reader_, "weight", weight),
            born: required!(reader_, "born", born),
            parent: required!(reader_, "parent", parent),
            chip,
            tame: tame.unwrap_or_else(|| true),
            owner: owner.unwrap_or_default(),
            legs: legs.unwrap_or_else(|| 4),
            score: score.unwrap_or_else(|| From::from(-1i64)),
            sound: sound.unwrap_or_else(|| "moo".into()),
            toys: toys.unwrap_or_default(),
            mood: mood.unwrap_or_else(|| "FINE".into()),
            type_,
            reader,
            extra,
        })
    }
}

impl Object for Subject {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("kind", "pet")?;
        sink.property("name", &self.name)?;
        sink.property("nickName", &self.nick_name)?;
        sink.property("age", &self.age)?;
        sink.property("weight", &self.weight)?;
        sink.property("born", &self.born)?;
        sink.property("parent", &self.parent)?;
        sink.optional("chip", &self.chip)?;
        sink.property("tame", &self.tame)?;
        sink.property("owner", &self.owner)?;
        sink.property("legs", &self.legs)?;
        sink.property("score", &self.score)?;
        sink.property("sound", &self.sound)?;
        sink.property("toys", &self.toys)?;
        sink.property("mood", &self.mood)?;
        sink.optional("type", &self.type_)?;
        sink.optional("reader", &self.reader)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Subject);

impl Mood {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fine => "FINE",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "FINE" => Self::Fine,
                _ => return None,
            },
        )
    }
}

string_enum!(Mood);
