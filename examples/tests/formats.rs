//! Tests which serde formats the types work with, also as parts of other documents.

use std::collections::BTreeMap;
use std::fmt::Debug;

use plain_webhooks::{
    ChatSentEvent, Event, RawEvent, StatusDetail, ThreadId, ThreadPriority, ThreadStatus, testing,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Serializes and deserializes a value in a format.
type Recode<T> = fn(&T) -> Result<T, String>;

macro_rules! recode {
    ($write:expr, $read:expr) => {
        |value| {
            let written = $write(value).map_err(|error| error.to_string())?;
            #[allow(clippy::redundant_closure_call, reason = "some need a reference")]
            $read(&written).map_err(|error| error.to_string())
        }
    };
}

/// Self-describing formats.
fn self_describing<T: Serialize + DeserializeOwned>() -> [(&'static str, Recode<T>); 6] {
    [
        (
            "serde_json, as a text",
            recode!(serde_json::to_string, |text: &String| {
                serde_json::from_str(text)
            }),
        ),
        (
            "serde_json, as bytes",
            recode!(serde_json::to_vec, |bytes: &Vec<u8>| {
                serde_json::from_slice(bytes)
            }),
        ),
        (
            "serde_json, by a reader",
            recode!(serde_json::to_vec_pretty, |bytes: &Vec<u8>| {
                serde_json::from_reader(&bytes[..])
            }),
        ),
        (
            "serde_json, as a value",
            recode!(serde_json::to_value, |value: &Value| {
                serde_json::from_value(value.clone())
            }),
        ),
        (
            "CBOR",
            recode!(
                |value| {
                    let mut bytes = Vec::new();
                    ciborium::into_writer(value, &mut bytes).map(|()| bytes)
                },
                |bytes: &Vec<u8>| ciborium::from_reader(&bytes[..])
            ),
        ),
        (
            "MessagePack",
            recode!(rmp_serde::to_vec_named, |bytes: &Vec<u8>| {
                rmp_serde::from_slice(bytes)
            }),
        ),
    ]
}

/// RON, and formats that are not self-describing.
fn others<T: Serialize + DeserializeOwned>() -> [(&'static str, Recode<T>); 3] {
    [
        (
            "RON",
            recode!(ron::to_string, |text: &String| ron::from_str(text)),
        ),
        (
            "postcard",
            recode!(postcard::to_stdvec, |bytes: &Vec<u8>| {
                postcard::from_bytes(bytes)
            }),
        ),
        (
            "bincode",
            recode!(bincode::serialize, |bytes: &Vec<u8>| {
                bincode::deserialize(bytes)
            }),
        ),
    ]
}

/// Values of an event that a service could store.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Row {
    thread: ThreadId,
    parents: BTreeMap<ThreadId, Option<ThreadStatus>>,
    statuses: Vec<ThreadStatus>,
    priorities: Vec<ThreadPriority>,
    count: u32,
}

fn row() -> Row {
    let [usual, other] = [
        "th_01HD44FHMCDSSWE38N14FSYV6K",
        "x_01HD44FHMCDSSWE38N14FSYV6K",
    ]
    .map(|id| id.parse().unwrap());
    Row {
        thread: other,
        parents: [(usual, Some(ThreadStatus::Done)), (other, None)].into(),
        statuses: vec![ThreadStatus::Todo, "NEW\n".into()],
        priorities: vec![
            ThreadPriority::Urgent,
            7.into(),
            json!(2.5).as_number().unwrap().clone().into(),
        ],
        count: 7,
    }
}

#[test]
fn ids_and_enums_work_with_every_format() {
    for (format, recode) in self_describing().into_iter().chain(others()) {
        assert_eq!(recode(&row()).as_ref(), Ok(&row()), "{format}");
    }
}

/// Events as parts of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Kept<E> {
    number: u64,
    event: E,
    earlier: Vec<E>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Flattened<E> {
    received_by: String,
    #[serde(flatten)]
    event: E,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Tagged<E> {
    Nothing,
    Delivery { event: E },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged<E> {
    Number(u64),
    Event(E),
}

#[track_caller]
fn works<T: Clone + Debug + PartialEq + Serialize + DeserializeOwned>(value: T) {
    for (format, recode) in self_describing::<T>() {
        assert_eq!(recode(&value).as_ref(), Ok(&value), "{format}");
    }
}

fn works_everywhere<E: Clone + Debug + PartialEq + Serialize + DeserializeOwned>(event: E) {
    works(event.clone());
    works(Kept {
        number: 1,
        event: event.clone(),
        earlier: vec![event.clone()],
    });
    works(Flattened {
        received_by: "me".to_owned(),
        event: event.clone(),
    });
    works(Tagged::Delivery {
        event: event.clone(),
    });
    works(Untagged::Event(event));
}

#[test]
fn events_work_with_self_describing_formats() {
    let mut event = testing::chat_sent_event();
    event.extra.insert(
        "new".to_owned(),
        json!({"a": [1, 2.5, null, "\u{e9}\n\u{1}"]}),
    );
    // serde_json gives this key a special meaning in its own types.
    event.extra.insert(
        "odd".to_owned(),
        json!({"$serde_json::private::RawValue": "[1]"}),
    );
    let any: Event = event.clone().map_payload(Into::into);
    works_everywhere::<ChatSentEvent>(event);
    works_everywhere::<Event>(any);
}

#[test]
fn a_raw_event_works_with_serde_json() {
    let raw = RawEvent::from_unverified_slice(&testing::chat_sent_event().to_vec()).unwrap();
    let text = serde_json::to_string(&raw).unwrap();
    assert_eq!(
        serde_json::from_str::<RawEvent>(&text)
            .unwrap()
            .decode::<plain_webhooks::ChatSent>()
            .unwrap(),
        raw.decode().unwrap()
    );
}

#[test]
fn events_do_not_work_with_other_formats() {
    let event = testing::chat_sent_event();
    for (format, recode) in others::<ChatSentEvent>() {
        let message = match format {
            "RON" => {
                assert_eq!(recode(&event).as_ref(), Ok(&event));
                continue;
            }
            "postcard" => "The length of a sequence must be known",
            _ => {
                "Bincode can only encode sequences and maps that have a knowable size ahead of time"
            }
        };
        assert_eq!(recode(&event).unwrap_err(), message, "{format}");
    }
}

#[test]
fn errors_do_not_contain_the_value() {
    #[derive(Debug, Deserialize)]
    struct WithId {
        #[expect(dead_code, reason = "it is never read")]
        thread: ThreadId,
    }
    let expected = "expected an id such as `th_01HD44FHMCDSSWE38N14FSYV6K`";
    let error = |json: &str| {
        serde_json::from_str::<WithId>(json)
            .unwrap_err()
            .to_string()
    };
    let found = |what, column| format!("{expected}, found {what} at line 1 column {column}");
    assert_eq!(
        error(r#"{"thread":"secret"}"#),
        found("a string of another form", 19)
    );
    assert_eq!(error(r#"{"thread":8675309}"#), found("a number", 18));

    let error = |value: Value| {
        let bytes = rmp_serde::to_vec_named(&value).unwrap();
        rmp_serde::from_slice::<WithId>(&bytes)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(error(json!({"thread": "secret"})), expected);
    assert_eq!(error(json!({"thread": 8_675_309})), "expected a string");
}

/// serde passes all properties to each flattened object.
#[test]
fn each_of_two_flattened_objects_keeps_the_properties_of_both() {
    #[derive(Serialize, Deserialize)]
    struct Two {
        #[serde(flatten)]
        detail: StatusDetail,
        #[serde(flatten)]
        rest: BTreeMap<String, Value>,
    }
    let json = r#"{"type":"NEW_REPLY","mine":1}"#;
    let two: Two = serde_json::from_str(json).unwrap();
    assert_eq!(
        serde_json::to_value(&two.detail).unwrap(),
        json!({"type": "NEW_REPLY", "mine": 1})
    );
    assert_eq!(json!(two.rest), json!({"type": "NEW_REPLY", "mine": 1}));
    assert_eq!(
        serde_json::to_string(&two).unwrap(),
        r#"{"type":"NEW_REPLY","mine":1,"mine":1,"type":"NEW_REPLY"}"#
    );
}
