//! Open enums: `"anyOf": [{"const": "A"}, ..., {"type": "string"}]`.

use std::fmt;

/// A value of an open enum that the schema does not name; Plain added it later.
///
/// Made by decoding, or by `FromStr` and `From<&str>` of the enum, so that it never holds a value that has a variant.
///
/// ```
/// use plain_webhooks::ThreadStatus;
///
/// assert!(matches!(ThreadStatus::from("TODO"), ThreadStatus::Todo));
/// let ThreadStatus::Other(value) = ThreadStatus::from("ARCHIVED") else { panic!() };
/// assert_eq!(value.as_str(), "ARCHIVED");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OtherValue(Box<str>);

impl OtherValue {
    pub(crate) fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// The value as Plain wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OtherValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl fmt::Debug for OtherValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

/// The methods and traits of an open enum, which has a variant for each known value, and `Other`.
macro_rules! open_enum {
    ($type:ident { $($value:literal => $variant:ident,)* }) => {
        impl $type {
            /// The value as Plain writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value.as_str(),
                }
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl From<&str> for $type {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Other($crate::json::OtherValue::new(value)),
                }
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
                Ok(value.into())
            }
        }

        impl<'de> $crate::json::FromJson<'de> for $type {
            fn read(reader: &mut $crate::json::Reader<'de>) -> Result<Self, $crate::json::Failure> {
                Ok(Self::from(&*reader.text()?))
            }
        }

        impl $crate::json::ToJson for $type {
            fn encode<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }

            fn write(&self, writer: &mut $crate::json::Writer) {
                writer.string(self.as_str());
            }
        }

        $crate::json::serde_traits!($type);
    };
}
pub(crate) use open_enum;

#[cfg(test)]
mod tests {
    use super::OtherValue;
    use crate::json::test::{refused, round_trip};

    #[derive(Clone, Debug, PartialEq)]
    enum Status {
        ToDo,
        Done,
        Other(OtherValue),
    }
    open_enum! {
        Status {
            "TO_DO" => ToDo,
            "DONE" => Done,
        }
    }

    #[test]
    fn all_ways_to_write_a_value_agree() {
        for (value, expected) in [
            ("TO_DO", Status::ToDo),
            ("DONE", Status::Done),
            ("done", Status::Other(OtherValue("done".into()))),
            ("", Status::Other(OtherValue("".into()))),
        ] {
            let status = Status::from(value);
            assert_eq!(status, expected);
            assert_eq!(value.parse(), Ok(expected));
            assert_eq!(status.as_str(), value);
            assert_eq!(status.to_string(), value);
            round_trip::<Status>(&format!("\"{value}\""), &format!("\"{value}\""));
        }
        assert_eq!(format!("{:?}", Status::from("x")), "Other(\"x\")");
    }

    #[test]
    fn only_strings_are_values() {
        let expected = "expected a string, found";
        refused::<Status>(
            "{\"DONE\":null}",
            &format!("{expected} an object (line 1, column 13)"),
        );
        refused::<Status>("null", &format!("{expected} null (line 1, column 4)"));
        refused::<Status>("0", &format!("{expected} a number (line 1, column 1)"));
    }
}
