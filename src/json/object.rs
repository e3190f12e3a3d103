//! Objects: `{"type": "object", "required": [...], "properties": {...}}`.

/// What each kind of presence means for a field, when reading and when writing.
///
/// - `required`: the property is always there; it may be nullable, the field is then an `Option`.
/// - `[not "a" "b"]`: a required string that is none of these.
/// - `optional`: the property may be absent, never null; the field is an `Option`.
/// - `default`: the property may be absent, which means the type's default: null, empty or false.
macro_rules! presence {
    (read $reader:ident required $name:literal $slot:ident) => {
        match $slot {
            Some(value) => value,
            None => return Err($reader.missing($name)),
        }
    };
    (read $reader:ident [not $($value:literal)*] $name:literal $slot:ident) => {
        $crate::json::any_but($reader, $name, $slot, &[$($value),*])?
    };
    (read $reader:ident optional $name:literal $slot:ident) => {
        $slot
    };
    (read $reader:ident default $name:literal $slot:ident) => {
        $slot.unwrap_or_default()
    };
    (encode optional $name:literal $field:ident $map:ident) => {
        if let Some(value) = $field {
            $map.serialize_entry($name, &$crate::json::Encode(value))?;
        }
    };
    (encode $presence:tt $name:literal $field:ident $map:ident) => {
        $map.serialize_entry($name, &$crate::json::Encode($field))?;
    };
    (write optional $name:literal $field:ident $writer:ident) => {
        if let Some(value) = $field {
            $crate::json::presence!(write required $name value $writer);
        }
    };
    (write $presence:tt $name:literal $field:ident $writer:ident) => {
        $writer.plain(concat!("\"", $name, "\":"));
        $crate::json::ToJson::write($field, $writer);
        $writer.plain(",");
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
            fn read(reader: &mut $crate::json::Reader<'de>) -> Result<Self, $crate::json::Failure> {
                $crate::json::object!(@read reader [$type]
                    { $($constant = $value;)* } { $($name => $field: $presence,)* })
            }
        }

        impl $crate::json::ToJson for $type {
            fn encode<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                let Self { $($field,)* extra } = self;
                $crate::json::object!(@encode serializer extra
                    { $($constant = $value;)* } { $($name => $field: $presence,)* })
            }

            fn write(&self, writer: &mut $crate::json::Writer) {
                let Self { $($field,)* extra } = self;
                $crate::json::object!(@write writer extra
                    { $($constant = $value;)* } { $($name => $field: $presence,)* })
            }
        }

        $crate::json::serde_traits!($type);
    };
    (@read $reader:ident [$($path:tt)*]
        { $($constant:literal = $value:literal;)* }
        { $($name:literal => $field:ident: $presence:tt,)* }
    ) => {{
        $(let mut $field = None;)*
        let mut others = $crate::json::OtherProperties::new(&[$(($constant, $value),)*]);
        $reader.object()?;
        while let Some(name) = $reader.next_name()? {
            match &*name {
                $($name => $reader.property($name, &mut $field)?,)*
                _ => others.read($reader, name)?,
            }
        }
        let extra = others.finish($reader)?;
        Ok($($path)* {
            $($field: $crate::json::presence!(read $reader $presence $name $field),)*
            extra
        })
    }};
    (@encode $serializer:ident $extra:ident
        { $($constant:literal = $value:literal;)* }
        { $($name:literal => $field:ident: $presence:tt,)* }
    ) => {{
        use ::serde_core::ser::SerializeMap as _;
        let mut map = $serializer.serialize_map(None)?;
        $(map.serialize_entry($constant, $value)?;)*
        $($crate::json::presence!(encode $presence $name $field map);)*
        $extra.encode_all(&mut map)?;
        map.end()
    }};
    (@write $writer:ident $extra:ident
        { $($constant:literal = $value:literal;)* }
        { $($name:literal => $field:ident: $presence:tt,)* }
    ) => {{
        $writer.plain("{");
        $(
            // Names of the schema consist of letters, digits and the like.
            $writer.plain(concat!("\"", $constant, "\":"));
            $writer.string($value);
            $writer.plain(",");
        )*
        $($crate::json::presence!(write $presence $name $field $writer);)*
        $extra.write_all($writer);
        $writer.close(b'}');
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
            "expected an object, found an array (line 1, column 2)",
        );
        refused(
            "\"x\"",
            "expected an object, found a string (line 1, column 3)",
        );
        refused(
            "{}",
            "kind: this required property is missing (line 1, column 2)",
        );
        refused(
            r#"{"kind":"pet","name":"Rex"}"#,
            "nickName: this required property is missing (line 1, column 27)",
        );
        refused(
            r#"{"kind":"Rex"}"#,
            "kind: expected `pet`, found another string (line 1, column 13)",
        );
        refused(
            r#"{"kind":["pet"]}"#,
            "kind: expected a string, found an array (line 1, column 15)",
        );
        refused(
            r#"{"name":null}"#,
            "name: expected a string, found null (line 1, column 12)",
        );
        refused(
            r#"{"weight":null}"#,
            "weight: expected an integer from 0 to 255, found null (line 1, column 14)",
        );
        refused(
            r#"{"toys":["bone",7]}"#,
            "toys[1]: expected a string, found a number (line 1, column 17)",
        );
        refused(
            r#"{"owner":false}"#,
            "owner: expected a string, found a boolean (line 1, column 14)",
        );
    }

    #[test]
    fn duplicates_are_refused() {
        let refused = refused::<Pet>;
        let message = "this property stands here twice (line 1, column";
        refused(r#"{"toys":[],"toys":[]}"#, &format!("toys: {message} 17)"));
        refused(
            r#"{"kind":"pet","kind":"pet"}"#,
            &format!("kind: {message} 20)"),
        );
        refused(
            r#"{"x":1,"x":1}"#,
            "a property that the schema does not name stands here twice (line 1, column 12)",
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
            "kind: this required property is missing (line 1, column 2)",
        );
        refused(
            r#"{"kind":"cattle"}"#,
            "kind: `cattle` has a schema of its own (line 1, column 17)",
        );
    }

    #[derive(Debug)]
    struct Stone {
        extra: Properties,
    }
    object! {
        Stone {
            const "kind" = "stone";
            const "state" = "solid";
        }
    }

    #[test]
    fn all_constants_are_needed() {
        let stone = r#"{"kind":"stone","state":"solid"}"#;
        round_trip::<Stone>(stone, stone);
        let refused = refused::<Stone>;
        refused(
            r#"{"kind":"stone"}"#,
            "state: this required property is missing (line 1, column 16)",
        );
        refused(
            r#"{"state":"solid"}"#,
            "kind: this required property is missing (line 1, column 17)",
        );
        refused(
            r#"{"state":"solid","state":"solid"}"#,
            "state: this property stands here twice (line 1, column 24)",
        );
    }

    #[test]
    fn broken_json_is_told_with_its_place() {
        let refused = refused::<Pet>;
        refused(
            r#"{"toys":["bone""#,
            "toys[1]: EOF while parsing a list (line 1, column 15)",
        );
        refused(r#"{"name" "Rex"}"#, "name: expected `:` (line 1, column 9)");
    }
}
