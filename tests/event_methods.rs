//! The methods of events of any type, on the example of each type.

use plain_webhooks::*;

/// Returns an example as an event of any type.
fn any<P: EventPayload + Into<Payload> + testing::Example>() -> Event {
    testing::event::<Envelope<P>>().map_payload(Into::into)
}

const THREAD: &str = "th_01HDRC3CRY6ESPZJ7FZCTRQWYH";
const CUSTOMER: &str = "c_01HDRC3CJHBWBAAF4K63Z11XZ5";

fn shown<T: ToString>(value: Option<T>) -> Option<String> {
    value.map(|value| value.to_string())
}

#[test]
fn every_example_has_its_type() {
    macro_rules! schema_types {
        ($event:ident $root:literal; [$($alias:ident $payload:ident $tag:literal,)*] $($types:tt)*) => {{$(
            let event = testing::event::<$alias>();
            assert_eq!((event.type_.as_str(), event.attempt_number()), ($tag, 1));
            let payload: Payload = event.payload.clone().into();
            assert_eq!(payload.tag(), Some($tag));
            assert!(matches!(&payload, Payload::$payload(_)));
            let decoded = Event::from_unverified_slice(&event.to_vec()).expect("the event is valid");
            assert_eq!(decoded.clone().narrow::<$alias>(), Ok(event));
            // These methods work for every event.
            let _ = (decoded.thread_id(), decoded.customer_id(), decoded.actor(), decoded.message());
        )*}};
    }
    include!("../src/generated/type_list.rs");
}

#[test]
fn each_example_has_the_current_time_and_a_new_id() {
    let (one, other) = (testing::chat_sent_event(), testing::chat_sent_event());
    assert_ne!(one.id, other.id);
    let attempts = [one, other].map(|event| event.webhook_metadata.webhook_delivery_attempt_id);
    assert_ne!(attempts[0], attempts[1]);
    let age = jiff::Timestamp::now().duration_since(testing::chat_sent_event().timestamp);
    assert!(age < jiff::SignedDuration::from_secs(60), "{age:?}");
}

#[test]
fn events_have_a_thread_and_a_customer() {
    for event in [
        any::<ChatReceived>(),
        any::<ThreadCreated>(),
        any::<NoteCreated>(),
    ] {
        assert_eq!(event.thread().map(|thread| thread.id), THREAD.parse().ok());
        assert_eq!(shown(event.thread_id()).as_deref(), Some(THREAD));
        assert_eq!(
            event.customer().map(|customer| customer.id),
            CUSTOMER.parse().ok()
        );
        assert_eq!(shown(event.customer_id()).as_deref(), Some(CUSTOMER));
    }
    let entry = any::<TimelineEntryChanged>();
    assert_eq!(
        (entry.thread(), shown(entry.thread_id()).as_deref()),
        (None, Some(THREAD))
    );
    assert_eq!(
        (entry.customer(), shown(entry.customer_id()).as_deref()),
        (None, Some(CUSTOMER))
    );
    let deleted = any::<CustomerDeleted>();
    assert_eq!(shown(deleted.customer_id()).as_deref(), Some(CUSTOMER));
    assert_eq!((deleted.thread_id(), deleted.actor()), (None, None));
    let task = any::<TaskCreated>();
    assert_eq!((task.thread_id(), task.customer_id()), (None, None));
}

#[test]
fn channels_and_directions_have_names() {
    let channels = [
        (Channel::Chat, "chat"),
        (Channel::Email, "email"),
        (Channel::Slack, "slack"),
        (Channel::Discord, "discord"),
        (Channel::MsTeams, "ms_teams"),
    ];
    for (channel, name) in channels {
        assert_eq!((channel.as_str(), &*channel.to_string()), (name, name));
    }
    for (direction, name) in [
        (Direction::Inbound, "inbound"),
        (Direction::Outbound, "outbound"),
    ] {
        assert_eq!((direction.as_str(), &*direction.to_string()), (name, name));
    }
}

