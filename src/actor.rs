//! Displays actors.

use std::fmt;

use crate::Actor;

/// Displays the kind and the id or name: `user u_01H1V4NA10RMHWFBXB6A1ZBYRA`, `system email_inbound_handler`.
///
/// This can be logged: it has no name or address of a person, and control characters are escaped.
impl fmt::Display for Actor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::User { user_id, .. } => write!(formatter, "user {user_id}"),
            Self::MachineUser {
                machine_user_id, ..
            } => write!(formatter, "machine user {machine_user_id}"),
            Self::Customer { customer_id, .. } => write!(formatter, "customer {customer_id}"),
            Self::System { system, .. } => write!(formatter, "system {}", system.escape_debug()),
            Self::Other(_) => write!(formatter, "actor of kind {:?}", self.tag()),
        }
    }
}
