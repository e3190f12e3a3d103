//! Objects whose kind is told by one property, which may stand anywhere in the object.
//!
//! The properties before it are held back and read once the kind is known. Plain writes the tag
//! first, so that mostly nothing is held.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_core::forward_to_deserialize_any;
use serde_json::{Number, Value};

use super::path::At;
use super::value::no_number;
use super::{FromJson, Properties, next_name, read};

/// The value of a tag.
pub(crate) type Tag<'de> = Cow<'de, str>;

/// Reads up to the property `tag`, and returns its value, if the object has it, and all other
/// properties.
pub(crate) fn read_tagged<'de, A: MapAccess<'de>>(
    mut object: A,
    tag: &'static str,
) -> Result<(Option<Tag<'de>>, Tagged<'de, A>), A::Error> {
    let (mut first, mut more, mut found) = (None, Vec::new(), None);
    while let Some(name) = next_name::<Cow<'de, str>, A>(&mut object)? {
        if name == tag {
            let value = read(|seed| object.next_value_seed(seed));
            found = Some(value.at_property(tag)?);
            break;
        }
        no_number::<Properties, A::Error>(&name)?;
        // A mistake in a held property is found, with its place, when it is read.
        let value = read(|seed| object.next_value_seed(seed))?;
        if first.is_none() {
            first = Some((name, value));
        } else {
            more.push((name, value));
        }
    }
    let tagged = Tagged {
        tag: None,
        first,
        more: more.into_iter(),
        value: None,
        object,
    };
    Ok((found, tagged))
}

/// An object whose first properties were read before.
pub(crate) struct Tagged<'de, A> {
    tag: Option<(&'static str, Cow<'de, str>)>,
    /// Most objects have one property beside the tag: for that, nothing is allocated.
    first: Option<(Cow<'de, str>, Held<'de>)>,
    more: std::vec::IntoIter<(Cow<'de, str>, Held<'de>)>,
    /// The value of the name handed out last, if that was not read from `object`.
    value: Option<Held<'de>>,
    object: A,
}

impl<'de, A> Tagged<'de, A> {
    /// The object with the tag, for a type that reads it too.
    #[inline]
    pub(crate) fn with_tag(mut self, name: &'static str, value: Option<Tag<'de>>) -> Self {
        self.tag = value.map(|value| (name, value));
        self
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Tagged<'de, A> {
    type Error = A::Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        let (name, value) = if let Some((name, value)) = self.tag.take() {
            (Cow::Borrowed(name), Held::Text(value))
        } else if let Some(held) = self.first.take().or_else(|| self.more.next()) {
            held
        } else {
            return self.object.next_key_seed(seed);
        };
        self.value = Some(value);
        seed.deserialize(Held::Text(name).into_deserializer())
            .map(Some)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value.into_deserializer()),
            None => self.object.next_value_seed(seed),
        }
    }
}

/// A value held back. Strings without escapes are not copied.
pub(crate) enum Held<'de> {
    Text(Cow<'de, str>),
    Other(Value),
}

impl<'de> Held<'de> {
    fn into_deserializer<E>(self) -> HeldDeserializer<'de, E> {
        HeldDeserializer(self, PhantomData)
    }
}

impl<'de> FromJson<'de> for Held<'de> {
    const EXPECTED: &'static str = Value::EXPECTED;

    fn null<E: Error>() -> Result<Self, E> {
        Value::null().map(Self::Other)
    }

    fn boolean<E: Error>(value: bool) -> Result<Self, E> {
        Value::boolean(value).map(Self::Other)
    }

    fn unsigned<E: Error>(value: u64) -> Result<Self, E> {
        Value::unsigned(value).map(Self::Other)
    }

    fn signed<E: Error>(value: i64) -> Result<Self, E> {
        Value::signed(value).map(Self::Other)
    }

    fn float<E: Error>(value: f64) -> Result<Self, E> {
        Value::float(value).map(Self::Other)
    }

    fn wide<E: Error>(value: Option<Number>) -> Result<Self, E> {
        Value::wide(value).map(Self::Other)
    }

    fn text<E: Error>(value: &str) -> Result<Self, E> {
        Cow::text(value).map(Self::Text)
    }

    fn borrowed_text<E: Error>(value: &'de str) -> Result<Self, E> {
        Cow::borrowed_text(value).map(Self::Text)
    }

    fn array<A: SeqAccess<'de>>(items: A) -> Result<Self, A::Error> {
        Value::array(items).map(Self::Other)
    }

    fn object<A: MapAccess<'de>>(properties: A) -> Result<Self, A::Error> {
        Value::object(properties).map(Self::Other)
    }
}

struct HeldDeserializer<'de, E>(Held<'de>, PhantomData<E>);

impl<'de, E: Error> Deserializer<'de> for HeldDeserializer<'de, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Held::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Held::Text(Cow::Owned(text)) => visitor.visit_string(text),
            Held::Other(value) => value.deserialize_any(visitor).map_err(E::custom),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Held::Other(Value::Null) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
