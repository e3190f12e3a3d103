//! Objects: `{"type": "object", "required": [...], "properties": {...}}`.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::path::At;
use super::{Decode, FromJson, Properties};

/// Reads an object property by property.
///
/// `K` tells the properties of the one object apart, so that its type has a `match` over them.
pub(crate) struct PropertyReader<A, K: 'static> {
    object: A,
    names: &'static [(&'static str, K)],
    constants: &'static [(&'static str, &'static str)],
    /// A bit for each of `constants` that came.
    seen: u32,
    /// Where in `names` the next property is looked for first: they mostly come in schema order.
    next: usize,
    extra: Properties,
}

impl<'de, A: MapAccess<'de>, K: Copy> PropertyReader<A, K> {
    pub(crate) fn new(
        object: A,
        names: &'static [(&'static str, K)],
        constants: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self {
            object,
            names,
            constants,
            seen: 0,
            next: 0,
            extra: Properties::default(),
        }
    }

    /// The next property that the type has a field for. Constants are checked and properties that
    /// the schema does not name are kept on the way.
    pub(crate) fn next(&mut self) -> Result<Option<K>, A::Error> {
        loop {
            let lookup = Lookup {
                names: self.names,
                constants: self.constants,
                next: self.next,
            };
            let Some(name) = self.object.next_key_seed(lookup)? else {
                return Ok(None);
            };
            match name {
                Name::Known(index, key) => {
                    self.next = index + 1;
                    return Ok(Some(key));
                }
                Name::Constant(index, name, value) => self.constant(index, name, value)?,
                Name::Unknown(name) => self.extra.read(name, &mut self.object)?,
            }
        }
    }

    /// The value of the property that `next` found; `slot` is where it will be put.
    pub(crate) fn value<T: FromJson<'de>>(
        &mut self,
        name: &str,
        slot: &Option<T>,
    ) -> Result<T, A::Error> {
        if slot.is_some() {
            return Err(duplicate()).at_property(name);
        }
        self.object.next_value_seed(Decode::NEW).at_property(name)
    }

    /// All other properties, once there is no next one.
    pub(crate) fn finish(self) -> Result<Properties, A::Error> {
        for (index, (name, _)) in self.constants.iter().enumerate() {
            if self.seen & 1 << index == 0 {
                return missing(name);
            }
        }
        Ok(self.extra)
    }

    fn constant(&mut self, index: usize, name: &str, value: &str) -> Result<(), A::Error> {
        if self.seen & 1 << index != 0 {
            return Err(duplicate()).at_property(name);
        }
        self.seen |= 1 << index;
        let found = self.object.next_value_seed(Decode::<Cow<'de, str>>::NEW);
        if found.at_property(name)? == value {
            Ok(())
        } else {
            let message = format_args!("expected `{value}`, found another string");
            Err(A::Error::custom(message)).at_property(name)
        }
    }
}

/// A property's name, looked up.
enum Name<K> {
    Known(usize, K),
    Constant(usize, &'static str, &'static str),
    Unknown(String),
}

struct Lookup<K: 'static> {
    names: &'static [(&'static str, K)],
    constants: &'static [(&'static str, &'static str)],
    next: usize,
}

impl<'de, K: Copy> DeserializeSeed<'de> for Lookup<K> {
    type Value = Name<K>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de, K: Copy> Visitor<'de> for Lookup<K> {
    type Value = Name<K>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a property name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let (before, after) = self.names.split_at_checked(self.next).unwrap_or_default();
        let mut names = (self.next..).zip(after).chain((0..).zip(before));
        if let Some((index, (_, key))) = names.find(|(_, (known, _))| *known == name) {
            return Ok(Name::Known(index, *key));
        }
        let mut constants = (0..).zip(self.constants);
        Ok(
            match constants.find(|(_, (constant, _))| *constant == name) {
                Some((index, (name, value))) => Name::Constant(index, name, value),
                None => Name::Unknown(name.to_owned()),
            },
        )
    }
}

#[cold]
pub(crate) fn missing<T, E: Error>(name: &str) -> Result<T, E> {
    Err(E::custom("this required property is missing")).at_property(name)
}