#[test]
fn messages_of_every_channel_have_a_common_view() {
    let mut received = testing::event::<EmailReceivedEvent>();
    received.payload.email.text_content = None;
    received.payload.email.markdown_content = Some("*Hello*".to_owned());
    let event: Event = received.map_payload(Into::into);
    let message = event.message().expect("the event has a message");
    assert_eq!(
        (message.channel, message.direction),
        (Channel::Email, Some(Direction::Inbound))
    );
    assert_eq!(message.text, Some("*Hello*"));

    let expected = [
        (any::<ChatSent>(), Channel::Chat, Some(Direction::Outbound)),
        (
            any::<ChatReceived>(),
            Channel::Chat,
            Some(Direction::Inbound),
        ),
        (
            any::<EmailSent>(),
            Channel::Email,
            Some(Direction::Outbound),
        ),
        (
            any::<SlackMessageReceived>(),
            Channel::Slack,
            Some(Direction::Inbound),
        ),
        (any::<SlackMessageUpdated>(), Channel::Slack, None),
        (
            any::<DiscordMessageSent>(),
            Channel::Discord,
            Some(Direction::Outbound),
        ),
        (
            any::<MsTeamsMessageReceived>(),
            Channel::MsTeams,
            Some(Direction::Inbound),
        ),
    ];
    for (event, channel, direction) in expected {
        let message = event.message().expect("the event has a message");
        assert_eq!((message.channel, message.direction), (channel, direction));
        assert!(
            message.text.is_some_and(|text| !text.is_empty()),
            "{}",
            event.type_
        );
        assert_eq!(message.thread_id, event.thread_id());
        assert!(message.thread_id.is_some(), "{}", event.type_);
        let sender = Some(message.sender);
        assert!(
            direction.is_none() || event.actor() == sender,
            "{}",
            event.type_
        );
    }
    assert_eq!(any::<NoteCreated>().message(), None);
    assert_eq!(any::<ThreadCreated>().message(), None);
}

#[test]
fn events_caused_by_software_itself_can_be_skipped() {
    let (me, other) = (MachineUserId::from_u128(1), MachineUserId::from_u128(2));
    let mut event = testing::event::<ChatSentEvent>();
    event.payload.chat.created_by = testing::machine_user_actor(me);
    let event: Event = event.map_payload(Into::into);
    assert!(event.is_caused_by(me) && !event.is_caused_by(other) && !event.is_from_customer());

    let mut event = testing::event::<ChatReceivedEvent>();
    event.payload.chat.created_by = testing::customer_actor(CustomerId::from_u128(3));
    let event: Event = event.map_payload(Into::into);
    assert!(event.is_from_customer() && !event.is_caused_by(me));

    let mut event = testing::event::<ThreadStatusTransitionedEvent>();
    event.payload.thread.status_changed_by = None;
    event.payload.thread.updated_by = testing::machine_user_actor(me);
    assert!(event.map_payload(Payload::from).is_caused_by(me));
}

#[test]
fn changes_of_a_thread_are_found() {
    let mut event = testing::event::<ThreadStatusTransitionedEvent>();
    let payload = &mut event.payload;
    payload.previous_thread = payload.thread.clone();
    payload.previous_thread.status = ThreadStatus::Todo;
    payload.thread.status = ThreadStatus::Done;
    let event: Event = event.map_payload(Into::into);
    let changes = event.thread_changes().expect("the event has both threads");
    let status = changes.status.expect("the status changed");
    assert_eq!(
        (status.from, status.to),
        (&ThreadStatus::Todo, &ThreadStatus::Done)
    );
    assert_eq!((changes.assignee, changes.priority), (None, None));
    assert!(changes.added_labels.is_empty() && changes.removed_labels.is_empty());

    let assignment = any::<ThreadAssignmentTransitioned>();
    assert!(
        assignment
            .thread_changes()
            .is_some_and(|changes| changes.assignee.is_some())
    );
    let priority = any::<ThreadPriorityChanged>();
    assert!(
        priority
            .thread_changes()
            .is_some_and(|changes| changes.priority.is_some())
    );
    let labels = any::<ThreadLabelsChanged>();
    let changes = labels.thread_changes().expect("the event has both threads");
    assert_eq!(changes.added_labels.len() + changes.removed_labels.len(), 1);
    assert_eq!(any::<ThreadCreated>().thread_changes(), None);
}
