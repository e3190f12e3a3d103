//! Unions of objects: `"oneOf": [...]`, with a last branch for the kinds that Plain adds later.

/// The methods and traits of a union that is told apart by a constant property, its tag.
///
/// - `"user" => User { ... }`: a variant with fields, written as in [`object!`](super::object).
/// - `"thread.chat_sent" => ChatSent(ChatSentEvent)`: a variant that holds an object type, boxed.
/// - `_ => Other {}`: what has another tag, as [`Properties`](super::Properties), or
///   `_ => Other(OtherEvent by type_)`: as an object type, boxed, with the field of its tag.
macro_rules! tagged_union {
    ($type:ident by $tag:literal {
        $($value:literal => $variant:ident $body:tt,)*
        _ => Other $other:tt,
    }) => {
        $crate::json::tagged_union!(@tag $type $tag { $($value => $variant,)* } $other);

        impl<'de> $crate::json::FromJson<'de> for $type {
            fn read(reader: &mut $crate::json::Reader<'de>) -> Result<Self, $crate::json::Failure> {
                match reader.tag($tag)?.as_deref() {
                    $(Some($value) => {
                        $crate::json::tagged_union!(@read reader $type $variant $tag $value $body)
                    })*
                    Some(_) => $crate::json::tagged_union!(@read_other reader $other).map(Self::Other),
                    None => {
                        // Another mistake in the object comes first.
                        <$crate::Properties as $crate::json::FromJson<'de>>::read(reader)?;
                        Err(reader.missing($tag))
                    }
                }
            }
        }

        impl $crate::json::ToJson for $type {
            fn encode<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                match self {
                    $($crate::json::tagged_union!(@pattern content $variant $body) => {
                        $crate::json::tagged_union!(@encode serializer content $tag $value $body)
                    })*
                    Self::Other(other) => $crate::json::ToJson::encode(other, serializer),
                }
            }

            fn write(&self, writer: &mut $crate::json::Writer) {
                match self {
                    $($crate::json::tagged_union!(@pattern content $variant $body) => {
                        $crate::json::tagged_union!(@write writer content $tag $value $body)
                    })*
                    Self::Other(other) => $crate::json::ToJson::write(other, writer),
                }
            }
        }

        $crate::json::serde_traits!($type);
    };

    (@tag $type:ident $tag:literal { $($value:literal => $variant:ident,)* } $other:tt) => {
        impl $type {
            #[doc = concat!("The value of `", $tag, "`, which tells the kind.")]
            #[must_use]
            pub fn tag(&self) -> &str {
                match self {
                    $(Self::$variant { .. } => $value,)*
                    Self::Other(other) => $crate::json::tagged_union!(@other_tag other $tag $other),
                }
            }
        }
    };
    // Where the other kinds are kept as properties, the tag is one of them.
    (@other_tag $bound:ident $tag:literal {}) => {
        $bound.get($tag).and_then(|tag| tag.as_str()).unwrap_or_default()
    };
    (@other_tag $bound:ident $tag:literal ($other:ident by $field:ident)) => {
        &$bound.$field
    };

    (@read $reader:ident $type:ident $variant:ident $tag:literal $value:literal {
        $($fields:tt)*
    }) => {
        $crate::json::object!(@read $reader [$type::$variant] { $tag = $value; } { $($fields)* })
    };
    (@read $reader:ident $type:ident $variant:ident $tag:literal $value:literal
        ($content:ident)
    ) => {
        <$content as $crate::json::FromJson<'de>>::read($reader)
            .map(|content| Self::$variant(Box::new(content)))
    };

    (@read_other $reader:ident {}) => {
        <$crate::Properties as $crate::json::FromJson<'de>>::read($reader)
    };
    (@read_other $reader:ident ($other:ident by $field:ident)) => {
        <$other as $crate::json::FromJson<'de>>::read($reader).map(Box::new)
    };

    // The fields' names come from the table; `extra` and the content are bound by `$bound`.
    (@pattern $bound:ident $variant:ident {
        $($name:literal => $field:ident: $presence:tt,)*
    }) => {
        Self::$variant { $($field,)* extra: $bound }
    };
    (@pattern $bound:ident $variant:ident ($content:ident)) => {
        Self::$variant($bound)
    };

    (@encode $serializer:ident $extra:ident $tag:literal $value:literal { $($fields:tt)* }) => {
        $crate::json::object!(@encode $serializer $extra { $tag = $value; } { $($fields)* })
    };
    (@encode $serializer:ident $bound:ident $tag:literal $value:literal ($content:ident)) => {
        $crate::json::ToJson::encode($bound, $serializer)
    };

    (@write $writer:ident $extra:ident $tag:literal $value:literal { $($fields:tt)* }) => {
        $crate::json::object!(@write $writer $extra { $tag = $value; } { $($fields)* })
    };
    (@write $writer:ident $bound:ident $tag:literal $value:literal ($content:ident)) => {
        $crate::json::ToJson::write($bound, $writer)
    };
}
pub(crate) use tagged_union;

