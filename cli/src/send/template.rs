//! An event as text with places for ids and times, so that the next one costs little more than its signature.

use std::io::Write as _;
use std::ops::Range;

use hyper::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use jiff::Timestamp;
use plain_webhooks::{DecodeError, RawEvent, headers};

use super::stamp::{milliseconds, new_ulid, timestamp, timestamp_bytes, ulid};
use super::tokens::tokens;

/// What happened with the event, rather than before: its ids and times are new in each event that is made.
const WITH_THE_EVENT: i64 = 120_000;

/// The text of an event.
pub struct Template {
    text: Vec<u8>,
    /// In the order of the text.
    slots: Vec<(Range<usize>, Slot)>,
    /// By number, how much later than the event it is, in milliseconds.
    times: Vec<i64>,
    /// How many new ids there are in an event.
    ids: u16,
    /// The headers that are the same for all.
    headers: HeaderMap,
    /// For the headers: whether a new event has another id than the one of the text, and what comes before it.
    event_id: String,
    attempt_id_prefix: String,
    /// Of the text, in milliseconds.
    happened_at: i64,
    /// The number of the first attempt.
    pub first_attempt: u32,
}

/// What is written in a place.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Slot {
    /// The last 26 characters of an id.
    Id(u16),
    /// An index in `times`.
    Time(u16),
    AttemptId,
    AttemptNumber,
    AttemptTime,
}

/// What differs from event to event.
#[derive(Clone, Copy, Debug)]
pub struct Identity {
    /// In milliseconds.
    pub happened_at: i64,
    pub seed: u128,
}

/// What differs from attempt to attempt.
#[derive(Clone, Copy, Debug)]
pub struct Attempt {
    pub number: u32,
    pub at: i64,
}

impl Template {
    /// For new events like this one.
    pub fn of_new_events(text: &str) -> Result<Self, DecodeError> {
        let event = RawEvent::from_unverified_slice(text.as_bytes())?;
        let mut template = Self::of(text, &event);
        let original = template.happened_at;
        // What was before the event stays as long before it.
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
        template.find_new(&moved, &event.id.to_string(), original);
        template.first_attempt = 1;
        Ok(template)
    }

    /// For new attempts to deliver this very event.
    pub fn of_one_event(text: &str) -> Result<Self, DecodeError> {
        let event = RawEvent::from_unverified_slice(text.as_bytes())?;
        Ok(Self::of(text, &event))
    }

    /// With places for what differs from attempt to attempt.
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

    /// Adds places for the ids and times of what happened with the event. The ids are as old as the event was originally.
    fn find_new(&mut self, text: &str, event_id: &str, original: i64) {
        // The event's own id is the first.
        let mut ids = vec![event_id[event_id.len() - 26..].to_owned()];
        for token in tokens(text) {
            let value = &text[token.value.clone()];
            if slot_of_attempt(token.key).is_some() {
                continue;
            }
            let Range { start, end } = token.value;
            if let Some(time) = milliseconds(value) {
                let later = time.saturating_sub(self.happened_at);
                if later >= -WITH_THE_EVENT {
                    let number = position(&mut self.times, later);
                    self.slots.push((start..end, Slot::Time(number)));
                }
            } else if let Some((ulid, made_at)) = ulid(value)
                && (made_at.saturating_sub(original).saturating_abs() <= WITH_THE_EVENT
                    || value == event_id)
            {
                let number = position(&mut ids, ulid.to_owned());
                self.slots.push((end - 26..end, Slot::Id(number)));
            }
        }
        self.ids = u16::try_from(ids.len()).unwrap_or(u16::MAX);
        self.slots.sort_by_key(|(range, _)| range.start);
    }

    /// Writes a delivery: its headers but the signature, and its body.
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

    /// The id of the event.
    pub fn event_id(&self, identity: Identity) -> String {
        if self.ids == 0 {
            return self.event_id.clone();
        }
        let ulid = new_ulid(identity.happened_at, identity.seed);
        let mut id = self.event_id[..self.event_id.len() - 26].to_owned();
        id.push_str(&String::from_utf8_lossy(&ulid));
        id
    }

    /// The event type, as the header has it.
    pub fn event_type(&self) -> &str {
        let value = self.headers.get(headers::EVENT_TYPE);
        value.and_then(|value| value.to_str().ok()).unwrap_or("?")
    }
}

/// What differs from attempt to attempt, by property.
fn slot_of_attempt(key: &str) -> Option<Slot> {
    match key {
        "webhookDeliveryAttemptId" => Some(Slot::AttemptId),
        "webhookDeliveryAttemptNumber" => Some(Slot::AttemptNumber),
        "webhookDeliveryAttemptTimestamp" => Some(Slot::AttemptTime),
        _ => None,
    }
}

/// The index of the item, which is added if it is new.
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
        // A text that no header can have is in the body only.
        Some((name, HeaderValue::from_str(&text?).ok()?))
    });
    fixed.collect()
}
