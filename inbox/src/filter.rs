//! Selects events.

use jiff::Timestamp;

use crate::State;

/// Selects the events that meet every condition.
///
/// ```
/// use plain_webhooks_inbox::{Filter, State};
///
/// let filter = Filter::all()
///     .event_type("thread.chat_received")
///     .from("2023-11-02T00:00:00Z".parse()?)
///     .to("2023-11-03T00:00:00Z".parse()?)
///     .state(State::Parked);
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Filter {
    pub(crate) id: Option<String>,
    pub(crate) event_type: Option<String>,
    pub(crate) customer_id: Option<String>,
    pub(crate) from: Option<Timestamp>,
    pub(crate) to: Option<Timestamp>,
    pub(crate) state: Option<State>,
    pub(crate) older_than: Option<String>,
}

impl Filter {
    /// Selects all events.
    pub fn all() -> Self {
        Self::default()
    }

    /// Selects one event.
    pub fn id(id: impl ToString) -> Self {
        let id = Some(id.to_string());
        Self {
            id,
            ..Self::default()
        }
    }

    /// Selects events of this type, such as `thread.chat_received`.
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Selects events about this customer.
    pub fn customer(mut self, id: impl ToString) -> Self {
        self.customer_id = Some(id.to_string());
        self
    }

    /// Selects events that happened at this time or later.
    pub fn from(mut self, time: Timestamp) -> Self {
        self.from = Some(time);
        self
    }

    /// Selects events that happened before this time.
    pub fn to(mut self, time: Timestamp) -> Self {
        self.to = Some(time);
        self
    }

    /// Selects events in this state.
    pub fn state(mut self, state: State) -> Self {
        self.state = Some(state);
        self
    }

    /// Selects the events that [`Inbox::list`](crate::Inbox::list) returns after the one with this id. To list the next
    /// page, pass the last id of this page. If no event has the id, no events are selected.
    pub fn older_than(mut self, id: impl ToString) -> Self {
        self.older_than = Some(id.to_string());
        self
    }
}