/// The traits of a union that is told apart by the prefix of an id: `"u_" => User(User)`.
///
/// An object whose id has another prefix, or that has none, is an `Other`.
macro_rules! prefix_union {
    ($type:ident by $id:literal { $($prefix:literal => $variant:ident($content:ident),)* _ => Other {}, }) => {
        impl<'de> $crate::json::FromJson<'de> for $type {
            fn read(reader: &mut $crate::json::Reader<'de>) -> Result<Self, $crate::json::Failure> {
                match reader.tag($id)?.as_deref() {
                    $(Some(id) if id.starts_with($prefix) => {
                        <$content as $crate::json::FromJson<'de>>::read(reader)
                            .map(|content| Self::$variant(Box::new(content)))
                    })*
                    _ => <$crate::Properties as $crate::json::FromJson<'de>>::read(reader)
                        .map(Self::Other),
                }
            }
        }

        impl $crate::json::ToJson for $type {
            fn encode<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(content) => $crate::json::ToJson::encode(content, serializer),)*
                    Self::Other(other) => $crate::json::ToJson::encode(other, serializer),
                }
            }

            fn write(&self, writer: &mut $crate::json::Writer) {
                match self {
                    $(Self::$variant(content) => $crate::json::ToJson::write(content, writer),)*
                    Self::Other(other) => $crate::json::ToJson::write(other, writer),
                }
            }
        }

        $crate::json::serde_traits!($type);
    };
}
pub(crate) use prefix_union;

#[cfg(test)]
mod tests {
    use crate::json::test::{decode, refused, round_trip};
    use crate::json::{Properties, object};

    #[derive(Debug)]
    enum Pet {
        Dog {
            name: String,
            weight: Option<u8>,
            extra: Properties,
        },
        Fish {
            extra: Properties,
        },
        Bird(Box<Bird>),
        Other(Properties),
    }
    tagged_union! {
        Pet by "kind" {
            "dog" => Dog { "name" => name: required, "weight" => weight: optional, },
            "fish" => Fish {},
            "bird" => Bird(Bird),
            _ => Other {},
        }
    }

    #[derive(Debug)]
    struct Bird {
        wings: u8,
        extra: Properties,
    }
    object! {
        Bird {
            const "kind" = "bird";
            "wings" => wings: required,
        }
    }

    #[derive(Debug)]
    enum Animal {
        Bird(Box<Bird>),
        Other(Properties),
    }
    prefix_union! {
        Animal by "id" {
            "b_" => Bird(Bird),
            _ => Other {},
        }
    }

