//! Open enums: `"anyOf": [{"const": "A"}, ..., {"type": "string"}]`, and the same with numbers.

use std::fmt;

/// A string that an enum has no variant for: a value added later, or one of Plain's placeholders.
///
/// It is made by decoding, or by `FromStr` and `From<&str>` of the enum, so it never holds a value that has a
/// variant. It compares with `&str`.
///
/// ```
/// use plain_webhooks::ThreadStatus;
///
/// assert!(matches!(ThreadStatus::from("TODO"), ThreadStatus::Todo));
/// let ThreadStatus::Other(value) = ThreadStatus::from("ARCHIVED") else { panic!() };
/// assert_eq!(value, "ARCHIVED");
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OtherValue(Box<str>);

impl OtherValue {
    pub(crate) fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for OtherValue {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for OtherValue {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl PartialEq<&str> for OtherValue {
    fn eq(&self, other: &&str) -> bool {
        *self.0 == **other
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

/// The traits of an open enum of strings, which has `named`, `as_str` and a variant `Other(OtherValue)`.
macro_rules! string_enum {
    ($type:ident) => {
        impl ::std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<&str> for $type {
            fn from(value: &str) -> Self {
                let other = || Self::Other($crate::json::OtherValue::new(value));
                Self::named(value).unwrap_or_else(other)
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
            fn write<O: $crate::json::Out>(&self, out: O) -> Result<O::Ok, O::Error> {
                out.string(self.as_str())
            }
        }

        $crate::json::serde_traits!($type);
    };
}
pub(crate) use string_enum;

/// The traits of an open enum of numbers, which has `named`, `to_number` and a variant `Other(Number)`.
macro_rules! number_enum {
    ($type:ident) => {
        impl ::std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.to_number().fmt(formatter)
            }
        }

        impl From<::serde_json::Number> for $type {
            fn from(number: ::serde_json::Number) -> Self {
                let named = $crate::json::integer(&number).and_then(Self::named);
                named.unwrap_or(Self::Other(number))
            }
        }

        impl From<i64> for $type {
            fn from(number: i64) -> Self {
                Self::named(number).unwrap_or_else(|| Self::Other(number.into()))
            }
        }

        impl PartialOrd for $type {
            /// By the numbers. Two spellings of one number, such as `4` and `4.0`, are neither equal nor ordered.
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                let (this, that) = (self.to_number(), other.to_number());
                let order = this.as_f64()?.partial_cmp(&that.as_f64()?)?;
                (order.is_eq() == (self == other)).then_some(order)
            }
        }

        impl<'de> $crate::json::FromJson<'de> for $type {
            fn read(reader: &mut $crate::json::Reader<'de>) -> Result<Self, $crate::json::Failure> {
                reader.number("a number").map(Self::from)
            }
        }

        impl $crate::json::ToJson for $type {
            fn write<O: $crate::json::Out>(&self, out: O) -> Result<O::Ok, O::Error> {
                out.any(&self.to_number())
            }
        }

        $crate::json::serde_traits!($type);
    };
}
pub(crate) use number_enum;

#[cfg(test)]
mod tests {
    use super::OtherValue;
    use crate::json::test::{rejected, round_trip};

    #[derive(Clone, Debug, PartialEq)]
    enum Status {
        ToDo,
        Other(OtherValue),
    }
    impl Status {
        fn as_str(&self) -> &str {
            match self {
                Self::ToDo => "TO_DO",
                Self::Other(value) => value.as_str(),
            }
        }

        fn named(value: &str) -> Option<Self> {
            (value == "TO_DO").then_some(Self::ToDo)
        }
    }
    string_enum!(Status);

    #[derive(Clone, Debug, PartialEq)]
    enum Level {
        Low,
        Other(serde_json::Number),
    }
    impl Level {
        fn to_number(&self) -> serde_json::Number {
            match self {
                Self::Low => 3.into(),
                Self::Other(number) => number.clone(),
            }
        }

        fn named(value: i64) -> Option<Self> {
            (value == 3).then_some(Self::Low)
        }
    }
    number_enum!(Level);

    #[test]
    fn all_ways_to_write_a_value_agree() {
        for (value, expected) in [
            ("TO_DO", Status::ToDo),
            ("to_do", Status::Other(OtherValue("to_do".into()))),
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
        rejected::<Status>(
            "{\"DONE\":null}",
            &format!("{expected} an object (line 1, column 13)"),
        );
        rejected::<Status>("null", &format!("{expected} null (line 1, column 4)"));
        rejected::<Status>("0", &format!("{expected} a number (line 1, column 1)"));
    }

    #[test]
    fn numbers_have_names() {
        assert_eq!(Level::from(3), Level::Low);
        for (json, expected) in [
            ("3", "3"),
            ("3.0", "3"),
            ("3e0", "3"),
            ("3.5", "3.5"),
            ("-1", "-1"),
            ("4.0", "4.0"),
        ] {
            round_trip::<Level>(json, expected);
        }
        assert!(Level::from(2) < Level::Low && Level::Low < Level::from(4));
        let spelled = |text: &str| Level::from(text.parse::<serde_json::Number>().unwrap());
        assert_eq!(spelled("4").partial_cmp(&spelled("4.0")), None);
        assert_eq!(
            spelled("4").partial_cmp(&spelled("4")),
            Some(std::cmp::Ordering::Equal)
        );
        rejected::<Level>(
            "\"3\"",
            "expected a number, found a string (line 1, column 3)",
        );
    }

    #[test]
    fn other_values_are_strings() {
        let value = OtherValue::new("b");
        assert_eq!(value, "b");
        assert_eq!(value, *"b");
        assert_eq!(value.as_ref(), "b");
        assert!(OtherValue::new("a") < value);
    }
}
