// types.rs

/// The subject.
///
/// Part of [`Root`].
///
/// Schema: `subject.json`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// Less than nothing. `-1` in JSON.
    Below,
    /// Nothing. `0` in JSON.
    Zero,
    /// Something else.
    Other(serde_json::Number),
}

// json.rs

impl Subject {
    /// The number as received.
    #[must_use]
    pub fn to_number(&self) -> serde_json::Number {
        match self {
            Self::Below => serde_json::Number::from(-1),
            Self::Zero => serde_json::Number::from(0),
            Self::Other(value) => value.clone(),
        }
    }
    fn named(value: i64) -> Option<Self> {
        Some(
            match value {
                -1 => Self::Below,
                0 => Self::Zero,
                _ => return None,
            },
        )
    }
}

number_enum!(Subject);