    #[test]
    fn the_tag_may_stand_anywhere() {
        let dog = r#"{"kind":"dog","name":"Rex","weight":9,"Name":[1]}"#;
        round_trip::<Pet>(dog, dog);
        round_trip::<Pet>(r#"{"Name":[1],"name":"Rex","kind":"dog","weight":9}"#, dog);
        round_trip::<Pet>(
            r#"{"weight":9.0,"na\u006de":"R\u0065x","Name":[1],"kind":"dog"}"#,
            dog,
        );
        round_trip::<Pet>(
            r#"{"wings":2,"kind":"bird"}"#,
            r#"{"kind":"bird","wings":2}"#,
        );
    }

    #[test]
    fn a_property_of_another_kind_is_kept_as_it_came() {
        for json in [
            r#"{"kind":"fish","name":{"latin":null},"weight":"?"}"#,
            r#"{"kind":"bird","wings":2,"name":7.0}"#,
            r#"{"kind":"cat","name":7,"wings":[]}"#,
            r#"{"kind":""}"#,
        ] {
            round_trip::<Pet>(json, json);
        }
        round_trip::<Pet>(
            r#"{"weight":"?","name":{"latin":null},"kind":"fish"}"#,
            r#"{"kind":"fish","name":{"latin":null},"weight":"?"}"#,
        );
    }

    #[test]
    fn tells_its_tag() {
        for tag in ["fish", "cat"] {
            let pet: Pet = decode(&format!(r#"{{"kind":"{tag}"}}"#)).unwrap();
            assert_eq!(pet.tag(), tag);
        }
    }

    #[test]
    fn a_known_kind_with_broken_content_is_an_error() {
        let refused = refused::<Pet>;
        refused(
            r#"{"kind":"dog","name":null}"#,
            "name: expected a string, found null (line 1, column 25)",
        );
        refused(
            r#"{"name":null,"kind":"dog"}"#,
            "name: expected a string, found null (line 1, column 12)",
        );
        refused(
            r#"{"wings":[2],"kind":"bird"}"#,
            "wings: expected an integer from 0 to 255, found an array (line 1, column 12)",
        );
        refused(
            r#"{"kind":"dog"}"#,
            "name: this required property is missing (line 1, column 14)",
        );
        refused(
            "{}",
            "kind: this required property is missing (line 1, column 2)",
        );
        refused(
            r#"{"kind":null}"#,
            "kind: expected a string, found null (line 1, column 12)",
        );
        refused(
            r#"{"kind":"fish","kind":"fish"}"#,
            "kind: this property stands here twice (line 1, column 21)",
        );
        refused(
            r#"{"kind":"cat","kind":"cat"}"#,
            "a property that the schema does not name stands here twice (line 1, column 26)",
        );
        refused(
            "[]",
            "expected an object, found an array (line 1, column 2)",
        );
    }

    #[test]
    fn what_was_stepped_over_for_the_tag_may_be_wrong_first() {
        let refused = refused::<Pet>;
        refused(r#"{"x":[},"kind":5}"#, "expected value (line 1, column 7)");
        refused(
            r#"{"x":1e999,"kind":null}"#,
            "number out of range (line 1, column 10)",
        );
        refused(
            r#"{"x":1,"x":2,"kind":7}"#,
            "a property that the schema does not name stands here twice (line 1, column 12)",
        );
        refused(
            r#"{"x":[1 2],"kind":"dog"}"#,
            "expected `,` or `]` (line 1, column 9)",
        );
    }

    #[test]
    fn told_apart_by_prefix() {
        for json in [
            r#"{"id":"c_1","wings":null}"#,
            r#"{"type":"UNKNOWN"}"#,
            r#"{}"#,
            r#"{"kind":"bird","wings":2,"id":"b_1"}"#,
        ] {
            round_trip::<Animal>(json, json);
        }
        refused::<Animal>(
            r#"{"wings":2,"id":"b_1"}"#,
            "kind: this required property is missing (line 1, column 22)",
        );
        refused::<Animal>(
            r#"{"id":1}"#,
            "id: expected a string, found a number (line 1, column 7)",
        );
    }
}
