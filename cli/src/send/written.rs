//! What somebody wrote, in the events that have it: messages, e-mails and notes.

use plain_webhooks::{
    Actor, Attachment, Chat, DiscordMessage, Email, MsTeamsMessage, Note, Payload, SlackMessage,
};

/// The parts of it that can be set.
pub struct Written<'a> {
    texts: Vec<Text<'a>>,
    /// Who wrote it, and who changed it last.
    pub authors: Vec<&'a mut Actor>,
    pub attachments: Option<&'a mut Vec<Attachment>>,
}

enum Text<'a> {
    Always(&'a mut String),
    OrNull(&'a mut Option<String>),
}

impl Written<'_> {
    /// Sets the text, in each form that the event has of it.
    pub fn set_text(self, text: &str) {
        for place in self.texts {
            match place {
                Text::Always(place) => text.clone_into(place),
                Text::OrNull(place) => *place = Some(text.to_owned()),
            }
        }
    }
}

/// Returns what somebody wrote; `None` if the event has nothing of the kind.
pub fn written(payload: &mut Payload) -> Option<Written<'_>> {
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
        Payload::DiscussionMessageCreated(payload) => Written {
            texts: vec![Text::Always(&mut payload.message.markdown)],
            authors: vec![&mut payload.message.created_by],
            attachments: None,
        },
        _ => return None,
    })
}

fn chat(it: &mut Chat) -> Written<'_> {
    Written {
        texts: vec![Text::OrNull(&mut it.text)],
        authors: vec![&mut it.created_by, &mut it.updated_by],
        attachments: Some(&mut it.attachments),
    }
}

fn email(it: &mut Email) -> Written<'_> {
    Written {
        texts: vec![
            Text::OrNull(&mut it.text_content),
            Text::OrNull(&mut it.markdown_content),
        ],
        authors: vec![&mut it.created_by, &mut it.updated_by],
        attachments: Some(&mut it.attachments),
    }
}

fn slack(it: &mut SlackMessage) -> Written<'_> {
    Written {
        texts: vec![
            Text::Always(&mut it.text),
            Text::Always(&mut it.resolved_text),
        ],
        authors: vec![&mut it.created_by, &mut it.updated_by],
        attachments: Some(&mut it.attachments),
    }
}

fn discord(it: &mut DiscordMessage) -> Written<'_> {
    Written {
        texts: vec![Text::Always(&mut it.text_content)],
        authors: vec![&mut it.created_by, &mut it.updated_by],
        attachments: Some(&mut it.attachments),
    }
}

fn ms_teams(it: &mut MsTeamsMessage) -> Written<'_> {
    Written {
        texts: vec![Text::Always(&mut it.text)],
        authors: vec![&mut it.created_by, &mut it.updated_by],
        attachments: Some(&mut it.attachments),
    }
}

fn note(it: &mut Note) -> Written<'_> {
    Written {
        texts: vec![Text::Always(&mut it.text), Text::OrNull(&mut it.markdown)],
        authors: vec![&mut it.created_by, &mut it.updated_by],
        attachments: None,
    }
}
