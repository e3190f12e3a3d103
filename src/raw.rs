//! Payloads that are kept as text.

use std::fmt;
use std::sync::Arc;

use crate::decode_error::end_of;
use crate::event::EventPayload;
use crate::json::{Failure, FromJson, JsonText, Out, Reader, ToJson, read, serde_traits};
use crate::{DecodeError, Envelope};

/// An event whose payload is kept as JSON text, to be decoded later.
///
/// It accepts any payload that Plain signed. So a receiver can store an event that it cannot decode, answer 2xx, and
/// decode it later, with a version of this crate that understands it.
///
/// ```
/// use plain_webhooks::{ChatSent, ChatSentEvent, Event, RawEvent};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let body = &std::fs::read("schema/examples/thread.chat_sent.json")?;
/// let raw = RawEvent::from_unverified_slice(body)?;
/// println!("{} {}", raw.id, raw.type_);
///
/// let event: Event = raw.decode()?;
/// let of_one_type: ChatSentEvent = raw.decode()?;
/// let payload: ChatSent = raw.payload.decode()?;
/// # assert_eq!(of_one_type.payload, payload);
/// # assert_eq!(event, of_one_type.map_payload(Into::into));
/// # Ok(())
/// # }
/// ```
pub type RawEvent = Envelope<RawPayload>;

/// The JSON text of a payload, as received.
///
/// See [`RawEvent`]. Two payloads are equal if their texts are. Duplicate properties are only rejected when the payload is
/// decoded, or encoded through serde. A payload deserialized by anything but `serde_json::from_slice` or `from_str` has a
/// new text, without white space. Errors give the place in the text of the event.
#[derive(Clone)]
pub struct RawPayload {
    /// Shared, as decoding copies the envelope around it.
    text: Arc<str>,
    /// Where the text starts in the document: its line, and how many bytes of that line come before.
    start: (usize, usize),
}

impl RawPayload {
    /// Returns the JSON text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Decodes the payload.
    ///
    /// # Errors
    ///
    /// As for [`Envelope::from_unverified_slice`]. The error gives the place in the whole document.
    pub fn decode<P: EventPayload>(&self) -> Result<P, DecodeError> {
        read(&self.text).map_err(|failure| {
            DecodeError::new(&failure, &self.text).inside(Envelope::<()>::PAYLOAD, self.start)
        })
    }
}

impl Envelope<RawPayload> {
    /// Decodes the payload of the event.
    ///
    /// # Errors
    ///
    /// As for [`RawPayload::decode`].
    pub fn decode<P: EventPayload>(&self) -> Result<Envelope<P>, DecodeError> {
        let payload = self.payload.decode()?;
        Ok(self.clone().replace_payload(payload).0)
    }
}

impl PartialEq for RawPayload {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl fmt::Debug for RawPayload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl<'de> FromJson<'de> for RawPayload {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let JsonText { text, before } = JsonText::read(reader)?;
        let text = text.into();
        let start = end_of(before.as_bytes());
        Ok(Self { text, start })
    }
}

impl ToJson for RawPayload {
    fn write<O: Out>(&self, out: O) -> Result<O::Ok, O::Error> {
        out.raw(&self.text)
    }
}

serde_traits!(RawPayload);
