// types.rs

/// The subject.
///
/// Part of [`Root`].
///
/// Schema: `subject.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Subject {
    /// It was sent. `sent` in JSON.
    Sent(Box<Sent>),
    /// It was lost. `lost` in JSON.
    Lost(Box<Lost>),
    /// It was counted. `counted` in JSON.
    Counted(Box<Counted>),
    /// Nothing happened. `empty` in JSON.
    #[non_exhaustive]
    Empty {
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Another kind of object, kept as received.
    Other(Properties),
}

/// It was sent.
///
/// Part of [`Subject`], [`Lost`].
///
/// Schema: `subject.json#/definitions/Sent`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    /// The chat.
    pub chat: Chat,
    /// What was sent before. In JSON: optional.
    pub sent: Option<Box<Sent>>,
    /// The chat. `previousChat` in JSON.
    pub previous_chat: Chat,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A chat.
///
/// Part of [`Sent`], [`Lost`].
///
/// Schema: `subject.json#/definitions/Chat`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chat {
    /// What it says.
    pub text: String,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// It was lost.
///
/// Part of [`Subject`].
///
/// Schema: `subject.json#/definitions/Lost`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lost {
    /// The chat, if it is known. In JSON: nullable.
    pub chat: Option<Chat>,
    /// What was lost. In JSON: optional.
    pub sent: Option<Sent>,
    /// The chat. `previousChat` in JSON: optional.
    pub previous_chat: Option<Chat>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// It was counted.
///
/// Part of [`Subject`].
///
/// Schema: `subject.json#/definitions/Counted`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Counted {
    /// Not a chat.
    pub chat: String,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

// json.rs

impl<'de> FromJson<'de> for Subject {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        match reader.tag("kind")?.as_deref() {
            Some("sent") => FromJson::read(reader).map(Self::Sent),
            Some("lost") => FromJson::read(reader).map(Self::Lost),
            Some("counted") => FromJson::read(reader).map(Self::Counted),
            Some("empty") => {
                let mut constant_0_ = Constant::new("empty");
                let extra = reader.open_object(&["kind"], &mut [&mut constant_0_])?;
                reader.constant("kind", &constant_0_)?;
                Ok(Self::Empty { extra })
            }
            _ => FromJson::read(reader).map(Self::Other),
        }
    }
}

impl Object for Subject {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::Sent(content) => content.write_properties(sink),
            Self::Lost(content) => content.write_properties(sink),
            Self::Counted(content) => content.write_properties(sink),
            Self::Empty { extra } => {
                sink.constant("kind", "empty")?;
                sink.extra(extra)
            }
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

serde_traits!(Subject);

impl TaggedUnion for Subject {
    const TAG: &'static str = "kind";
}

impl Subject {
    /// The value of `kind`, which distinguishes the variants; `None` if it is absent.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        Some(
            match self {
                Self::Sent { .. } => "sent",
                Self::Lost { .. } => "lost",
                Self::Counted { .. } => "counted",
                Self::Empty { .. } => "empty",
                Self::Other(properties) => return properties.text("kind"),
            },
        )
    }
}

impl Subject {
    /// Returns `chat`, for the variants that have it.
    #[must_use]
    pub fn chat(&self) -> Option<&Chat> {
        match self {
            Self::Sent(content) => Some(&content.chat),
            Self::Lost(content) => content.chat.as_ref(),
            _ => None,
        }
    }
    /// Returns `sent`, for the variants that have it.
    #[must_use]
    pub fn sent(&self) -> Option<&Sent> {
        match self {
            Self::Sent(content) => content.sent.as_deref(),
            Self::Lost(content) => content.sent.as_ref(),
            _ => None,
        }
    }
    /// Returns `previousChat`, for the variants that have it.
    #[must_use]
    pub fn previous_chat(&self) -> Option<&Chat> {
        match self {
            Self::Sent(content) => Some(&content.previous_chat),
            Self::Lost(content) => content.previous_chat.as_ref(),
            _ => None,
        }
    }
}

impl VariantOf<Subject> for Sent {
    const TAG_VALUE: &'static str = "sent";
    fn from_union(union: Subject) -> Result<Self, Subject> {
        match union {
            Subject::Sent(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<Sent> for Subject {
    fn from(content: Sent) -> Self {
        Self::Sent(Box::new(content))
    }
}

impl VariantOf<Subject> for Lost {
    const TAG_VALUE: &'static str = "lost";
    fn from_union(union: Subject) -> Result<Self, Subject> {
        match union {
            Subject::Lost(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<Lost> for Subject {
    fn from(content: Lost) -> Self {
        Self::Lost(Box::new(content))
    }
}

impl VariantOf<Subject> for Counted {
    const TAG_VALUE: &'static str = "counted";
    fn from_union(union: Subject) -> Result<Self, Subject> {
        match union {
            Subject::Counted(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<Counted> for Subject {
    fn from(content: Counted) -> Self {
        Self::Counted(Box::new(content))
    }
}

impl<'de> FromJson<'de> for Sent {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut chat = None;
        let mut sent = None;
        let mut previous_chat = None;
        let mut constant_0_ = Constant::new("sent");
        let extra = reader
            .open_object(
                &["kind", "chat", "sent", "previousChat"],
                &mut [&mut constant_0_, &mut chat, &mut sent, &mut previous_chat],
            )?;
        reader.constant("kind", &constant_0_)?;
        Ok(Self {
            chat: required!(reader, "chat", chat),
            sent,
            previous_chat: required!(reader, "previousChat", previous_chat),
            extra,
        })
    }
}

impl Object for Sent {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("kind", "sent")?;
        sink.property("chat", &self.chat)?;
        sink.optional("sent", &self.sent)?;
        sink.property("previousChat", &self.previous_chat)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Sent);

impl<'de> FromJson<'de> for Chat {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut text = None;
        let extra = reader.open_object(&["text"], &mut [&mut text])?;
        Ok(Self {
            text: required!(reader, "text", text),
            extra,
        })
    }
}

impl Object for Chat {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("text", &self.text)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Chat);

impl<'de> FromJson<'de> for Lost {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut chat = None;
        let mut sent = None;
        let mut previous_chat = None;
        let mut constant_0_ = Constant::new("lost");
        let extra = reader
            .open_object(
                &["kind", "chat", "sent", "previousChat"],
                &mut [&mut constant_0_, &mut chat, &mut sent, &mut previous_chat],
            )?;
        reader.constant("kind", &constant_0_)?;
        Ok(Self {
            chat: required!(reader, "chat", chat),
            sent,
            previous_chat,
            extra,
        })
    }
}

impl Object for Lost {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("kind", "lost")?;
        sink.property("chat", &self.chat)?;
        sink.optional("sent", &self.sent)?;
        sink.optional("previousChat", &self.previous_chat)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Lost);

impl<'de> FromJson<'de> for Counted {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut chat = None;
        let mut constant_0_ = Constant::new("counted");
        let extra = reader
            .open_object(&["kind", "chat"], &mut [&mut constant_0_, &mut chat])?;
        reader.constant("kind", &constant_0_)?;
        Ok(Self {
            chat: required!(reader, "chat", chat),
            extra,
        })
    }
}

impl Object for Counted {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("kind", "counted")?;
        sink.property("chat", &self.chat)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Counted);