/// A required string that is none of `values`.
pub(crate) fn any_but<E: Error>(
    name: &str,
    slot: Option<String>,
    values: &[&str],
) -> Result<String, E> {
    match slot {
        Some(value) if values.contains(&value.as_str()) => {
            let message = format_args!("`{value}` has a schema of its own");
            Err(E::custom(message)).at_property(name)
        }
        Some(value) => Ok(value),
        None => missing(name),
    }
}

#[cold]
fn duplicate<E: Error>() -> E {
    E::custom("this property stands here twice")
}

/// What each kind of presence means for a field, when reading and when writing.
///
/// - `required`: the property is always there; it may be nullable, the field is then an `Option`.
/// - `[not "a" "b"]`: a required string that is none of these.
/// - `optional`: the property may be absent, never null; the field is an `Option`.
/// - `default`: the property may be absent, which means the type's default: null, empty or false.
macro_rules! presence {
    (read required $name:literal $slot:ident) => {
        match $slot {
            Some(value) => value,
            None => return $crate::json::missing($name),
        }
    };
    (read [not $($value:literal)*] $name:literal $slot:ident) => {
        $crate::json::any_but($name, $slot, &[$($value),*])?
    };
    (read optional $name:literal $slot:ident) => {
        $slot
    };
    (read default $name:literal $slot:ident) => {
        $slot.unwrap_or_default()
    };
    (write optional $name:literal $field:ident $map:ident) => {
        if let Some(value) = $field {
            $map.serialize_entry($name, &$crate::json::Encode(value))?;
        }
    };
    (write $presence:tt $name:literal $field:ident $map:ident) => {
        $map.serialize_entry($name, &$crate::json::Encode($field))?;
    };
}
pub(crate) use presence;

/// The traits of an object, which has a field for each property, and `extra`.
///
/// A constant (`const "type" = "thread.chat_sent";`) has no field: it is checked and written.
macro_rules! object {
    ($type:ident {
        $(const $constant:literal = $value:literal;)*
        $($name:literal => $field:ident: $presence:tt,)*
    }) => {
        impl<'de> $crate::json::FromJson<'de> for $type {
            const EXPECTED: &'static str = "an object";

            fn object<A: ::serde_core::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
                $crate::json::object!(@read object [$type]
                    { $($constant = $value;)* } { $($name => $field: $presence,)* })
            }
        }

        impl $crate::json::ToJson for $type {
            fn encode<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                let Self { $($field,)* extra } = self;
                $crate::json::object!(@write serializer extra
                    { $($constant = $value;)* } { $($name => $field: $presence,)* })
            }
        }

        $crate::json::serde_traits!($type);
    };
    (@read $object:ident [$($path:tt)*]
        { $($constant:literal = $value:literal;)* }
        { $($name:literal => $field:ident: $presence:tt,)* }
    ) => {{
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy)]
        enum Key {
            $($field,)*
        }
        const NAMES: &[(&str, Key)] = &[$(($name, Key::$field),)*];
        const CONSTANTS: &[(&str, &str)] = &[$(($constant, $value),)*];
        $(let mut $field = None;)*
        let mut reader = $crate::json::PropertyReader::new($object, NAMES, CONSTANTS);
        loop {
            match reader.next()? {
                $(Some(Key::$field) => $field = Some(reader.value($name, &$field)?),)*
                None => break,
            }
        }
        let extra = reader.finish()?;
        Ok($($path)* { $($field: $crate::json::presence!(read $presence $name $field),)* extra })
    }};
    (@write $serializer:ident $extra:ident
        { $($constant:literal = $value:literal;)* }
        { $($name:literal => $field:ident: $presence:tt,)* }
    ) => {{
        use ::serde_core::ser::SerializeMap as _;
        let mut map = $serializer.serialize_map(None)?;
        $(map.serialize_entry($constant, $value)?;)*
        $($crate::json::presence!(write $presence $name $field map);)*
        $extra.write(&mut map)?;
        map.end()
    }};
}
pub(crate) use object;

#[cfg(test)]
mod tests {
    use crate::json::Properties;
    use crate::json::test::{decode, refused, round_trip};

    #[derive(Debug)]
    #[allow(dead_code)]
    struct Pet {
        name: String,
        nick_name: Option<String>,
        weight: Option<u8>,
        toys: Vec<String>,
        owner: Option<String>,
        extra: Properties,
    }
    object! {
        Pet {
            const "kind" = "pet";
            "name" => name: required,
            "nickName" => nick_name: required,
            "weight" => weight: optional,
            "toys" => toys: default,
            "owner" => owner: default,
        }
    }

