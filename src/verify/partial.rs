//! Reads parts of a signed body that is not the expected event.

use std::borrow::Cow;

use jiff::Timestamp;

use crate::json::{Failure, FromJson, JsonText, Reader, TaggedUnion, read};
use crate::{Payload, WorkspaceId};

/// The event type of a payload whose other properties are skipped.
pub(super) struct EventTypeOnly<'de>(pub(super) Option<Cow<'de, str>>);

impl<'de> FromJson<'de> for EventTypeOnly<'de> {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        if reader.peek()? != b'{' {
            JsonText::read(reader)?;
            return Ok(Self(None));
        }
        // A duplicate event type counts as none, so that the event is not taken for one of another type.
        let event_type = only(reader, Payload::TAG)?;
        Ok(Self(event_type.and_then(|text| read(text).ok())))
    }
}

/// Returns the workspace of the event, in a document whose envelope cannot be decoded.
pub(super) fn workspace(document: &str) -> Option<WorkspaceId> {
    property(document, "workspaceId").and_then(|text| read(text).ok())
}

/// Returns the time of the delivery attempt, in a document whose envelope cannot be decoded.
pub(super) fn attempted_at(document: &str) -> Option<Timestamp> {
    let metadata = property(document, "webhookMetadata")?;
    property(metadata, "webhookDeliveryAttemptTimestamp").and_then(|text| read(text).ok())
}

fn property<'de>(object: &'de str, name: &str) -> Option<&'de str> {
    let mut reader = Reader::new(object);
    let value = only(&mut reader, name).ok()?;
    reader.end().ok()?;
    value
}

/// Reads an object, and returns the text of one property; `None` if it is absent or appears twice.
fn only<'de>(reader: &mut Reader<'de>, wanted: &str) -> Result<Option<&'de str>, Failure> {
    let (mut found, mut count) = (None, 0_usize);
    reader.object()?;
    while let Some(name) = reader.next_name()? {
        let value: JsonText<'_> = reader.value()?;
        if name == wanted {
            found = Some(value.text);
            count = count.saturating_add(1);
        }
    }
    Ok(found.filter(|_| count == 1))
}
