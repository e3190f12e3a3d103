//! Methods for any assignee.

use crate::Assignee;

impl Assignee {
    /// Returns the id of the assignee, of any kind; `None` if it has none.
    ///
    /// ```
    /// use plain_webhooks::Assignee;
    ///
    /// let assignee: Assignee = serde_json::from_str(r#"{"id": "u_01H1V4NA10RMHWFBXB6A1ZBYRA"}"#)?;
    /// assert!(matches!(assignee, Assignee::System(_)));
    /// assert_eq!(assignee.id().as_deref(), Some("u_01H1V4NA10RMHWFBXB6A1ZBYRA"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn id(&self) -> Option<String> {
        match self {
            Self::User(user) => Some(user.id.to_string()),
            Self::MachineUser(user) => Some(user.id.to_string()),
            Self::System(system) => Some(system.id.clone()),
            Self::Other(properties) => properties.text("id").map(str::to_owned),
        }
    }
}
