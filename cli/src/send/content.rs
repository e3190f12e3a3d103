//! The content of messages, e-mails and notes.

use plain_webhooks::{
    Actor, Attachment, Chat, DiscordMessage, Email, MsTeamsMessage, Note, Payload, SlackMessage,
};

/// The parts of a message, e-mail or note that can be set.
pub struct Content<'a> {
    texts: Vec<Text<'a>>,
    /// Who created it, and who changed it last.
    pub authors: Vec<&'a mut Actor>,
    pub attachments: Option<&'a mut Vec<Attachment>>,
}

enum Text<'a> {
    Required(&'a mut String),
    Nullable(&'a mut Option<String>),
}

impl Content<'_> {
    /// Sets the text in all its forms, such as plain text and Markdown.
    pub fn set_text(self, text: &str) {
        for place in self.texts {
            match place {
                Text::Required(place) => text.clone_into(place),
                Text::Nullable(place) => *place = Some(text.to_owned()),
            }
        }
    }
}

/// Returns the content of an event, or `None` if the event is not about a message, e-mail or note.
pub fn content(payload: &mut Payload) -> Option<Content<'_>> {
    Some(match payload {
        Payload::ChatSent(payload) => chat(&mut payload.chat),
        Payload::ChatReceived(payload) => chat(&mut payload.chat),
        Payload::EmailSent(payload) => email(&mut payload.email),
        Payload::EmailReceived(payload) => email(&mut payload.email),
        Payload::SlackMessageSent(payload) => slack(&mut payload.slack_message),
        Payload::SlackMessageReceived(payload) => slack(&mut payload.slack_message),
        Payload::SlackMessageUpdated(payload) => slack(&mut payload.slack_message),
        Payload::DiscordMessageSent(payload) => discord(&mut payload.discord_message),
        Payload::DiscordMessageReceived(payload) => discord(&mut payload.discord_message),
        Payload::DiscordMessageUpdated(payload) => discord(&mut payload.discord_message),
        Payload::MsTeamsMessageSent(payload) => ms_teams(&mut payload.ms_teams_message),
        Payload::MsTeamsMessageReceived(payload) => ms_teams(&mut payload.ms_teams_message),
        Payload::NoteCreated(payload) => note(&mut payload.note),
        Payload::NoteMentionCreated(payload) => note(&mut payload.note),
        Payload::DiscussionMessageCreated(payload) => Content {
            texts: vec![Text::Required(&mut payload.message.markdown)],
            authors: vec![&mut payload.message.created_by],
            attachments: None,
        },
        _ => return None,
    })
}

fn chat(it: &mut Chat) -> Content<'_> {
    Content {
        texts: vec![Text::Nullable(&mut it.text)],
        authors: vec![&mut it.created_by, &mut it.updated_by],
        attachments: Some(&mut it.attachments),
    }
}

fn email(it: &mut Email) -> Content<'_> {
    Content {
        texts: vec![
            Text::Nullable(&mut it.text_content),
            Text::Nullable(&mut it.markdown_content),
        ],
        authors: vec![&mut it.created_by, &mut it.updated_by],
        attachments: Some(&mut it.attachments),
    }
}

fn slack(it: &mut SlackMessage) -> Content<'_> {
    Content {
        texts: vec![
            Text::Required(&mut it.text),
            Text::Required(&mut it.resolved_text),
        ],
        authors: vec![&mut it.created_by, &mut it.updated_by],
        attachments: Some(&mut it.attachments),
    }
}

fn discord(it: &mut DiscordMessage) -> Content<'_> {
    Content {
        texts: vec![Text::Required(&mut it.text_content)],
        authors: vec![&mut it.created_by, &mut it.updated_by],
        attachments: Some(&mut it.attachments),
    }
}

fn ms_teams(it: &mut MsTeamsMessage) -> Content<'_> {
    Content {
        texts: vec![Text::Required(&mut it.text)],
        authors: vec![&mut it.created_by, &mut it.updated_by],
        attachments: Some(&mut it.attachments),
    }
}

fn note(it: &mut Note) -> Content<'_> {
    Content {
        texts: vec![
            Text::Required(&mut it.text),
            Text::Nullable(&mut it.markdown),
        ],
        authors: vec![&mut it.created_by, &mut it.updated_by],
        attachments: None,
    }
}
