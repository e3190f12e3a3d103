//! What a receiver asks a `thread.chat_sent` event first.

use jiff::Timestamp;

use crate::{Actor, Attachment, Chat, ChatSentEvent, Customer, Thread};

impl ChatSentEvent {
    /// The message that was sent.
    #[must_use]
    pub fn chat(&self) -> &Chat {
        &self.payload.chat
    }

    /// The text of the message; `None` when it consists of attachments only.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.chat().text.as_deref()
    }

    /// The files sent with the message.
    #[must_use]
    pub fn attachments(&self) -> &[Attachment] {
        &self.chat().attachments
    }

    /// Who sent the message: a user, a customer, software.
    #[must_use]
    pub fn sender(&self) -> &Actor {
        &self.chat().created_by
    }

    /// When the message was sent.
    #[must_use]
    pub fn sent_at(&self) -> Timestamp {
        self.chat().created_at
    }

    /// The thread in which the message was sent, as it was at that time.
    #[must_use]
    pub fn thread(&self) -> &Thread {
        &self.payload.thread
    }

    /// The customer whom the thread is with.
    #[must_use]
    pub fn customer(&self) -> &Customer {
        &self.thread().customer
    }
}
