//! Reads parts of a signed body that is not the expected event.

use std::borrow::Cow;

use jiff::Timestamp;

use crate::json::{Failure, FromJson, Reader, Skipped, TaggedUnion};
use crate::{Payload, WorkspaceId};

/// The event type of a payload whose other properties are skipped.
pub(super) struct EventTypeOnly<'de>(pub(super) Option<Cow<'de, str>>);

impl<'de> FromJson<'de> for EventTypeOnly<'de> {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        if reader.peek()? != b'{' {
            Skipped::read(reader)?;
            return Ok(Self(None));
        }
        // An event with two types has none: it must not be taken for an event of another type.
        only(reader, Payload::TAG).map(Self)
    }
}

/// The time of the delivery attempt, in a document whose envelope cannot be decoded.
pub(super) struct AttemptedAt(pub(super) Option<Timestamp>);

/// The places of the workspace and the time.
const WORKSPACE: &str = "workspaceId";
const METADATA: &str = "webhookMetadata";
const TIMESTAMP: &str = "webhookDeliveryAttemptTimestamp";

impl<'de> FromJson<'de> for AttemptedAt {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let metadata: Option<OnlyTimestamp> = only(reader, METADATA)?;
        Ok(Self(metadata.and_then(|metadata| metadata.0)))
    }
}

/// The workspace of the event, in a document whose envelope cannot be decoded.
pub(super) struct OfWorkspace(pub(super) Option<WorkspaceId>);

impl<'de> FromJson<'de> for OfWorkspace {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        only(reader, WORKSPACE).map(Self)
    }
}

struct OnlyTimestamp(Option<Timestamp>);

impl<'de> FromJson<'de> for OnlyTimestamp {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        only(reader, TIMESTAMP).map(Self)
    }
}

/// Reads one property of an object; `None` if it is absent, duplicate or not a `T`.
fn only<'de, T: FromJson<'de>>(
    reader: &mut Reader<'de>,
    wanted: &str,
) -> Result<Option<T>, Failure> {
    let mut found = Vec::new();
    reader.object()?;
    while let Some(name) = reader.next_name()? {
        if name == wanted {
            found.push(reader.value_or_skip()?);
        } else {
            reader.value::<Skipped>()?;
        }
    }
    Ok(<[_; 1]>::try_from(found).ok().and_then(|[value]| value))
}
