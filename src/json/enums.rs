//! Open enums: `"anyOf": [{"const": "A"}, ..., {"type": "string"}]`, and the same with numbers.

use std::fmt;

/// Displays a type as its method `as_str` returns it.
macro_rules! display_as_str {
    ($type:ty) => {
        impl ::std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }
    };
}
pub(crate) use display_as_str;

/// A string that an enum has no variant for: a value added later, or one of Plain's placeholders.
///
/// Only decoding, `FromStr` and `From<&str>` of the enum create one, so it never holds a value that has a variant. It
/// can be compared with `&str`.
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

    /// Returns the value as received.
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

display_as_str!(OtherValue);

impl fmt::Debug for OtherValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

/// Implements the traits of an open enum of strings, which has `named`, `as_str` and a variant `Other(OtherValue)`.
macro_rules! string_enum {
    ($type:ident) => {
        $crate::json::display_as_str!($type);

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

        $crate::json::serde_traits!($type, text => text.parse::<Self>());
    };
}
pub(crate) use string_enum;

/// Implements the traits of an open enum of numbers, which has `named`, `to_number` and a variant `Other(Number)`.
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
            /// Compares the numbers. Two spellings of one number, such as `4` and `4.0`, are neither equal nor ordered.
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

        $crate::json::serde_traits!($type, text => $crate::json::read::<Self>(text));
    };
}
pub(crate) use number_enum;

#[cfg(test)]
mod tests;
