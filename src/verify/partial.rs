//! What is read of a signed body that is not the expected event.

use std::borrow::Cow;

use jiff::Timestamp;

use crate::json::{Failure, FromJson, Reader, Skipped, TaggedUnion};
use crate::{Payload, WebhookMetadata};

/// The event type of a payload whose other properties are skipped.
pub(super) struct EventTypeOnly<'de>(pub(super) Option<Cow<'de, str>>);

impl<'de> FromJson<'de> for EventTypeOnly<'de> {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        if reader.peek()? != b'{' {
            Skipped::read(reader)?;
            return Ok(Self(None));
        }
        let mut event_types = Vec::new();
        reader.object()?;
        while let Some(name) = reader.next_name()? {
            if name == Payload::TAG {
                event_types.push(reader.value_or_skip()?);
            } else {
                reader.value::<Skipped>()?;
            }
        }
        // An event with two types has none: it must not be taken for an event of another type.
        let event_type = <[_; 1]>::try_from(event_types).ok();
        Ok(Self(event_type.and_then(|[event_type]| event_type)))
    }
}

/// The time of the delivery attempt, in a document whose envelope is broken.
pub(super) struct AttemptedAt(pub(super) Option<Timestamp>);

impl<'de> FromJson<'de> for AttemptedAt {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut attempted_at = None;
        reader.object()?;
        while let Some(name) = reader.next_name()? {
            let metadata = reader.value_or_skip::<WebhookMetadata>()?;
            if name == "webhookMetadata" {
                attempted_at = metadata.map(|it| it.webhook_delivery_attempt_timestamp);
            }
        }
        Ok(Self(attempted_at))
    }
}
