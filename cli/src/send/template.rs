//! JSON text of an event with slots for ids and times, so that each new event costs little more than its signature.

use std::io::Write as _;
use std::ops::Range;

use hyper::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use jiff::Timestamp;
use plain_webhooks::{DecodeError, RawEvent, headers};

use super::stamp::{milliseconds, new_ulid, timestamp, timestamp_bytes, ulid};
use super::tokens::tokens;

/// Ids and times that are at most this much older than the event, in milliseconds, are new in each rendered event.
const NEW_WITHIN: i64 = 120_000;

/// The JSON text of an event, with slots for the values that differ.
pub struct Template {
    text: Vec<u8>,
    /// The slots in text order.
    slots: Vec<(Range<usize>, Slot)>,
    /// How much later than the event each time is, in milliseconds. Negative for earlier times.
    times: Vec<i64>,
    /// The number of new ids in each rendered event, or 0 if the event id is fixed.
    ids: u16,
    /// The headers that are the same for all deliveries.
    headers: HeaderMap,
    /// The event id in the text. New event ids have the same prefix.
    event_id: String,
    attempt_id_prefix: String,
    /// When the event in the text happened, in milliseconds.
    happened_at: i64,
    /// The number of the first attempt.
    pub first_attempt: u32,
}

/// What to write into a slot.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Slot {
    /// The ULID of the new id with this number.
    Id(u16),
    /// The time with this index in `times`.
    Time(u16),
    AttemptId,
    AttemptNumber,
    AttemptTime,
}

/// What differs between events.
#[derive(Clone, Copy, Debug)]
pub struct Identity {
    /// In milliseconds.
    pub happened_at: i64,
    pub seed: u128,
}

/// What differs between attempts.
#[derive(Clone, Copy, Debug)]
pub struct Attempt {
    pub number: u32,
    pub at: i64,
}

impl Template {
    /// Creates a template for new events like this one.
    pub fn of_new_events(text: &str) -> Result<Self, DecodeError> {
        let event = RawEvent::from_unverified_slice(text.as_bytes())?;
        let mut template = Self::of(text, &event);
        let original = template.happened_at;
        // Move all times by the same amount, so that the event happens now.
        let later = Timestamp::now()
            .as_millisecond()
            .saturating_sub(template.happened_at);
        let mut moved = String::with_capacity(text.len());
        let mut end = 0;
        for token in tokens(text) {
            let value = &text[token.value.clone()];
            if let Some(time) = milliseconds(value) {
                moved.push_str(&text[end..token.value.start]);
                moved.push_str(&timestamp(time.saturating_add(later)));
                end = token.value.end;
            }
        }
        moved.push_str(&text[end..]);
        let event = RawEvent::from_unverified_slice(moved.as_bytes())?;
        template = Self::of(&moved, &event);
        template.add_event_slots(&moved, &event.id.to_string(), original);
        template.first_attempt = 1;
        Ok(template)
    }

    /// Creates a template for new attempts to deliver this event, which keeps its id.
    pub fn of_one_event(text: &str) -> Result<Self, DecodeError> {
        let event = RawEvent::from_unverified_slice(text.as_bytes())?;
        Ok(Self::of(text, &event))
    }

    /// Creates a template with slots for what differs between attempts.
    fn of(text: &str, event: &RawEvent) -> Self {
        let metadata = &event.webhook_metadata;
        let slots = tokens(text).filter_map(|token| {
            let slot = slot_of_attempt(token.key)?;
            let Range { start, end } = token.value;
            match slot {
                Slot::AttemptId => Some((end.checked_sub(26)?.max(start)..end, slot)),
                _ => Some((start..end, slot)),
            }
        });
        let attempt_id = metadata.webhook_delivery_attempt_id.to_string();
        Self {
            slots: slots.collect(),
            text: text.as_bytes().to_owned(),
            times: Vec::new(),
            ids: 0,
            headers: fixed_headers(event),
            event_id: event.id.to_string(),
            attempt_id_prefix: attempt_id[..attempt_id.len() - 26].to_owned(),
            happened_at: event.timestamp.as_millisecond(),
            first_attempt: event.attempt_number().saturating_add(1),
        }
    }

    /// Adds slots for ids and times that are new in each event. Ids still contain times relative to `original`.
    fn add_event_slots(&mut self, text: &str, event_id: &str, original: i64) {
        // Number 0 is the event id.
        let mut ids = vec![event_id[event_id.len() - 26..].to_owned()];
        for token in tokens(text) {
            let value = &text[token.value.clone()];
            if slot_of_attempt(token.key).is_some() {
                continue;
            }
            let Range { start, end } = token.value;
            if let Some(time) = milliseconds(value) {
                let later = time.saturating_sub(self.happened_at);
                if later >= -NEW_WITHIN {
                    let number = position(&mut self.times, later);
                    self.slots.push((start..end, Slot::Time(number)));
                }
            } else if let Some((ulid, created_at)) = ulid(value)
                && (created_at.saturating_sub(original).saturating_abs() <= NEW_WITHIN
                    || value == event_id)
            {
                let number = position(&mut ids, ulid.to_owned());
                self.slots.push((end - 26..end, Slot::Id(number)));
            }
        }
        self.ids = u16::try_from(ids.len()).unwrap_or(u16::MAX);
        self.slots.sort_by_key(|(range, _)| range.start);
    }

