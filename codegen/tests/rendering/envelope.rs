// types.rs

// Generated from schema/ by the build script; edit the schema, not this.

/// What every event has.
///
/// Schema: `event.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Envelope<P> {
    /// Not the payload. In JSON: optional.
    pub payload: Option<String>,
    /// The name of a variable in the code. In JSON: optional.
    pub replaced: Option<String>,
    /// What happened.
    pub content: P,
    /// The event type. `type` in JSON.
    pub type_: EventType,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// An event with a [`Payload`].
///
/// What happened.
///
/// In a handler, take a `Verified<Event>`. `Json<Event>` also compiles, but accepts events
/// from anyone.
pub type Event = Envelope<Payload>;

/// An event with a [`ChatSent`].
///
/// A chat message was sent.
///
/// In a handler, take a `Verified<ChatSentEvent>`. `Json<ChatSentEvent>` also compiles, but
/// accepts events from anyone.
pub type ChatSentEvent = Envelope<ChatSent>;

/// What happened.
///
/// Part of [`Envelope`].
///
/// Schema: `event.json#/definitions/Payload`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// A chat message was sent. `chat_sent` in JSON.
    ChatSent(Box<ChatSent>),
    /// Another kind of object, kept as received.
    Other(Properties),
}

/// The name of an event type.
///
/// Part of [`Envelope`], [`Payload`].
///
/// Schema: `event.json#/definitions/EventType`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// A chat message was sent. `chat_sent` in JSON.
    ChatSent,
    /// Another value.
    Other(OtherValue),
}

/// A chat message was sent.
///
/// Part of [`Payload`].
///
/// Schema: `event.json#/definitions/ChatSent`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatSent {
    /// Properties that the schema does not name.
    pub extra: Properties,
}

// json.rs

// Generated from schema/ by the build script; edit the schema, not this.

impl<'de, P: FromJson<'de>> FromJson<'de> for Envelope<P> {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut payload = None;
        let mut replaced = None;
        let mut content = None;
        let mut type_ = None;
        let extra = reader
            .open_object(
                &["payload", "replaced", "content", "type"],
                &mut [&mut payload, &mut replaced, &mut content, &mut type_],
            )?;
        Ok(Self {
            payload,
            replaced,
            content: required!(reader, "content", content),
            type_: required!(reader, "type", type_),
            extra,
        })
    }
}

impl<P: ToJson> Object for Envelope<P> {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.optional("payload", &self.payload)?;
        sink.optional("replaced", &self.replaced)?;
        sink.property("content", &self.content)?;
        sink.property("type", &self.type_)?;
        sink.extra(&self.extra)
    }
}

impl<P> Envelope<P> {
    /// The property that has the payload.
    pub(crate) const PAYLOAD: &'static str = "content";
    /// Replaces the payload, and returns the one that was there.
    #[must_use]
    pub fn replace_payload<Q>(self, payload_: Q) -> (Envelope<Q>, P) {
        let Self { payload, replaced, type_, content: replaced_, extra } = self;
        (
            Envelope {
                payload,
                replaced,
                type_,
                content: payload_,
                extra,
            },
            replaced_,
        )
    }
}

impl<'de> FromJson<'de> for Payload {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        match reader.tag("eventType")?.as_deref() {
            Some("chat_sent") => FromJson::read(reader).map(Self::ChatSent),
            _ => FromJson::read(reader).map(Self::Other),
        }
    }
}

impl Object for Payload {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::ChatSent(content) => content.write_properties(sink),
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

serde_traits!(Payload);

impl TaggedUnion for Payload {
    const TAG: &'static str = "eventType";
}

impl Payload {
    /// The value of `eventType`, which distinguishes the variants; `None` if it is absent.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        Some(
            match self {
                Self::ChatSent { .. } => "chat_sent",
                Self::Other(properties) => return properties.text("eventType"),
            },
        )
    }
}

impl VariantOf<Payload> for ChatSent {
    const TAG_VALUE: &'static str = "chat_sent";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ChatSent(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ChatSent> for Payload {
    fn from(content: ChatSent) -> Self {
        Self::ChatSent(Box::new(content))
    }
}

impl EventType {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChatSent => "chat_sent",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "chat_sent" => Self::ChatSent,
                _ => return None,
            },
        )
    }
}

string_enum!(EventType);

impl<'de> FromJson<'de> for ChatSent {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut constant_0_ = Constant::new("chat_sent");
        let extra = reader.open_object(&["eventType"], &mut [&mut constant_0_])?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self { extra })
    }
}

impl Object for ChatSent {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "chat_sent")?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ChatSent);

// type_list.rs

// Generated from schema/ by the build script; edit the schema, not this.
schema_types! {
    Event "event.json";
    [
        ChatSentEvent ChatSent "chat_sent",
    ]
    Payload "event.json#/definitions/Payload",
    EventType "event.json#/definitions/EventType",
    ChatSent "event.json#/definitions/ChatSent",
}

// schema.json

{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "allOf": [{ "$ref": "#/definitions/Envelope" }],
  "definitions": {
    "Envelope": {
      "description": "What every event has.",
      "type": "object",
      "required": [
        "content",
        "type"
      ],
      "properties": {
        "payload": {
          "description": "Not the payload.",
          "type": "string"
        },
        "replaced": {
          "description": "The name of a variable in the code.",
          "type": "string"
        },
        "content": {
          "description": "What happened.",
          "$ref": "#/definitions/Payload"
        },
        "type": {
          "description": "The event type.",
          "$ref": "#/definitions/EventType"
        }
      }
    },
    "Payload": {
      "description": "What happened.",
      "type": "object",
      "properties": {
        "eventType": {
          "description": "The event type.",
          "$ref": "#/definitions/EventType"
        }
      },
      "allOf": [
        {
          "if": {
            "required": [
              "eventType"
            ],
            "properties": {
              "eventType": {
                "const": "chat_sent"
              }
            }
          },
          "then": {
            "$ref": "#/definitions/ChatSent"
          }
        }
      ]
    },
    "EventType": {
      "description": "The name of an event type.",
      "type": "string"
    },
    "ChatSent": {
      "description": "A chat message was sent.",
      "type": "object",
      "required": [
        "eventType"
      ],
      "properties": {
        "eventType": {
          "description": "Always the same.",
          "const": "chat_sent"
        }
      }
    }
  }
}

