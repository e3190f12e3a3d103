//! A common view of the messages of all channels.

use jiff::Timestamp;

use crate::json::display_as_str;
use crate::{Actor, Attachment, Event, Payload, ThreadId, TimelineEntryId};

/// A message of any channel, as a view of an event. See [`Event::message`].
///
/// For what only one channel has, such as the subject of an e-mail, see the payload.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message<'a> {
    /// The channel of the message.
    pub channel: Channel,
    /// Whether it came in or went out; `None` if the event is about an earlier message, such as an edit, or if Plain
    /// does not say.
    pub direction: Option<Direction>,
    /// The plain text, or the Markdown if there is no plain text, as in some e-mails. `None` if there is neither, such as
    /// in a message with attachments only.
    pub text: Option<&'a str>,
    /// The files sent with it.
    pub attachments: &'a [Attachment],
    /// Who or what sent it.
    pub sender: &'a Actor,
    /// When it was sent, as far as Plain knows.
    pub sent_at: Timestamp,
    /// The timeline entry that shows it.
    pub timeline_entry_id: TimelineEntryId,
    /// The thread that it is in.
    pub thread_id: Option<ThreadId>,
}

/// The channel of a [`Message`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// Plain's chat.
    Chat,
    /// E-mail.
    Email,
    /// Slack.
    Slack,
    /// Discord.
    Discord,
    /// Microsoft Teams.
    MsTeams,
}

/// The direction of a [`Message`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the customer to the workspace.
    Inbound,
    /// From the workspace to the customer.
    Outbound,
}

impl Channel {
    /// Returns the name, such as `ms_teams`: for logs, metrics and databases. It does not change in later versions.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Chat => "chat",
            Self::Email => "email",
            Self::Slack => "slack",
            Self::Discord => "discord",
            Self::MsTeams => "ms_teams",
        }
    }
}

display_as_str!(Channel);

impl Direction {
    /// Returns the name, `inbound` or `outbound`: for logs, metrics and databases.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Inbound => "inbound",
            Self::Outbound => "outbound",
        }
    }
}

display_as_str!(Direction);

impl Event {
    /// Returns the message that the event is about, from any channel.
    ///
    /// Plain sometimes sends two events with different ids for the same message. To act once per message, also remember
    /// its `timeline_entry_id`.
    ///
    /// ```
    /// use plain_webhooks::{Direction, Event, Payload, testing};
    ///
    /// # let event: Event = testing::chat_sent_event().map_payload(Payload::from);
    /// let message = event.message().unwrap();
    /// assert_eq!(message.text, Some("You are welcome!"));
    /// assert_eq!(message.direction, Some(Direction::Outbound));
    /// ```
    #[must_use]
    pub fn message(&self) -> Option<Message<'_>> {
        let payload = &self.payload;
        let thread_id = self.thread_id();
        let direction = match payload {
            Payload::ChatSent(_)
            | Payload::EmailSent(_)
            | Payload::SlackMessageSent(_)
            | Payload::DiscordMessageSent(_)
            | Payload::MsTeamsMessageSent(_) => Some(Direction::Outbound),
            Payload::ChatReceived(_)
            | Payload::EmailReceived(_)
            | Payload::SlackMessageReceived(_)
            | Payload::DiscordMessageReceived(_)
            | Payload::MsTeamsMessageReceived(_) => Some(Direction::Inbound),
            _ => None,
        };
        if let Some(chat) = payload.chat() {
            return Some(Message {
                channel: Channel::Chat,
                direction,
                text: chat.text.as_deref(),
                attachments: &chat.attachments,
                sender: &chat.created_by,
                sent_at: chat.created_at,
                timeline_entry_id: chat.timeline_entry_id,
                thread_id,
            });
        }
        if let Some(email) = payload.email() {
            let text = email.text_content.as_deref();
            return Some(Message {
                channel: Channel::Email,
                direction,
                text: text.or(email.markdown_content.as_deref()),
                attachments: &email.attachments,
                sender: &email.created_by,
                sent_at: email
                    .sent_at
                    .or(email.received_at)
                    .unwrap_or(email.created_at),
                timeline_entry_id: email.timeline_entry_id,
                thread_id,
            });
        }
        if let Some(message) = payload.slack_message() {
            // Prefer the text with the names of people and channels in place of their ids.
            let resolved = Some(message.resolved_text.as_str()).filter(|text| !text.is_empty());
            return Some(Message {
                channel: Channel::Slack,
                direction,
                text: resolved.or(Some(&message.text)),
                attachments: &message.attachments,
                sender: &message.created_by,
                sent_at: message.created_at,
                timeline_entry_id: message.timeline_entry_id,
                thread_id,
            });
        }
        if let Some(message) = payload.discord_message() {
            return Some(Message {
                channel: Channel::Discord,
                direction,
                text: Some(&message.text_content),
                attachments: &message.attachments,
                sender: &message.created_by,
                sent_at: message.discord_timestamp,
                timeline_entry_id: message.timeline_entry_id,
                thread_id,
            });
        }
        payload.ms_teams_message().map(|message| Message {
            channel: Channel::MsTeams,
            direction,
            text: Some(&message.text),
            attachments: &message.attachments,
            sender: &message.created_by,
            sent_at: message.created_at,
            timeline_entry_id: message.timeline_entry_id,
            thread_id,
        })
    }
}