    /// Renders the headers, except the signature, and the body of a delivery.
    pub fn render(&self, identity: Identity, attempt: Attempt) -> (HeaderMap, Vec<u8>) {
        let times = self.times.iter();
        let times = times.map(|later| timestamp_bytes(identity.happened_at.saturating_add(*later)));
        let times: Vec<[u8; 24]> = times.collect();
        let attempted_at = timestamp_bytes(attempt.at);
        let attempt_id = new_ulid(attempt.at, fastrand::u128(..));
        let id = |number: u16| {
            new_ulid(
                identity.happened_at,
                identity.seed.wrapping_add(number.into()),
            )
        };

        let mut body = Vec::with_capacity(self.text.len() + 16);
        let mut end = 0;
        for (range, slot) in &self.slots {
            body.extend_from_slice(&self.text[end..range.start]);
            end = range.end;
            match *slot {
                Slot::Id(number) => body.extend_from_slice(&id(number)),
                Slot::AttemptId => body.extend_from_slice(&attempt_id),
                Slot::AttemptTime => body.extend_from_slice(&attempted_at),
                Slot::Time(number) => body.extend_from_slice(&times[usize::from(number)]),
                Slot::AttemptNumber => {
                    // Writing to memory does not fail.
                    let _ = write!(body, "{}", attempt.number);
                }
            }
        }
        body.extend_from_slice(&self.text[end..]);

        let mut headers = self.headers.clone();
        let mut insert = |name: HeaderName, value: &[u8]| {
            if let Ok(value) = HeaderValue::from_bytes(value) {
                headers.insert(name, value);
            }
        };
        insert(headers::EVENT_ID, self.event_id(identity).as_bytes());
        let attempt_id = [self.attempt_id_prefix.as_bytes(), &attempt_id].concat();
        insert(headers::DELIVERY_ATTEMPT_ID, &attempt_id);
        insert(
            headers::DELIVERY_ATTEMPT_NUMBER,
            attempt.number.to_string().as_bytes(),
        );
        insert(headers::DELIVERY_ATTEMPT_TIMESTAMP, &attempted_at);
        (headers, body)
    }

    /// Returns the event id.
    pub fn event_id(&self, identity: Identity) -> String {
        if self.ids == 0 {
            return self.event_id.clone();
        }
        let ulid = new_ulid(identity.happened_at, identity.seed);
        let mut id = self.event_id[..self.event_id.len() - 26].to_owned();
        id.push_str(&String::from_utf8_lossy(&ulid));
        id
    }

    /// Returns the event type.
    pub fn event_type(&self) -> &str {
        let value = self.headers.get(headers::EVENT_TYPE);
        value.and_then(|value| value.to_str().ok()).unwrap_or("?")
    }
}

/// Returns the slot of a property that differs between attempts.
fn slot_of_attempt(key: &str) -> Option<Slot> {
    match key {
        "webhookDeliveryAttemptId" => Some(Slot::AttemptId),
        "webhookDeliveryAttemptNumber" => Some(Slot::AttemptNumber),
        "webhookDeliveryAttemptTimestamp" => Some(Slot::AttemptTime),
        _ => None,
    }
}

/// Returns the index of the item. Adds the item if it is new.
fn position<T: PartialEq>(items: &mut Vec<T>, item: T) -> u16 {
    let index = items.iter().position(|it| *it == item).unwrap_or_else(|| {
        items.push(item);
        items.len() - 1
    });
    u16::try_from(index).unwrap_or(u16::MAX)
}

fn fixed_headers(event: &RawEvent) -> HeaderMap {
    let metadata = &event.webhook_metadata;
    let fixed = [
        (CONTENT_TYPE, Some("application/json".to_owned())),
        (
            USER_AGENT,
            Some("Plain-Webhooks/1.0 (plain-webhooks-cli)".to_owned()),
        ),
        (headers::WORKSPACE_ID, Some(event.workspace_id.to_string())),
        (headers::EVENT_TYPE, Some(event.type_.to_string())),
        (
            headers::WEBHOOK_TARGET_ID,
            Some(metadata.webhook_target_id.to_string()),
        ),
        (
            headers::WEBHOOK_TARGET_VERSION,
            metadata.webhook_target_version.clone(),
        ),
    ];
    let fixed = fixed.into_iter().filter_map(|(name, text)| {
        // Skip values that are not valid in a header. The body has them.
        Some((name, HeaderValue::from_str(&text?).ok()?))
    });
    fixed.collect()
}
