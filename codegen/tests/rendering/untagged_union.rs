// types.rs

/// The subject.
///
/// Part of [`Root`].
///
/// Schema: `subject.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Subject {
    /// An open object.
    User(Box<User>),
    /// A closed object.
    System(Box<OnlyId>),
    /// Something else.
    Other(Properties),
}

/// An open object.
///
/// Part of [`Subject`].
///
/// Schema: `subject.json#/definitions/User`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The address.
    pub email: String,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A closed object.
///
/// Part of [`Subject`].
///
/// Schema: `subject.json#/definitions/OnlyId`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OnlyId {
    /// The id.
    pub id: String,
}

// json.rs

impl<'de> FromJson<'de> for Subject {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        if let Some(value) = reader.attempt()? {
            return Ok(Self::User(value));
        }
        if let Some(value) = reader.attempt()? {
            return Ok(Self::System(value));
        }
        FromJson::read(reader).map(Self::Other)
    }
}

impl Object for Subject {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::User(content) => content.write_properties(sink),
            Self::System(content) => content.write_properties(sink),
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

serde_traits!(Subject);

impl<'de> FromJson<'de> for User {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut email = None;
        let extra = reader.open_object(&["email"], &mut [&mut email])?;
        Ok(Self {
            email: required!(reader, "email", email),
            extra,
        })
    }
}

impl Object for User {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("email", &self.email)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(User);

impl<'de> FromJson<'de> for OnlyId {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        reader.closed_object(&["id"], &mut [&mut id])?;
        Ok(Self {
            id: required!(reader, "id", id),
        })
    }
}

impl Object for OnlyId {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        Ok(())
    }
}

serde_traits!(OnlyId);
