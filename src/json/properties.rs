//! Reads the properties of an object into fields; the macros of `object.rs` have the fields.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::mem::take;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::path::At;
use super::{Decode, FromJson, Properties, read};

/// The properties of one type of object that have a field.
///
/// Each has a type of its own for them: `find` is then a `match` over literals, which compiles to
/// comparisons of whole words, and reading is a `match` without a default.
pub(crate) trait Key: Copy {
    /// Name and value of each property that has no field.
    const CONSTANTS: &'static [(&'static str, &'static str)];

    fn find(name: &str) -> Option<Self>;
}

/// Reads an object property by property.
pub(crate) struct PropertyReader<A, K> {
    object: A,
    /// A bit for each of the constants that came.
    seen: u32,
    /// The name found last, if it is not the schema's.
    unknown: String,
    extra: Properties,
    key: PhantomData<K>,
}

impl<'de, A: MapAccess<'de>, K: Key> PropertyReader<A, K> {
    /// `seen` has a bit for each constant that was checked before.
    #[inline]
    pub(crate) fn new(object: A, seen: u32) -> Self {
        const { assert!(K::CONSTANTS.len() <= u32::BITS as usize) };
        Self {
            object,
            seen,
            unknown: String::new(),
            extra: Properties::default(),
            key: PhantomData,
        }
    }

    /// The next property that the type has a field for. Constants are checked and properties that
    /// the schema does not name are kept on the way.
    #[inline]
    pub(crate) fn next(&mut self) -> Result<Option<K>, A::Error> {
        while let Some(name) = self.object.next_key_seed(Lookup::new(&mut self.unknown))? {
            match name {
                Name::Known(key) => return Ok(Some(key)),
                Name::Constant(index) => self.constant(index)?,
                Name::Unknown => self.extra.read(take(&mut self.unknown), &mut self.object)?,
            }
        }
        Ok(None)
    }

    /// Reads the value of the property that `next` found.
    #[inline]
    pub(crate) fn value<T: FromJson<'de>>(
        &mut self,
        name: &str,
        slot: &mut Option<T>,
    ) -> Result<(), A::Error> {
        if slot.is_some() {
            return Err(duplicate()).at_property(name);
        }
        self.object.next_value_seed(Decode(slot)).at_property(name)
    }

    /// All other properties, once there is no next one.
    #[inline]
    pub(crate) fn finish(self) -> Result<Properties, A::Error> {
        for (index, (name, _)) in K::CONSTANTS.iter().enumerate() {
            if self.seen & 1 << index == 0 {
                return missing(name);
            }
        }
        Ok(self.extra)
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "`Lookup` finds no index but those of the constants"
    )]
    fn constant(&mut self, index: u8) -> Result<(), A::Error> {
        let (name, value) = K::CONSTANTS[usize::from(index)];
        if self.seen & 1 << index != 0 {
            return Err(duplicate()).at_property(name);
        }
        self.seen |= 1 << index;
        let found: Result<Cow<'de, str>, _> = read(|seed| self.object.next_value_seed(seed));
        if found.at_property(name)? == value {
            Ok(())
        } else {
            let message = format_args!("expected `{value}`, found another string");
            Err(A::Error::custom(message)).at_property(name)
        }
    }
}

/// A property's name, looked up. Small, as it is returned through serde's layers.
enum Name<K> {
    Known(K),
    Constant(u8),
    Unknown,
}

struct Lookup<'a, K> {
    unknown: &'a mut String,
    key: PhantomData<K>,
}

impl<'a, K> Lookup<'a, K> {
    fn new(unknown: &'a mut String) -> Self {
        let key = PhantomData;
        Self { unknown, key }
    }
}

impl<'de, K: Key> DeserializeSeed<'de> for Lookup<'_, K> {
    type Value = Name<K>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name<K>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

/// What no name of a property is, in no JSON. serde's defaults would repeat the value in the error.
macro_rules! refuse {
    ($($visit:ident($type:ty))*) => {$(
        fn $visit<E: Error>(self, _value: $type) -> Result<Self::Value, E> {
            Err(E::custom("expected a property name"))
        }
    )*};
}

impl<K: Key> Visitor<'_> for Lookup<'_, K> {
    type Value = Name<K>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a property name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Name<K>, E> {
        if let Some(key) = K::find(name) {
            return Ok(Name::Known(key));
        }
        for (index, (constant, _)) in (0..).zip(K::CONSTANTS) {
            if *constant == name {
                return Ok(Name::Constant(index));
            }
        }
        name.clone_into(self.unknown);
        Ok(Name::Unknown)
    }

    refuse! {
        visit_bool(bool) visit_i64(i64) visit_u64(u64) visit_i128(i128) visit_u128(u128)
        visit_f64(f64) visit_bytes(&[u8])
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