    #[test]
    fn absent_null_and_present_are_told_apart() {
        round_trip::<Pet>(
            r#"{"kind":"pet","name":"Rex","nickName":null}"#,
            r#"{"kind":"pet","name":"Rex","nickName":null,"toys":[],"owner":null}"#,
        );
        round_trip::<Pet>(
            r#"{"owner":"Ann","toys":["bone"],"weight":9,"nickName":"R","name":"Rex","kind":"pet"}"#,
            r#"{"kind":"pet","name":"Rex","nickName":"R","weight":9,"toys":["bone"],"owner":"Ann"}"#,
        );
    }

    #[test]
    fn other_properties_are_kept() {
        let json = r#"{"kind":"pet","name":"","nickName":null,"toys":[],"owner":null,"Name":{"a":2.0},"":null}"#;
        let pet: Pet = decode(json).unwrap();
        assert_eq!(pet.extra.len(), 2);
        assert_eq!(pet.extra.get("").map(|value| value.is_null()), Some(true));
        let expected = json.replace(r#""Name":{"a":2.0},"":null"#, r#""":null,"Name":{"a":2.0}"#);
        round_trip::<Pet>(json, &expected);
    }

    #[test]
    fn errors_tell_the_place() {
        let refused = refused::<Pet>;
        refused(
            "[]",
            "expected an object, found an array at line 1 column 2",
        );
        refused(
            "\"x\"",
            "expected an object, found a string at line 1 column 3",
        );
        refused(
            "{}",
            "$.kind: this required property is missing at line 1 column 2",
        );
        refused(
            r#"{"kind":"pet","name":"Rex"}"#,
            "$.nickName: this required property is missing at line 1 column 27",
        );
        refused(
            r#"{"kind":"Rex"}"#,
            "$.kind: expected `pet`, found another string at line 1 column 14",
        );
        refused(
            r#"{"kind":["pet"]}"#,
            "$.kind: expected a string, found an array at line 1 column 9",
        );
        refused(
            r#"{"name":null}"#,
            "$.name: expected a string, found null at line 1 column 12",
        );
        refused(
            r#"{"weight":null}"#,
            "$.weight: expected an integer from 0 to 255, found null at line 1 column 14",
        );
        refused(
            r#"{"toys":["bone",7]}"#,
            "$.toys[1]: expected a string, found a number at line 1 column 17",
        );
        refused(
            r#"{"owner":false}"#,
            "$.owner: expected a string, found a boolean at line 1 column 14",
        );
    }

    #[test]
    fn duplicates_are_refused() {
        let refused = refused::<Pet>;
        let message = "this property stands here twice at line 1 column";
        refused(r#"{"toys":[],"toys":[]}"#, &format!("$.toys: {message} 17"));
        refused(
            r#"{"kind":"pet","kind":"pet"}"#,
            &format!("$.kind: {message} 20"),
        );
        refused(
            r#"{"x":1,"x":1}"#,
            "a property that the schema does not name stands here twice at line 1 column 13",
        );
    }

    #[derive(Debug)]
    struct WildAnimal {
        kind: String,
        extra: Properties,
    }
    object! {
        WildAnimal {
            "kind" => kind: [not "pet" "cattle"],
        }
    }

    #[test]
    fn a_string_may_exclude_some() {
        round_trip::<WildAnimal>(r#"{"kind":"wolf"}"#, r#"{"kind":"wolf"}"#);
        let refused = refused::<WildAnimal>;
        refused(
            "{}",
            "$.kind: this required property is missing at line 1 column 2",
        );
        refused(
            r#"{"kind":"cattle"}"#,
            "$.kind: `cattle` has a schema of its own at line 1 column 17",
        );
    }

    #[test]
    fn broken_json_is_told_with_its_place() {
        let refused = refused::<Pet>;
        refused(
            r#"{"toys":["bone""#,
            "$.toys[1]: EOF while parsing a list at line 1 column 15",
        );
        refused(
            r#"{"name" "Rex"}"#,
            "$.name: expected `:` at line 1 column 9",
        );
    }
}
