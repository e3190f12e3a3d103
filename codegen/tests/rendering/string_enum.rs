// types.rs

/// The subject.
///
/// Part of [`Root`].
///
/// Schema: `subject.json`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// To be done. `TO_DO` in JSON.
    ToDo,
    /// Done. `done` in JSON.
    #[deprecated]
    Done,
    /// Liked. `+1` in JSON.
    Liked,
    /// Something else.
    Other(OtherValue),
}

// json.rs

impl Subject {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ToDo => "TO_DO",
            Self::Done => "done",
            Self::Liked => "+1",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "TO_DO" => Self::ToDo,
                "done" => Self::Done,
                "+1" => Self::Liked,
                _ => return None,
            },
        )
    }
}

string_enum!(Subject);
