//! What is read of a signed body that is not the expected event.

use std::borrow::Cow;

use jiff::Timestamp;

use crate::json::{Failure, FromJson, Reader, Skipped, TaggedUnion};
use crate::{Payload, WebhookMetadata};

/// The event type of a payload that is skipped otherwise.
pub(super) struct EventTypeOnly<'de>(pub(super) Option<Cow<'de, str>>);

impl<'de> FromJson<'de> for EventTypeOnly<'de> {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        // What the type is does not matter if there is none that can be read.
        let event_type = match reader.peek()? {
            b'{' => reader.tag(Payload::TAG).ok().flatten(),
            _ => None,
        };
        Skipped::read(reader)?;
        Ok(Self(event_type))
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
