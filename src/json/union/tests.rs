use crate::json::test::{rejected, round_trip};
use crate::json::{Constant, Failure, FromJson, Object, Properties, Reader, Sink, required};

/// A tagged union as the generator writes it, with an inline variant and one by reference.
enum Pet {
    Dog {
        name: String,
        weight: Option<u32>,
        extra: Properties,
    },
    Bird(Box<Bird>),
    Other(Properties),
}
impl<'de> FromJson<'de> for Pet {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        match &*reader.required_tag("kind")? {
            "dog" => {
                let mut name = None;
                let mut weight = None;
                let mut kind = Constant::new("dog");
                let extra = reader.open_object(
                    &["kind", "name", "weight"],
                    &mut [&mut kind, &mut name, &mut weight],
                )?;
                reader.constant("kind", &kind)?;
                Ok(Self::Dog {
                    name: required!(reader, "name", name),
                    weight,
                    extra,
                })
            }
            "bird" => FromJson::read(reader).map(Self::Bird),
            _ => FromJson::read(reader).map(Self::Other),
        }
    }
}
impl Object for Pet {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::Dog {
                name,
                weight,
                extra,
            } => {
                sink.constant("kind", "dog")?;
                sink.property("name", name)?;
                sink.optional("weight", weight)?;
                sink.extra(extra)
            }
            Self::Bird(bird) => bird.write_properties(sink),
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

/// A closed object with a constant, the tag.
struct Bird {
    wings: u32,
}
impl<'de> FromJson<'de> for Bird {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut kind = Constant::new("bird");
        let mut wings = None;
        reader.closed_object(&["kind", "wings"], &mut [&mut kind, &mut wings])?;
        reader.constant("kind", &kind)?;
        Ok(Self {
            wings: required!(reader, "wings", wings),
        })
    }
}
impl Object for Bird {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("kind", "bird")?;
        sink.property("wings", &self.wings)
    }
}

/// An untagged union as the generator writes it.
enum Animal {
    Bird(Box<Bird>),
    Other(Properties),
}
impl<'de> FromJson<'de> for Animal {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        if let Some(value) = reader.attempt()? {
            return Ok(Self::Bird(value));
        }
        FromJson::read(reader).map(Self::Other)
    }
}
impl Object for Animal {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::Bird(bird) => bird.write_properties(sink),
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

#[test]
fn the_tag_may_come_anywhere() {
    let dog = r#"{"kind":"dog","name":"Rex","weight":9,"Name":[1]}"#;
    round_trip::<Pet>(dog, dog);
    round_trip::<Pet>(r#"{"Name":[1],"name":"Rex","kind":"dog","weight":9}"#, dog);
    round_trip::<Pet>(
        r#"{"weight":9.0,"na\u006de":"R\u0065x","Name":[1],"kin\u0064":"dog"}"#,
        dog,
    );
    round_trip::<Pet>(
        r#"{"wings":2,"kind":"bird"}"#,
        r#"{"kind":"bird","wings":2}"#,
    );
}

#[test]
fn other_objects_are_kept() {
    for json in [
        r#"{"kind":"cat","name":7,"wings":[]}"#,
        r#"{"kind":""}"#,
        r#"{"kind":"x","name":1}"#,
    ] {
        round_trip::<Pet>(json, json);
    }
    for json in [
        "{}",
        r#"{"kind":"bird","wings":-1}"#,
        r#"{"id":1,"kind":"bird","wings":2}"#,
        r#"{"wings":2}"#,
    ] {
        round_trip::<Animal>(json, json);
    }
}

#[test]
fn a_known_variant_with_broken_content_is_an_error() {
    let rejected = rejected::<Pet>;
    rejected(
        r#"{"name":null,"kind":"dog"}"#,
        "name: expected a string, found null (line 1, column 12)",
    );
    rejected(
        r#"{"wings":[2],"kind":"bird"}"#,
        "wings: expected an integer from 0 to 4294967295, found an array (line 1, column 12)",
    );
    rejected(
        r#"{"kind":"dog"}"#,
        "name: missing required property (line 1, column 14)",
    );
    rejected(
        r#"{"kind":"bird","wings":2,"x":1}"#,
        "unknown property (line 1, column 28)",
    );
    rejected("{}", "kind: missing required property (line 1, column 2)");
    rejected(
        r#"{"kind":null}"#,
        "kind: expected a string, found null (line 1, column 12)",
    );
    rejected(
        r#"{"kind":"dog","kind":"dog"}"#,
        "kind: duplicate property (line 1, column 20)",
    );
    rejected(
        r#"{"kind":"cat","kind":"cat"}"#,
        "duplicate unknown property (line 1, column 26)",
    );
    rejected(
        "[]",
        "expected an object, found an array (line 1, column 2)",
    );
}

#[test]
fn an_error_before_the_tag_has_precedence() {
    let rejected = rejected::<Pet>;
    rejected(r#"{"x":[},"kind":5}"#, "expected value (line 1, column 7)");
    rejected(
        r#"{"x":1e999,"kind":null}"#,
        "number out of range (line 1, column 10)",
    );
    rejected(
        r#"{"x":1,"x":2,"kind":7}"#,
        "duplicate unknown property (line 1, column 12)",
    );
    rejected(
        r#"{"x":[1 2],"kind":"dog"}"#,
        "expected `,` or `]` (line 1, column 9)",
    );
}

#[test]
fn an_error_of_the_tag_has_precedence_over_later_ones() {
    rejected::<Pet>(
        r#"{"kind":5,"x":1,"x":2}"#,
        "kind: expected a string, found a number (line 1, column 9)",
    );
}

#[test]
fn no_text_is_read_beyond_its_end() {
    for json in [
        "{\"kind",
        "{\"kind\"",
        "{\"kind\":\"dog\",\"nam",
        "{\"kind\":\"dog\",\"name\"",
    ] {
        let error = crate::json::test::decode::<Pet>(json)
            .err()
            .expect("the text is cut off");
        assert!(error.starts_with("EOF") || error.contains("EOF"), "{error}");
    }
}
