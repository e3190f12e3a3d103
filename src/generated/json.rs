// Generated from schema/ by the build script; edit the schema, not this.

impl<'de, P: FromJson<'de>> FromJson<'de> for Envelope<P> {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut timestamp = None;
        let mut workspace_id = None;
        let mut payload = None;
        let mut id = None;
        let mut webhook_metadata = None;
        let mut type_ = None;
        let extra = reader
            .open_object(
                &[
                    "timestamp",
                    "workspaceId",
                    "payload",
                    "id",
                    "webhookMetadata",
                    "type",
                ],
                &mut [
                    &mut timestamp,
                    &mut workspace_id,
                    &mut payload,
                    &mut id,
                    &mut webhook_metadata,
                    &mut type_,
                ],
            )?;
        Ok(Self {
            timestamp: required!(reader, "timestamp", timestamp),
            workspace_id: required!(reader, "workspaceId", workspace_id),
            payload: required!(reader, "payload", payload),
            id: required!(reader, "id", id),
            webhook_metadata: required!(reader, "webhookMetadata", webhook_metadata),
            type_: required!(reader, "type", type_),
            extra,
        })
    }
}

impl<P: ToJson> Object for Envelope<P> {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("timestamp", &self.timestamp)?;
        sink.property("workspaceId", &self.workspace_id)?;
        sink.property("payload", &self.payload)?;
        sink.property("id", &self.id)?;
        sink.property("webhookMetadata", &self.webhook_metadata)?;
        sink.property("type", &self.type_)?;
        sink.extra(&self.extra)
    }
}

impl<P> Envelope<P> {
    /// The property that has the payload.
    pub(crate) const PAYLOAD: &'static str = "payload";
    /// Replaces the payload, and returns the one that was there.
    #[must_use]
    pub fn replace_payload<Q>(self, payload: Q) -> (Envelope<Q>, P) {
        let Self {
            timestamp,
            workspace_id,
            id,
            webhook_metadata,
            type_,
            payload: replaced,
            extra,
        } = self;
        (
            Envelope {
                timestamp,
                workspace_id,
                id,
                webhook_metadata,
                type_,
                payload,
                extra,
            },
            replaced,
        )
    }
}

id!(WorkspaceId, "w");

impl<'de> FromJson<'de> for Payload {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        match reader.tag("eventType")?.as_deref() {
            Some("customer.customer_changed") => {
                FromJson::read(reader).map(Self::CustomerChanged)
            }
            Some("customer.customer_created") => {
                FromJson::read(reader).map(Self::CustomerCreated)
            }
            Some("customer.customer_updated") => {
                FromJson::read(reader).map(Self::CustomerUpdated)
            }
            Some("customer.customer_deleted") => {
                FromJson::read(reader).map(Self::CustomerDeleted)
            }
            Some("customer.customer_group_changed") => {
                FromJson::read(reader).map(Self::CustomerGroupChanged)
            }
            Some("customer.customer_group_memberships_changed") => {
                FromJson::read(reader).map(Self::CustomerGroupMembershipsChanged)
            }
            Some("thread.thread_created") => {
                FromJson::read(reader).map(Self::ThreadCreated)
            }
            Some("thread.thread_status_transitioned") => {
                FromJson::read(reader).map(Self::ThreadStatusTransitioned)
            }
            Some("thread.thread_assignment_transitioned") => {
                FromJson::read(reader).map(Self::ThreadAssignmentTransitioned)
            }
            Some("thread.thread_priority_changed") => {
                FromJson::read(reader).map(Self::ThreadPriorityChanged)
            }
            Some("thread.thread_labels_changed") => {
                FromJson::read(reader).map(Self::ThreadLabelsChanged)
            }
            Some("thread.thread_tenant_updated") => {
                FromJson::read(reader).map(Self::ThreadTenantUpdated)
            }
            Some("thread.thread_locked") => {
                FromJson::read(reader).map(Self::ThreadLocked)
            }
            Some("thread.thread_field_created") => {
                FromJson::read(reader).map(Self::ThreadFieldCreated)
            }
            Some("thread.thread_field_updated") => {
                FromJson::read(reader).map(Self::ThreadFieldUpdated)
            }
            Some("thread.thread_field_deleted") => {
                FromJson::read(reader).map(Self::ThreadFieldDeleted)
            }
            Some("thread.service_level_agreement_status_transitioned") => {
                FromJson::read(reader).map(Self::ServiceLevelAgreementStatusTransitioned)
            }
            Some("thread.chat_sent") => FromJson::read(reader).map(Self::ChatSent),
            Some("thread.chat_received") => {
                FromJson::read(reader).map(Self::ChatReceived)
            }
            Some("thread.email_sent") => FromJson::read(reader).map(Self::EmailSent),
            Some("thread.email_received") => {
                FromJson::read(reader).map(Self::EmailReceived)
            }
            Some("thread.slack_message_sent") => {
                FromJson::read(reader).map(Self::SlackMessageSent)
            }
            Some("thread.slack_message_received") => {
                FromJson::read(reader).map(Self::SlackMessageReceived)
            }
            Some("thread.slack_message_updated") => {
                FromJson::read(reader).map(Self::SlackMessageUpdated)
            }
            Some("thread.discord_message_sent") => {
                FromJson::read(reader).map(Self::DiscordMessageSent)
            }
            Some("thread.discord_message_received") => {
                FromJson::read(reader).map(Self::DiscordMessageReceived)
            }
            Some("thread.discord_message_updated") => {
                FromJson::read(reader).map(Self::DiscordMessageUpdated)
            }
            Some("thread.ms_teams_message_sent") => {
                FromJson::read(reader).map(Self::MsTeamsMessageSent)
            }
            Some("thread.ms_teams_message_received") => {
                FromJson::read(reader).map(Self::MsTeamsMessageReceived)
            }
            Some("thread.note_created") => FromJson::read(reader).map(Self::NoteCreated),
            Some("thread.note_mention_created") => {
                FromJson::read(reader).map(Self::NoteMentionCreated)
            }
            Some("timeline.timeline_entry_changed") => {
                FromJson::read(reader).map(Self::TimelineEntryChanged)
            }
            Some("discussion.discussion_created") => {
                FromJson::read(reader).map(Self::DiscussionCreated)
            }
            Some("discussion.message_created") => {
                FromJson::read(reader).map(Self::DiscussionMessageCreated)
            }
            Some("discussion.tool_call_approval_requested") => {
                FromJson::read(reader).map(Self::ToolCallApprovalRequested)
            }
            Some("discussion.tool_call_approval_resolved") => {
                FromJson::read(reader).map(Self::ToolCallApprovalResolved)
            }
            Some("task.task_created") => FromJson::read(reader).map(Self::TaskCreated),
            Some("task.task_updated") => FromJson::read(reader).map(Self::TaskUpdated),
            Some("task.task_status_transitioned") => {
                FromJson::read(reader).map(Self::TaskStatusTransitioned)
            }
            Some("task.task_deleted") => FromJson::read(reader).map(Self::TaskDeleted),
            _ => FromJson::read(reader).map(Self::Other),
        }
    }
}

impl Object for Payload {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::CustomerChanged(content) => content.write_properties(sink),
            Self::CustomerCreated(content) => content.write_properties(sink),
            Self::CustomerUpdated(content) => content.write_properties(sink),
            Self::CustomerDeleted(content) => content.write_properties(sink),
            Self::CustomerGroupChanged(content) => content.write_properties(sink),
            Self::CustomerGroupMembershipsChanged(content) => {
                content.write_properties(sink)
            }
            Self::ThreadCreated(content) => content.write_properties(sink),
            Self::ThreadStatusTransitioned(content) => content.write_properties(sink),
            Self::ThreadAssignmentTransitioned(content) => content.write_properties(sink),
            Self::ThreadPriorityChanged(content) => content.write_properties(sink),
            Self::ThreadLabelsChanged(content) => content.write_properties(sink),
            Self::ThreadTenantUpdated(content) => content.write_properties(sink),
            Self::ThreadLocked(content) => content.write_properties(sink),
            Self::ThreadFieldCreated(content) => content.write_properties(sink),
            Self::ThreadFieldUpdated(content) => content.write_properties(sink),
            Self::ThreadFieldDeleted(content) => content.write_properties(sink),
            Self::ServiceLevelAgreementStatusTransitioned(content) => {
                content.write_properties(sink)
            }
            Self::ChatSent(content) => content.write_properties(sink),
            Self::ChatReceived(content) => content.write_properties(sink),
            Self::EmailSent(content) => content.write_properties(sink),
            Self::EmailReceived(content) => content.write_properties(sink),
            Self::SlackMessageSent(content) => content.write_properties(sink),
            Self::SlackMessageReceived(content) => content.write_properties(sink),
            Self::SlackMessageUpdated(content) => content.write_properties(sink),
            Self::DiscordMessageSent(content) => content.write_properties(sink),
            Self::DiscordMessageReceived(content) => content.write_properties(sink),
            Self::DiscordMessageUpdated(content) => content.write_properties(sink),
            Self::MsTeamsMessageSent(content) => content.write_properties(sink),
            Self::MsTeamsMessageReceived(content) => content.write_properties(sink),
            Self::NoteCreated(content) => content.write_properties(sink),
            Self::NoteMentionCreated(content) => content.write_properties(sink),
            Self::TimelineEntryChanged(content) => content.write_properties(sink),
            Self::DiscussionCreated(content) => content.write_properties(sink),
            Self::DiscussionMessageCreated(content) => content.write_properties(sink),
            Self::ToolCallApprovalRequested(content) => content.write_properties(sink),
            Self::ToolCallApprovalResolved(content) => content.write_properties(sink),
            Self::TaskCreated(content) => content.write_properties(sink),
            Self::TaskUpdated(content) => content.write_properties(sink),
            Self::TaskStatusTransitioned(content) => content.write_properties(sink),
            Self::TaskDeleted(content) => content.write_properties(sink),
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
                Self::CustomerChanged { .. } => "customer.customer_changed",
                Self::CustomerCreated { .. } => "customer.customer_created",
                Self::CustomerUpdated { .. } => "customer.customer_updated",
                Self::CustomerDeleted { .. } => "customer.customer_deleted",
                Self::CustomerGroupChanged { .. } => "customer.customer_group_changed",
                Self::CustomerGroupMembershipsChanged { .. } => {
                    "customer.customer_group_memberships_changed"
                }
                Self::ThreadCreated { .. } => "thread.thread_created",
                Self::ThreadStatusTransitioned { .. } => {
                    "thread.thread_status_transitioned"
                }
                Self::ThreadAssignmentTransitioned { .. } => {
                    "thread.thread_assignment_transitioned"
                }
                Self::ThreadPriorityChanged { .. } => "thread.thread_priority_changed",
                Self::ThreadLabelsChanged { .. } => "thread.thread_labels_changed",
                Self::ThreadTenantUpdated { .. } => "thread.thread_tenant_updated",
                Self::ThreadLocked { .. } => "thread.thread_locked",
                Self::ThreadFieldCreated { .. } => "thread.thread_field_created",
                Self::ThreadFieldUpdated { .. } => "thread.thread_field_updated",
                Self::ThreadFieldDeleted { .. } => "thread.thread_field_deleted",
                Self::ServiceLevelAgreementStatusTransitioned { .. } => {
                    "thread.service_level_agreement_status_transitioned"
                }
                Self::ChatSent { .. } => "thread.chat_sent",
                Self::ChatReceived { .. } => "thread.chat_received",
                Self::EmailSent { .. } => "thread.email_sent",
                Self::EmailReceived { .. } => "thread.email_received",
                Self::SlackMessageSent { .. } => "thread.slack_message_sent",
                Self::SlackMessageReceived { .. } => "thread.slack_message_received",
                Self::SlackMessageUpdated { .. } => "thread.slack_message_updated",
                Self::DiscordMessageSent { .. } => "thread.discord_message_sent",
                Self::DiscordMessageReceived { .. } => "thread.discord_message_received",
                Self::DiscordMessageUpdated { .. } => "thread.discord_message_updated",
                Self::MsTeamsMessageSent { .. } => "thread.ms_teams_message_sent",
                Self::MsTeamsMessageReceived { .. } => "thread.ms_teams_message_received",
                Self::NoteCreated { .. } => "thread.note_created",
                Self::NoteMentionCreated { .. } => "thread.note_mention_created",
                Self::TimelineEntryChanged { .. } => "timeline.timeline_entry_changed",
                Self::DiscussionCreated { .. } => "discussion.discussion_created",
                Self::DiscussionMessageCreated { .. } => "discussion.message_created",
                Self::ToolCallApprovalRequested { .. } => {
                    "discussion.tool_call_approval_requested"
                }
                Self::ToolCallApprovalResolved { .. } => {
                    "discussion.tool_call_approval_resolved"
                }
                Self::TaskCreated { .. } => "task.task_created",
                Self::TaskUpdated { .. } => "task.task_updated",
                Self::TaskStatusTransitioned { .. } => "task.task_status_transitioned",
                Self::TaskDeleted { .. } => "task.task_deleted",
                Self::Other(properties) => return properties.text("eventType"),
            },
        )
    }
}

impl Payload {
    /// Returns `customer`, for the variants that have it.
    #[must_use]
    pub fn customer(&self) -> Option<&Customer> {
        match self {
            Self::CustomerChanged(content) => Some(&content.customer),
            Self::CustomerCreated(content) => Some(&content.customer),
            Self::CustomerUpdated(content) => Some(&content.customer),
            Self::CustomerGroupMembershipsChanged(content) => Some(&content.customer),
            _ => None,
        }
    }
    /// Returns `previousCustomer`, for the variants that have it.
    #[must_use]
    pub fn previous_customer(&self) -> Option<&Customer> {
        match self {
            Self::CustomerChanged(content) => content.previous_customer.as_ref(),
            Self::CustomerUpdated(content) => Some(&content.previous_customer),
            Self::CustomerDeleted(content) => Some(&content.previous_customer),
            Self::CustomerGroupMembershipsChanged(content) => {
                Some(&content.previous_customer)
            }
            _ => None,
        }
    }
    /// Returns `thread`, for the variants that have it.
    #[must_use]
    pub fn thread(&self) -> Option<&Thread> {
        match self {
            Self::ThreadCreated(content) => Some(&content.thread),
            Self::ThreadStatusTransitioned(content) => Some(&content.thread),
            Self::ThreadAssignmentTransitioned(content) => Some(&content.thread),
            Self::ThreadPriorityChanged(content) => Some(&content.thread),
            Self::ThreadLabelsChanged(content) => Some(&content.thread),
            Self::ThreadTenantUpdated(content) => Some(&content.thread),
            Self::ThreadLocked(content) => Some(&content.thread),
            Self::ThreadFieldCreated(content) => Some(&content.thread),
            Self::ThreadFieldUpdated(content) => Some(&content.thread),
            Self::ThreadFieldDeleted(content) => Some(&content.thread),
            Self::ServiceLevelAgreementStatusTransitioned(content) => {
                Some(&content.thread)
            }
            Self::ChatSent(content) => Some(&content.thread),
            Self::ChatReceived(content) => Some(&content.thread),
            Self::EmailSent(content) => Some(&content.thread),
            Self::EmailReceived(content) => Some(&content.thread),
            Self::SlackMessageSent(content) => Some(&content.thread),
            Self::SlackMessageReceived(content) => Some(&content.thread),
            Self::SlackMessageUpdated(content) => Some(&content.thread),
            Self::DiscordMessageSent(content) => Some(&content.thread),
            Self::DiscordMessageReceived(content) => Some(&content.thread),
            Self::DiscordMessageUpdated(content) => Some(&content.thread),
            Self::MsTeamsMessageSent(content) => Some(&content.thread),
            Self::MsTeamsMessageReceived(content) => Some(&content.thread),
            Self::NoteCreated(content) => Some(&content.thread),
            Self::NoteMentionCreated(content) => Some(&content.thread),
            _ => None,
        }
    }
    /// Returns `previousThread`, for the variants that have it.
    #[must_use]
    pub fn previous_thread(&self) -> Option<&Thread> {
        match self {
            Self::ThreadStatusTransitioned(content) => Some(&content.previous_thread),
            Self::ThreadAssignmentTransitioned(content) => Some(&content.previous_thread),
            Self::ThreadPriorityChanged(content) => Some(&content.previous_thread),
            Self::ThreadLabelsChanged(content) => Some(&content.previous_thread),
            Self::ThreadTenantUpdated(content) => Some(&content.previous_thread),
            Self::ThreadLocked(content) => Some(&content.previous_thread),
            _ => None,
        }
    }
    /// Returns `threadField`, for the variants that have it.
    #[must_use]
    pub fn thread_field(&self) -> Option<&ThreadField> {
        match self {
            Self::ThreadFieldCreated(content) => Some(&content.thread_field),
            Self::ThreadFieldUpdated(content) => Some(&content.thread_field),
            _ => None,
        }
    }
    /// Returns `previousThreadField`, for the variants that have it.
    #[must_use]
    pub fn previous_thread_field(&self) -> Option<&ThreadField> {
        match self {
            Self::ThreadFieldUpdated(content) => Some(&content.previous_thread_field),
            Self::ThreadFieldDeleted(content) => Some(&content.previous_thread_field),
            _ => None,
        }
    }
    /// Returns `chat`, for the variants that have it.
    #[must_use]
    pub fn chat(&self) -> Option<&Chat> {
        match self {
            Self::ChatSent(content) => Some(&content.chat),
            Self::ChatReceived(content) => Some(&content.chat),
            _ => None,
        }
    }
    /// Returns `email`, for the variants that have it.
    #[must_use]
    pub fn email(&self) -> Option<&Email> {
        match self {
            Self::EmailSent(content) => Some(&content.email),
            Self::EmailReceived(content) => Some(&content.email),
            _ => None,
        }
    }
    /// Returns `slackMessage`, for the variants that have it.
    #[must_use]
    pub fn slack_message(&self) -> Option<&SlackMessage> {
        match self {
            Self::SlackMessageSent(content) => Some(&content.slack_message),
            Self::SlackMessageReceived(content) => Some(&content.slack_message),
            Self::SlackMessageUpdated(content) => Some(&content.slack_message),
            _ => None,
        }
    }
    /// Returns `discordMessage`, for the variants that have it.
    #[must_use]
    pub fn discord_message(&self) -> Option<&DiscordMessage> {
        match self {
            Self::DiscordMessageSent(content) => Some(&content.discord_message),
            Self::DiscordMessageReceived(content) => Some(&content.discord_message),
            Self::DiscordMessageUpdated(content) => Some(&content.discord_message),
            _ => None,
        }
    }
    /// Returns `msTeamsMessage`, for the variants that have it.
    #[must_use]
    pub fn ms_teams_message(&self) -> Option<&MsTeamsMessage> {
        match self {
            Self::MsTeamsMessageSent(content) => Some(&content.ms_teams_message),
            Self::MsTeamsMessageReceived(content) => Some(&content.ms_teams_message),
            _ => None,
        }
    }
    /// Returns `note`, for the variants that have it.
    #[must_use]
    pub fn note(&self) -> Option<&Note> {
        match self {
            Self::NoteCreated(content) => Some(&content.note),
            Self::NoteMentionCreated(content) => Some(&content.note),
            _ => None,
        }
    }
    /// Returns `discussion`, for the variants that have it.
    #[must_use]
    pub fn discussion(&self) -> Option<&Discussion> {
        match self {
            Self::DiscussionCreated(content) => Some(&content.discussion),
            Self::DiscussionMessageCreated(content) => Some(&content.discussion),
            Self::ToolCallApprovalRequested(content) => Some(&content.discussion),
            Self::ToolCallApprovalResolved(content) => Some(&content.discussion),
            _ => None,
        }
    }
    /// Returns `task`, for the variants that have it.
    #[must_use]
    pub fn task(&self) -> Option<&Task> {
        match self {
            Self::TaskCreated(content) => Some(&content.task),
            Self::TaskUpdated(content) => Some(&content.task),
            Self::TaskStatusTransitioned(content) => Some(&content.task),
            _ => None,
        }
    }
    /// Returns `previousTask`, for the variants that have it.
    #[must_use]
    pub fn previous_task(&self) -> Option<&Task> {
        match self {
            Self::TaskUpdated(content) => Some(&content.previous_task),
            Self::TaskStatusTransitioned(content) => Some(&content.previous_task),
            Self::TaskDeleted(content) => Some(&content.previous_task),
            _ => None,
        }
    }
}

impl VariantOf<Payload> for CustomerChanged {
    const TAG_VALUE: &'static str = "customer.customer_changed";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::CustomerChanged(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<CustomerChanged> for Payload {
    fn from(content: CustomerChanged) -> Self {
        Self::CustomerChanged(Box::new(content))
    }
}

impl VariantOf<Payload> for CustomerCreated {
    const TAG_VALUE: &'static str = "customer.customer_created";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::CustomerCreated(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<CustomerCreated> for Payload {
    fn from(content: CustomerCreated) -> Self {
        Self::CustomerCreated(Box::new(content))
    }
}

impl VariantOf<Payload> for CustomerUpdated {
    const TAG_VALUE: &'static str = "customer.customer_updated";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::CustomerUpdated(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<CustomerUpdated> for Payload {
    fn from(content: CustomerUpdated) -> Self {
        Self::CustomerUpdated(Box::new(content))
    }
}

impl VariantOf<Payload> for CustomerDeleted {
    const TAG_VALUE: &'static str = "customer.customer_deleted";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::CustomerDeleted(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<CustomerDeleted> for Payload {
    fn from(content: CustomerDeleted) -> Self {
        Self::CustomerDeleted(Box::new(content))
    }
}

impl VariantOf<Payload> for CustomerGroupChanged {
    const TAG_VALUE: &'static str = "customer.customer_group_changed";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::CustomerGroupChanged(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<CustomerGroupChanged> for Payload {
    fn from(content: CustomerGroupChanged) -> Self {
        Self::CustomerGroupChanged(Box::new(content))
    }
}

impl VariantOf<Payload> for CustomerGroupMembershipsChanged {
    const TAG_VALUE: &'static str = "customer.customer_group_memberships_changed";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::CustomerGroupMembershipsChanged(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<CustomerGroupMembershipsChanged> for Payload {
    fn from(content: CustomerGroupMembershipsChanged) -> Self {
        Self::CustomerGroupMembershipsChanged(Box::new(content))
    }
}

impl VariantOf<Payload> for ThreadCreated {
    const TAG_VALUE: &'static str = "thread.thread_created";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ThreadCreated(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ThreadCreated> for Payload {
    fn from(content: ThreadCreated) -> Self {
        Self::ThreadCreated(Box::new(content))
    }
}

impl VariantOf<Payload> for ThreadStatusTransitioned {
    const TAG_VALUE: &'static str = "thread.thread_status_transitioned";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ThreadStatusTransitioned(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ThreadStatusTransitioned> for Payload {
    fn from(content: ThreadStatusTransitioned) -> Self {
        Self::ThreadStatusTransitioned(Box::new(content))
    }
}

impl VariantOf<Payload> for ThreadAssignmentTransitioned {
    const TAG_VALUE: &'static str = "thread.thread_assignment_transitioned";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ThreadAssignmentTransitioned(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ThreadAssignmentTransitioned> for Payload {
    fn from(content: ThreadAssignmentTransitioned) -> Self {
        Self::ThreadAssignmentTransitioned(Box::new(content))
    }
}

impl VariantOf<Payload> for ThreadPriorityChanged {
    const TAG_VALUE: &'static str = "thread.thread_priority_changed";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ThreadPriorityChanged(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ThreadPriorityChanged> for Payload {
    fn from(content: ThreadPriorityChanged) -> Self {
        Self::ThreadPriorityChanged(Box::new(content))
    }
}

impl VariantOf<Payload> for ThreadLabelsChanged {
    const TAG_VALUE: &'static str = "thread.thread_labels_changed";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ThreadLabelsChanged(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ThreadLabelsChanged> for Payload {
    fn from(content: ThreadLabelsChanged) -> Self {
        Self::ThreadLabelsChanged(Box::new(content))
    }
}

impl VariantOf<Payload> for ThreadTenantUpdated {
    const TAG_VALUE: &'static str = "thread.thread_tenant_updated";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ThreadTenantUpdated(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ThreadTenantUpdated> for Payload {
    fn from(content: ThreadTenantUpdated) -> Self {
        Self::ThreadTenantUpdated(Box::new(content))
    }
}

impl VariantOf<Payload> for ThreadLocked {
    const TAG_VALUE: &'static str = "thread.thread_locked";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ThreadLocked(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ThreadLocked> for Payload {
    fn from(content: ThreadLocked) -> Self {
        Self::ThreadLocked(Box::new(content))
    }
}

impl VariantOf<Payload> for ThreadFieldCreated {
    const TAG_VALUE: &'static str = "thread.thread_field_created";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ThreadFieldCreated(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ThreadFieldCreated> for Payload {
    fn from(content: ThreadFieldCreated) -> Self {
        Self::ThreadFieldCreated(Box::new(content))
    }
}

impl VariantOf<Payload> for ThreadFieldUpdated {
    const TAG_VALUE: &'static str = "thread.thread_field_updated";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ThreadFieldUpdated(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ThreadFieldUpdated> for Payload {
    fn from(content: ThreadFieldUpdated) -> Self {
        Self::ThreadFieldUpdated(Box::new(content))
    }
}

impl VariantOf<Payload> for ThreadFieldDeleted {
    const TAG_VALUE: &'static str = "thread.thread_field_deleted";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ThreadFieldDeleted(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ThreadFieldDeleted> for Payload {
    fn from(content: ThreadFieldDeleted) -> Self {
        Self::ThreadFieldDeleted(Box::new(content))
    }
}

impl VariantOf<Payload> for ServiceLevelAgreementStatusTransitioned {
    const TAG_VALUE: &'static str = "thread.service_level_agreement_status_transitioned";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ServiceLevelAgreementStatusTransitioned(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ServiceLevelAgreementStatusTransitioned> for Payload {
    fn from(content: ServiceLevelAgreementStatusTransitioned) -> Self {
        Self::ServiceLevelAgreementStatusTransitioned(Box::new(content))
    }
}

impl VariantOf<Payload> for ChatSent {
    const TAG_VALUE: &'static str = "thread.chat_sent";
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

impl VariantOf<Payload> for ChatReceived {
    const TAG_VALUE: &'static str = "thread.chat_received";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ChatReceived(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ChatReceived> for Payload {
    fn from(content: ChatReceived) -> Self {
        Self::ChatReceived(Box::new(content))
    }
}

impl VariantOf<Payload> for EmailSent {
    const TAG_VALUE: &'static str = "thread.email_sent";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::EmailSent(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<EmailSent> for Payload {
    fn from(content: EmailSent) -> Self {
        Self::EmailSent(Box::new(content))
    }
}

impl VariantOf<Payload> for EmailReceived {
    const TAG_VALUE: &'static str = "thread.email_received";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::EmailReceived(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<EmailReceived> for Payload {
    fn from(content: EmailReceived) -> Self {
        Self::EmailReceived(Box::new(content))
    }
}

impl VariantOf<Payload> for SlackMessageSent {
    const TAG_VALUE: &'static str = "thread.slack_message_sent";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::SlackMessageSent(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<SlackMessageSent> for Payload {
    fn from(content: SlackMessageSent) -> Self {
        Self::SlackMessageSent(Box::new(content))
    }
}

impl VariantOf<Payload> for SlackMessageReceived {
    const TAG_VALUE: &'static str = "thread.slack_message_received";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::SlackMessageReceived(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<SlackMessageReceived> for Payload {
    fn from(content: SlackMessageReceived) -> Self {
        Self::SlackMessageReceived(Box::new(content))
    }
}

impl VariantOf<Payload> for SlackMessageUpdated {
    const TAG_VALUE: &'static str = "thread.slack_message_updated";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::SlackMessageUpdated(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<SlackMessageUpdated> for Payload {
    fn from(content: SlackMessageUpdated) -> Self {
        Self::SlackMessageUpdated(Box::new(content))
    }
}

impl VariantOf<Payload> for DiscordMessageSent {
    const TAG_VALUE: &'static str = "thread.discord_message_sent";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::DiscordMessageSent(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<DiscordMessageSent> for Payload {
    fn from(content: DiscordMessageSent) -> Self {
        Self::DiscordMessageSent(Box::new(content))
    }
}

impl VariantOf<Payload> for DiscordMessageReceived {
    const TAG_VALUE: &'static str = "thread.discord_message_received";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::DiscordMessageReceived(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<DiscordMessageReceived> for Payload {
    fn from(content: DiscordMessageReceived) -> Self {
        Self::DiscordMessageReceived(Box::new(content))
    }
}

impl VariantOf<Payload> for DiscordMessageUpdated {
    const TAG_VALUE: &'static str = "thread.discord_message_updated";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::DiscordMessageUpdated(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<DiscordMessageUpdated> for Payload {
    fn from(content: DiscordMessageUpdated) -> Self {
        Self::DiscordMessageUpdated(Box::new(content))
    }
}

impl VariantOf<Payload> for MsTeamsMessageSent {
    const TAG_VALUE: &'static str = "thread.ms_teams_message_sent";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::MsTeamsMessageSent(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<MsTeamsMessageSent> for Payload {
    fn from(content: MsTeamsMessageSent) -> Self {
        Self::MsTeamsMessageSent(Box::new(content))
    }
}

impl VariantOf<Payload> for MsTeamsMessageReceived {
    const TAG_VALUE: &'static str = "thread.ms_teams_message_received";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::MsTeamsMessageReceived(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<MsTeamsMessageReceived> for Payload {
    fn from(content: MsTeamsMessageReceived) -> Self {
        Self::MsTeamsMessageReceived(Box::new(content))
    }
}

impl VariantOf<Payload> for NoteCreated {
    const TAG_VALUE: &'static str = "thread.note_created";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::NoteCreated(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<NoteCreated> for Payload {
    fn from(content: NoteCreated) -> Self {
        Self::NoteCreated(Box::new(content))
    }
}

impl VariantOf<Payload> for NoteMentionCreated {
    const TAG_VALUE: &'static str = "thread.note_mention_created";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::NoteMentionCreated(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<NoteMentionCreated> for Payload {
    fn from(content: NoteMentionCreated) -> Self {
        Self::NoteMentionCreated(Box::new(content))
    }
}

impl VariantOf<Payload> for TimelineEntryChanged {
    const TAG_VALUE: &'static str = "timeline.timeline_entry_changed";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::TimelineEntryChanged(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<TimelineEntryChanged> for Payload {
    fn from(content: TimelineEntryChanged) -> Self {
        Self::TimelineEntryChanged(Box::new(content))
    }
}

impl VariantOf<Payload> for DiscussionCreated {
    const TAG_VALUE: &'static str = "discussion.discussion_created";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::DiscussionCreated(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<DiscussionCreated> for Payload {
    fn from(content: DiscussionCreated) -> Self {
        Self::DiscussionCreated(Box::new(content))
    }
}

impl VariantOf<Payload> for DiscussionMessageCreated {
    const TAG_VALUE: &'static str = "discussion.message_created";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::DiscussionMessageCreated(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<DiscussionMessageCreated> for Payload {
    fn from(content: DiscussionMessageCreated) -> Self {
        Self::DiscussionMessageCreated(Box::new(content))
    }
}

impl VariantOf<Payload> for ToolCallApprovalRequested {
    const TAG_VALUE: &'static str = "discussion.tool_call_approval_requested";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ToolCallApprovalRequested(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ToolCallApprovalRequested> for Payload {
    fn from(content: ToolCallApprovalRequested) -> Self {
        Self::ToolCallApprovalRequested(Box::new(content))
    }
}

impl VariantOf<Payload> for ToolCallApprovalResolved {
    const TAG_VALUE: &'static str = "discussion.tool_call_approval_resolved";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::ToolCallApprovalResolved(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<ToolCallApprovalResolved> for Payload {
    fn from(content: ToolCallApprovalResolved) -> Self {
        Self::ToolCallApprovalResolved(Box::new(content))
    }
}

impl VariantOf<Payload> for TaskCreated {
    const TAG_VALUE: &'static str = "task.task_created";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::TaskCreated(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<TaskCreated> for Payload {
    fn from(content: TaskCreated) -> Self {
        Self::TaskCreated(Box::new(content))
    }
}

impl VariantOf<Payload> for TaskUpdated {
    const TAG_VALUE: &'static str = "task.task_updated";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::TaskUpdated(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<TaskUpdated> for Payload {
    fn from(content: TaskUpdated) -> Self {
        Self::TaskUpdated(Box::new(content))
    }
}

impl VariantOf<Payload> for TaskStatusTransitioned {
    const TAG_VALUE: &'static str = "task.task_status_transitioned";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::TaskStatusTransitioned(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<TaskStatusTransitioned> for Payload {
    fn from(content: TaskStatusTransitioned) -> Self {
        Self::TaskStatusTransitioned(Box::new(content))
    }
}

impl VariantOf<Payload> for TaskDeleted {
    const TAG_VALUE: &'static str = "task.task_deleted";
    fn from_union(union: Payload) -> Result<Self, Payload> {
        match union {
            Payload::TaskDeleted(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<TaskDeleted> for Payload {
    fn from(content: TaskDeleted) -> Self {
        Self::TaskDeleted(Box::new(content))
    }
}

impl EventType {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CustomerChanged => "customer.customer_changed",
            Self::CustomerCreated => "customer.customer_created",
            Self::CustomerUpdated => "customer.customer_updated",
            Self::CustomerDeleted => "customer.customer_deleted",
            Self::CustomerGroupChanged => "customer.customer_group_changed",
            Self::CustomerGroupMembershipsChanged => {
                "customer.customer_group_memberships_changed"
            }
            Self::ThreadCreated => "thread.thread_created",
            Self::ThreadStatusTransitioned => "thread.thread_status_transitioned",
            Self::ThreadAssignmentTransitioned => "thread.thread_assignment_transitioned",
            Self::ThreadPriorityChanged => "thread.thread_priority_changed",
            Self::ThreadLabelsChanged => "thread.thread_labels_changed",
            Self::ThreadTenantUpdated => "thread.thread_tenant_updated",
            Self::ThreadLocked => "thread.thread_locked",
            Self::ThreadFieldCreated => "thread.thread_field_created",
            Self::ThreadFieldUpdated => "thread.thread_field_updated",
            Self::ThreadFieldDeleted => "thread.thread_field_deleted",
            Self::ServiceLevelAgreementStatusTransitioned => {
                "thread.service_level_agreement_status_transitioned"
            }
            Self::ChatSent => "thread.chat_sent",
            Self::ChatReceived => "thread.chat_received",
            Self::EmailSent => "thread.email_sent",
            Self::EmailReceived => "thread.email_received",
            Self::SlackMessageSent => "thread.slack_message_sent",
            Self::SlackMessageReceived => "thread.slack_message_received",
            Self::SlackMessageUpdated => "thread.slack_message_updated",
            Self::DiscordMessageSent => "thread.discord_message_sent",
            Self::DiscordMessageReceived => "thread.discord_message_received",
            Self::DiscordMessageUpdated => "thread.discord_message_updated",
            Self::MsTeamsMessageSent => "thread.ms_teams_message_sent",
            Self::MsTeamsMessageReceived => "thread.ms_teams_message_received",
            Self::NoteCreated => "thread.note_created",
            Self::NoteMentionCreated => "thread.note_mention_created",
            Self::TimelineEntryChanged => "timeline.timeline_entry_changed",
            Self::DiscussionCreated => "discussion.discussion_created",
            Self::DiscussionMessageCreated => "discussion.message_created",
            Self::ToolCallApprovalRequested => "discussion.tool_call_approval_requested",
            Self::ToolCallApprovalResolved => "discussion.tool_call_approval_resolved",
            Self::TaskCreated => "task.task_created",
            Self::TaskUpdated => "task.task_updated",
            Self::TaskStatusTransitioned => "task.task_status_transitioned",
            Self::TaskDeleted => "task.task_deleted",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "customer.customer_changed" => Self::CustomerChanged,
                "customer.customer_created" => Self::CustomerCreated,
                "customer.customer_updated" => Self::CustomerUpdated,
                "customer.customer_deleted" => Self::CustomerDeleted,
                "customer.customer_group_changed" => Self::CustomerGroupChanged,
                "customer.customer_group_memberships_changed" => {
                    Self::CustomerGroupMembershipsChanged
                }
                "thread.thread_created" => Self::ThreadCreated,
                "thread.thread_status_transitioned" => Self::ThreadStatusTransitioned,
                "thread.thread_assignment_transitioned" => {
                    Self::ThreadAssignmentTransitioned
                }
                "thread.thread_priority_changed" => Self::ThreadPriorityChanged,
                "thread.thread_labels_changed" => Self::ThreadLabelsChanged,
                "thread.thread_tenant_updated" => Self::ThreadTenantUpdated,
                "thread.thread_locked" => Self::ThreadLocked,
                "thread.thread_field_created" => Self::ThreadFieldCreated,
                "thread.thread_field_updated" => Self::ThreadFieldUpdated,
                "thread.thread_field_deleted" => Self::ThreadFieldDeleted,
                "thread.service_level_agreement_status_transitioned" => {
                    Self::ServiceLevelAgreementStatusTransitioned
                }
                "thread.chat_sent" => Self::ChatSent,
                "thread.chat_received" => Self::ChatReceived,
                "thread.email_sent" => Self::EmailSent,
                "thread.email_received" => Self::EmailReceived,
                "thread.slack_message_sent" => Self::SlackMessageSent,
                "thread.slack_message_received" => Self::SlackMessageReceived,
                "thread.slack_message_updated" => Self::SlackMessageUpdated,
                "thread.discord_message_sent" => Self::DiscordMessageSent,
                "thread.discord_message_received" => Self::DiscordMessageReceived,
                "thread.discord_message_updated" => Self::DiscordMessageUpdated,
                "thread.ms_teams_message_sent" => Self::MsTeamsMessageSent,
                "thread.ms_teams_message_received" => Self::MsTeamsMessageReceived,
                "thread.note_created" => Self::NoteCreated,
                "thread.note_mention_created" => Self::NoteMentionCreated,
                "timeline.timeline_entry_changed" => Self::TimelineEntryChanged,
                "discussion.discussion_created" => Self::DiscussionCreated,
                "discussion.message_created" => Self::DiscussionMessageCreated,
                "discussion.tool_call_approval_requested" => {
                    Self::ToolCallApprovalRequested
                }
                "discussion.tool_call_approval_resolved" => {
                    Self::ToolCallApprovalResolved
                }
                "task.task_created" => Self::TaskCreated,
                "task.task_updated" => Self::TaskUpdated,
                "task.task_status_transitioned" => Self::TaskStatusTransitioned,
                "task.task_deleted" => Self::TaskDeleted,
                _ => return None,
            },
        )
    }
}

string_enum!(EventType);

impl<'de> FromJson<'de> for CustomerChanged {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut change_type = None;
        let mut customer = None;
        let mut previous_customer = None;
        let mut constant_0_ = Constant::new("customer.customer_changed");
        let extra = reader
            .open_object(
                &["eventType", "changeType", "customer", "previousCustomer"],
                &mut [
                    &mut constant_0_,
                    &mut change_type,
                    &mut customer,
                    &mut previous_customer,
                ],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            change_type: required!(reader, "changeType", change_type),
            customer: required!(reader, "customer", customer),
            previous_customer: required!(reader, "previousCustomer", previous_customer),
            extra,
        })
    }
}

impl Object for CustomerChanged {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "customer.customer_changed")?;
        sink.property("changeType", &self.change_type)?;
        sink.property("customer", &self.customer)?;
        sink.property("previousCustomer", &self.previous_customer)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(CustomerChanged);

impl ChangeType {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Added => "ADDED",
            Self::Updated => "UPDATED",
            Self::Removed => "REMOVED",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "ADDED" => Self::Added,
                "UPDATED" => Self::Updated,
                "REMOVED" => Self::Removed,
                _ => return None,
            },
        )
    }
}

string_enum!(ChangeType);

impl<'de> FromJson<'de> for Customer {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut email = None;
        let mut external_id = None;
        let mut full_name = None;
        let mut short_name = None;
        let mut marked_as_spam_at = None;
        let mut marked_as_spam_by = None;
        let mut customer_group_memberships = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "id",
                    "email",
                    "externalId",
                    "fullName",
                    "shortName",
                    "markedAsSpamAt",
                    "markedAsSpamBy",
                    "customerGroupMemberships",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut id,
                    &mut email,
                    &mut external_id,
                    &mut full_name,
                    &mut short_name,
                    &mut marked_as_spam_at,
                    &mut marked_as_spam_by,
                    &mut customer_group_memberships,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            email: required!(reader, "email", email),
            external_id: required!(reader, "externalId", external_id),
            full_name: required!(reader, "fullName", full_name),
            short_name: required!(reader, "shortName", short_name),
            marked_as_spam_at: marked_as_spam_at.unwrap_or_default(),
            marked_as_spam_by: marked_as_spam_by.unwrap_or_default(),
            customer_group_memberships: required!(
                reader, "customerGroupMemberships", customer_group_memberships
            ),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for Customer {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("email", &self.email)?;
        sink.property("externalId", &self.external_id)?;
        sink.property("fullName", &self.full_name)?;
        sink.property("shortName", &self.short_name)?;
        sink.property("markedAsSpamAt", &self.marked_as_spam_at)?;
        sink.property("markedAsSpamBy", &self.marked_as_spam_by)?;
        sink.property("customerGroupMemberships", &self.customer_group_memberships)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Customer);

id!(CustomerId, "c");

impl<'de> FromJson<'de> for CustomerEmail {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut email = None;
        let mut is_verified = None;
        let mut verified_at = None;
        let extra = reader
            .open_object(
                &["email", "isVerified", "verifiedAt"],
                &mut [&mut email, &mut is_verified, &mut verified_at],
            )?;
        Ok(Self {
            email: required!(reader, "email", email),
            is_verified: required!(reader, "isVerified", is_verified),
            verified_at: required!(reader, "verifiedAt", verified_at),
            extra,
        })
    }
}

impl Object for CustomerEmail {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("email", &self.email)?;
        sink.property("isVerified", &self.is_verified)?;
        sink.property("verifiedAt", &self.verified_at)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(CustomerEmail);

impl<'de> FromJson<'de> for Actor {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        match &*reader.required_tag("actorType")? {
            "user" => {
                let mut user_id = None;
                let mut constant_0_ = Constant::new("user");
                let extra = reader
                    .open_object(
                        &["actorType", "userId"],
                        &mut [&mut constant_0_, &mut user_id],
                    )?;
                reader.constant("actorType", &constant_0_)?;
                Ok(Self::User {
                    user_id: required!(reader, "userId", user_id),
                    extra,
                })
            }
            "machineUser" => {
                let mut machine_user_id = None;
                let mut constant_0_ = Constant::new("machineUser");
                let extra = reader
                    .open_object(
                        &["actorType", "machineUserId"],
                        &mut [&mut constant_0_, &mut machine_user_id],
                    )?;
                reader.constant("actorType", &constant_0_)?;
                Ok(Self::MachineUser {
                    machine_user_id: required!(reader, "machineUserId", machine_user_id),
                    extra,
                })
            }
            "customer" => {
                let mut customer_id = None;
                let mut constant_0_ = Constant::new("customer");
                let extra = reader
                    .open_object(
                        &["actorType", "customerId"],
                        &mut [&mut constant_0_, &mut customer_id],
                    )?;
                reader.constant("actorType", &constant_0_)?;
                Ok(Self::Customer {
                    customer_id: required!(reader, "customerId", customer_id),
                    extra,
                })
            }
            "system" => {
                let mut system = None;
                let mut constant_0_ = Constant::new("system");
                let extra = reader
                    .open_object(
                        &["actorType", "system"],
                        &mut [&mut constant_0_, &mut system],
                    )?;
                reader.constant("actorType", &constant_0_)?;
                Ok(Self::System {
                    system: required!(reader, "system", system),
                    extra,
                })
            }
            _ => FromJson::read(reader).map(Self::Other),
        }
    }
}

impl Object for Actor {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::User { user_id, extra } => {
                sink.constant("actorType", "user")?;
                sink.property("userId", user_id)?;
                sink.extra(extra)
            }
            Self::MachineUser { machine_user_id, extra } => {
                sink.constant("actorType", "machineUser")?;
                sink.property("machineUserId", machine_user_id)?;
                sink.extra(extra)
            }
            Self::Customer { customer_id, extra } => {
                sink.constant("actorType", "customer")?;
                sink.property("customerId", customer_id)?;
                sink.extra(extra)
            }
            Self::System { system, extra } => {
                sink.constant("actorType", "system")?;
                sink.property("system", system)?;
                sink.extra(extra)
            }
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

serde_traits!(Actor);

impl TaggedUnion for Actor {
    const TAG: &'static str = "actorType";
}

impl Actor {
    /// The value of `actorType`, which distinguishes the variants.
    #[must_use]
    pub fn tag(&self) -> &str {
        match self {
            Self::User { .. } => "user",
            Self::MachineUser { .. } => "machineUser",
            Self::Customer { .. } => "customer",
            Self::System { .. } => "system",
            Self::Other(properties) => properties.text("actorType").unwrap_or_default(),
        }
    }
}

impl ActorType {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::MachineUser => "machineUser",
            Self::Customer => "customer",
            Self::System => "system",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "user" => Self::User,
                "machineUser" => Self::MachineUser,
                "customer" => Self::Customer,
                "system" => Self::System,
                _ => return None,
            },
        )
    }
}

string_enum!(ActorType);

id!(UserId, "u");

id!(MachineUserId, "mu");

impl<'de> FromJson<'de> for CustomerGroupMembership {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut customer_id = None;
        let mut customer_group_id = None;
        let mut workspace_id = None;
        let mut customer_group = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "customerId",
                    "customerGroupId",
                    "workspaceId",
                    "customerGroup",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut customer_id,
                    &mut customer_group_id,
                    &mut workspace_id,
                    &mut customer_group,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            customer_id: required!(reader, "customerId", customer_id),
            customer_group_id: required!(reader, "customerGroupId", customer_group_id),
            workspace_id: required!(reader, "workspaceId", workspace_id),
            customer_group: required!(reader, "customerGroup", customer_group),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for CustomerGroupMembership {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("customerId", &self.customer_id)?;
        sink.property("customerGroupId", &self.customer_group_id)?;
        sink.property("workspaceId", &self.workspace_id)?;
        sink.property("customerGroup", &self.customer_group)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(CustomerGroupMembership);

id!(CustomerGroupId, "cg");

impl<'de> FromJson<'de> for CustomerGroup {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut workspace_id = None;
        let mut name = None;
        let mut key = None;
        let mut color = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "id",
                    "workspaceId",
                    "name",
                    "key",
                    "color",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut id,
                    &mut workspace_id,
                    &mut name,
                    &mut key,
                    &mut color,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            workspace_id: required!(reader, "workspaceId", workspace_id),
            name: required!(reader, "name", name),
            key: required!(reader, "key", key),
            color: required!(reader, "color", color),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for CustomerGroup {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("workspaceId", &self.workspace_id)?;
        sink.property("name", &self.name)?;
        sink.property("key", &self.key)?;
        sink.property("color", &self.color)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(CustomerGroup);

impl<'de> FromJson<'de> for CustomerCreated {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut customer = None;
        let mut constant_0_ = Constant::new("customer.customer_created");
        let extra = reader
            .open_object(
                &["eventType", "customer"],
                &mut [&mut constant_0_, &mut customer],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            customer: required!(reader, "customer", customer),
            extra,
        })
    }
}

impl Object for CustomerCreated {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "customer.customer_created")?;
        sink.property("customer", &self.customer)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(CustomerCreated);

impl<'de> FromJson<'de> for CustomerUpdated {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut customer = None;
        let mut previous_customer = None;
        let mut constant_0_ = Constant::new("customer.customer_updated");
        let extra = reader
            .open_object(
                &["eventType", "customer", "previousCustomer"],
                &mut [&mut constant_0_, &mut customer, &mut previous_customer],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            customer: required!(reader, "customer", customer),
            previous_customer: required!(reader, "previousCustomer", previous_customer),
            extra,
        })
    }
}

impl Object for CustomerUpdated {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "customer.customer_updated")?;
        sink.property("customer", &self.customer)?;
        sink.property("previousCustomer", &self.previous_customer)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(CustomerUpdated);

impl<'de> FromJson<'de> for CustomerDeleted {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut previous_customer = None;
        let mut constant_0_ = Constant::new("customer.customer_deleted");
        let extra = reader
            .open_object(
                &["eventType", "previousCustomer"],
                &mut [&mut constant_0_, &mut previous_customer],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            previous_customer: required!(reader, "previousCustomer", previous_customer),
            extra,
        })
    }
}

impl Object for CustomerDeleted {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "customer.customer_deleted")?;
        sink.property("previousCustomer", &self.previous_customer)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(CustomerDeleted);

impl<'de> FromJson<'de> for CustomerGroupChanged {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut change_type = None;
        let mut customer_group = None;
        let mut previous_customer_group = None;
        let mut constant_0_ = Constant::new("customer.customer_group_changed");
        let extra = reader
            .open_object(
                &["eventType", "changeType", "customerGroup", "previousCustomerGroup"],
                &mut [
                    &mut constant_0_,
                    &mut change_type,
                    &mut customer_group,
                    &mut previous_customer_group,
                ],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            change_type: required!(reader, "changeType", change_type),
            customer_group,
            previous_customer_group,
            extra,
        })
    }
}

impl Object for CustomerGroupChanged {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "customer.customer_group_changed")?;
        sink.property("changeType", &self.change_type)?;
        sink.optional("customerGroup", &self.customer_group)?;
        sink.optional("previousCustomerGroup", &self.previous_customer_group)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(CustomerGroupChanged);

impl<'de> FromJson<'de> for CustomerGroupMembershipsChanged {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut change_type = None;
        let mut customer = None;
        let mut previous_customer = None;
        let mut constant_0_ = Constant::new(
            "customer.customer_group_memberships_changed",
        );
        let extra = reader
            .open_object(
                &["eventType", "changeType", "customer", "previousCustomer"],
                &mut [
                    &mut constant_0_,
                    &mut change_type,
                    &mut customer,
                    &mut previous_customer,
                ],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            change_type: required!(reader, "changeType", change_type),
            customer: required!(reader, "customer", customer),
            previous_customer: required!(reader, "previousCustomer", previous_customer),
            extra,
        })
    }
}

impl Object for CustomerGroupMembershipsChanged {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "customer.customer_group_memberships_changed")?;
        sink.property("changeType", &self.change_type)?;
        sink.property("customer", &self.customer)?;
        sink.property("previousCustomer", &self.previous_customer)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(CustomerGroupMembershipsChanged);

impl<'de> FromJson<'de> for ThreadCreated {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut thread = None;
        let mut constant_0_ = Constant::new("thread.thread_created");
        let extra = reader
            .open_object(
                &["eventType", "thread"],
                &mut [&mut constant_0_, &mut thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            thread: required!(reader, "thread", thread),
            extra,
        })
    }
}

impl Object for ThreadCreated {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.thread_created")?;
        sink.property("thread", &self.thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ThreadCreated);

impl<'de> FromJson<'de> for Thread {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut customer = None;
        let mut title = None;
        let mut preview_text = None;
        let mut priority = None;
        let mut external_id = None;
        let mut status = None;
        let mut status_changed_at = None;
        let mut status_changed_by = None;
        let mut status_detail = None;
        let mut assignee = None;
        let mut assigned_at = None;
        let mut additional_assignees = None;
        let mut labels = None;
        let mut first_inbound_message_info = None;
        let mut first_outbound_message_info = None;
        let mut last_inbound_message_info = None;
        let mut last_outbound_message_info = None;
        let mut support_email_addresses = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "id",
                    "customer",
                    "title",
                    "previewText",
                    "priority",
                    "externalId",
                    "status",
                    "statusChangedAt",
                    "statusChangedBy",
                    "statusDetail",
                    "assignee",
                    "assignedAt",
                    "additionalAssignees",
                    "labels",
                    "firstInboundMessageInfo",
                    "firstOutboundMessageInfo",
                    "lastInboundMessageInfo",
                    "lastOutboundMessageInfo",
                    "supportEmailAddresses",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut id,
                    &mut customer,
                    &mut title,
                    &mut preview_text,
                    &mut priority,
                    &mut external_id,
                    &mut status,
                    &mut status_changed_at,
                    &mut status_changed_by,
                    &mut status_detail,
                    &mut assignee,
                    &mut assigned_at,
                    &mut additional_assignees,
                    &mut labels,
                    &mut first_inbound_message_info,
                    &mut first_outbound_message_info,
                    &mut last_inbound_message_info,
                    &mut last_outbound_message_info,
                    &mut support_email_addresses,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            customer: required!(reader, "customer", customer),
            title: required!(reader, "title", title),
            preview_text: preview_text.unwrap_or_default(),
            priority: required!(reader, "priority", priority),
            external_id: required!(reader, "externalId", external_id),
            status: required!(reader, "status", status),
            status_changed_at: required!(reader, "statusChangedAt", status_changed_at),
            status_changed_by: status_changed_by.unwrap_or_default(),
            status_detail: required!(reader, "statusDetail", status_detail),
            assignee: required!(reader, "assignee", assignee),
            assigned_at: required!(reader, "assignedAt", assigned_at),
            additional_assignees: additional_assignees.unwrap_or_default(),
            labels: required!(reader, "labels", labels),
            first_inbound_message_info: required!(
                reader, "firstInboundMessageInfo", first_inbound_message_info
            ),
            first_outbound_message_info: required!(
                reader, "firstOutboundMessageInfo", first_outbound_message_info
            ),
            last_inbound_message_info: required!(
                reader, "lastInboundMessageInfo", last_inbound_message_info
            ),
            last_outbound_message_info: required!(
                reader, "lastOutboundMessageInfo", last_outbound_message_info
            ),
            support_email_addresses: required!(
                reader, "supportEmailAddresses", support_email_addresses
            ),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for Thread {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("customer", &self.customer)?;
        sink.property("title", &self.title)?;
        sink.property("previewText", &self.preview_text)?;
        sink.property("priority", &self.priority)?;
        sink.property("externalId", &self.external_id)?;
        sink.property("status", &self.status)?;
        sink.property("statusChangedAt", &self.status_changed_at)?;
        sink.property("statusChangedBy", &self.status_changed_by)?;
        sink.property("statusDetail", &self.status_detail)?;
        sink.property("assignee", &self.assignee)?;
        sink.property("assignedAt", &self.assigned_at)?;
        sink.property("additionalAssignees", &self.additional_assignees)?;
        sink.property("labels", &self.labels)?;
        sink.property("firstInboundMessageInfo", &self.first_inbound_message_info)?;
        sink.property("firstOutboundMessageInfo", &self.first_outbound_message_info)?;
        sink.property("lastInboundMessageInfo", &self.last_inbound_message_info)?;
        sink.property("lastOutboundMessageInfo", &self.last_outbound_message_info)?;
        sink.property("supportEmailAddresses", &self.support_email_addresses)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Thread);

id!(ThreadId, "th");

impl ThreadPriority {
    /// The number as received.
    #[must_use]
    pub fn to_number(&self) -> serde_json::Number {
        match self {
            Self::Urgent => serde_json::Number::from(0),
            Self::High => serde_json::Number::from(1),
            Self::Normal => serde_json::Number::from(2),
            Self::Low => serde_json::Number::from(3),
            Self::Other(value) => value.clone(),
        }
    }
    fn named(value: i64) -> Option<Self> {
        Some(
            match value {
                0 => Self::Urgent,
                1 => Self::High,
                2 => Self::Normal,
                3 => Self::Low,
                _ => return None,
            },
        )
    }
}

number_enum!(ThreadPriority);

impl ThreadStatus {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Todo => "TODO",
            Self::Done => "DONE",
            Self::Snoozed => "SNOOZED",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "TODO" => Self::Todo,
                "DONE" => Self::Done,
                "SNOOZED" => Self::Snoozed,
                _ => return None,
            },
        )
    }
}

string_enum!(ThreadStatus);

impl<'de> FromJson<'de> for StatusDetail {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        match &*reader.required_tag("type")? {
            "CREATED" => {
                let mut created_at = None;
                let mut constant_0_ = Constant::new("CREATED");
                let extra = reader
                    .open_object(
                        &["type", "createdAt"],
                        &mut [&mut constant_0_, &mut created_at],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::Created {
                    created_at: required!(reader, "createdAt", created_at),
                    extra,
                })
            }
            "NEW_REPLY" => {
                let mut constant_0_ = Constant::new("NEW_REPLY");
                let extra = reader.open_object(&["type"], &mut [&mut constant_0_])?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::NewReply { extra })
            }
            "IN_PROGRESS" => {
                let mut constant_0_ = Constant::new("IN_PROGRESS");
                let extra = reader.open_object(&["type"], &mut [&mut constant_0_])?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::InProgress { extra })
            }
            "WAITING_FOR_CUSTOMER" => {
                let mut constant_0_ = Constant::new("WAITING_FOR_CUSTOMER");
                let extra = reader.open_object(&["type"], &mut [&mut constant_0_])?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::WaitingForCustomer { extra })
            }
            "WAITING_INDEFINITELY" => {
                let mut constant_0_ = Constant::new("WAITING_INDEFINITELY");
                let extra = reader.open_object(&["type"], &mut [&mut constant_0_])?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::WaitingIndefinitely { extra })
            }
            "WAITING_FOR_DURATION" => {
                let mut waiting_until = None;
                let mut duration_seconds = None;
                let mut constant_0_ = Constant::new("WAITING_FOR_DURATION");
                let extra = reader
                    .open_object(
                        &["type", "waitingUntil", "durationSeconds"],
                        &mut [
                            &mut constant_0_,
                            &mut waiting_until,
                            &mut duration_seconds,
                        ],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::WaitingForDuration {
                    waiting_until: required!(reader, "waitingUntil", waiting_until),
                    duration_seconds: required!(
                        reader, "durationSeconds", duration_seconds
                    ),
                    extra,
                })
            }
            "THREAD_LINK_UPDATED" => {
                let mut linear = None;
                let mut constant_0_ = Constant::new("THREAD_LINK_UPDATED");
                let extra = reader
                    .open_object(
                        &["type", "linear"],
                        &mut [&mut constant_0_, &mut linear],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::ThreadLinkUpdated {
                    linear,
                    extra,
                })
            }
            "DONE_MANUALLY_SET" => {
                let mut constant_0_ = Constant::new("DONE_MANUALLY_SET");
                let extra = reader.open_object(&["type"], &mut [&mut constant_0_])?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::DoneManuallySet { extra })
            }
            "IGNORED" => {
                let mut constant_0_ = Constant::new("IGNORED");
                let extra = reader.open_object(&["type"], &mut [&mut constant_0_])?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::Ignored { extra })
            }
            "DONE_AUTOMATICALLY_SET" => {
                let mut after_seconds = None;
                let mut constant_0_ = Constant::new("DONE_AUTOMATICALLY_SET");
                let extra = reader
                    .open_object(
                        &["type", "afterSeconds"],
                        &mut [&mut constant_0_, &mut after_seconds],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::DoneAutomaticallySet {
                    after_seconds,
                    extra,
                })
            }
            "THREAD_DISCUSSION_RESOLVED" => {
                let mut thread_discussion_id = None;
                let mut constant_0_ = Constant::new("THREAD_DISCUSSION_RESOLVED");
                let extra = reader
                    .open_object(
                        &["type", "threadDiscussionId"],
                        &mut [&mut constant_0_, &mut thread_discussion_id],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::ThreadDiscussionResolved {
                    thread_discussion_id,
                    extra,
                })
            }
            _ => FromJson::read(reader).map(Self::Other),
        }
    }
}

impl Object for StatusDetail {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::Created { created_at, extra } => {
                sink.constant("type", "CREATED")?;
                sink.property("createdAt", created_at)?;
                sink.extra(extra)
            }
            Self::NewReply { extra } => {
                sink.constant("type", "NEW_REPLY")?;
                sink.extra(extra)
            }
            Self::InProgress { extra } => {
                sink.constant("type", "IN_PROGRESS")?;
                sink.extra(extra)
            }
            Self::WaitingForCustomer { extra } => {
                sink.constant("type", "WAITING_FOR_CUSTOMER")?;
                sink.extra(extra)
            }
            Self::WaitingIndefinitely { extra } => {
                sink.constant("type", "WAITING_INDEFINITELY")?;
                sink.extra(extra)
            }
            Self::WaitingForDuration { waiting_until, duration_seconds, extra } => {
                sink.constant("type", "WAITING_FOR_DURATION")?;
                sink.property("waitingUntil", waiting_until)?;
                sink.property("durationSeconds", duration_seconds)?;
                sink.extra(extra)
            }
            Self::ThreadLinkUpdated { linear, extra } => {
                sink.constant("type", "THREAD_LINK_UPDATED")?;
                sink.optional("linear", linear)?;
                sink.extra(extra)
            }
            Self::DoneManuallySet { extra } => {
                sink.constant("type", "DONE_MANUALLY_SET")?;
                sink.extra(extra)
            }
            Self::Ignored { extra } => {
                sink.constant("type", "IGNORED")?;
                sink.extra(extra)
            }
            Self::DoneAutomaticallySet { after_seconds, extra } => {
                sink.constant("type", "DONE_AUTOMATICALLY_SET")?;
                sink.optional("afterSeconds", after_seconds)?;
                sink.extra(extra)
            }
            Self::ThreadDiscussionResolved { thread_discussion_id, extra } => {
                sink.constant("type", "THREAD_DISCUSSION_RESOLVED")?;
                sink.optional("threadDiscussionId", thread_discussion_id)?;
                sink.extra(extra)
            }
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

serde_traits!(StatusDetail);

impl TaggedUnion for StatusDetail {
    const TAG: &'static str = "type";
}

impl StatusDetail {
    /// The value of `type`, which distinguishes the variants.
    #[must_use]
    pub fn tag(&self) -> &str {
        match self {
            Self::Created { .. } => "CREATED",
            Self::NewReply { .. } => "NEW_REPLY",
            Self::InProgress { .. } => "IN_PROGRESS",
            Self::WaitingForCustomer { .. } => "WAITING_FOR_CUSTOMER",
            Self::WaitingIndefinitely { .. } => "WAITING_INDEFINITELY",
            Self::WaitingForDuration { .. } => "WAITING_FOR_DURATION",
            Self::ThreadLinkUpdated { .. } => "THREAD_LINK_UPDATED",
            Self::DoneManuallySet { .. } => "DONE_MANUALLY_SET",
            Self::Ignored { .. } => "IGNORED",
            Self::DoneAutomaticallySet { .. } => "DONE_AUTOMATICALLY_SET",
            Self::ThreadDiscussionResolved { .. } => "THREAD_DISCUSSION_RESOLVED",
            Self::Other(properties) => properties.text("type").unwrap_or_default(),
        }
    }
}

impl<'de> FromJson<'de> for LinearIssueLink {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut issue_id = None;
        let extra = reader.open_object(&["issueId"], &mut [&mut issue_id])?;
        Ok(Self {
            issue_id: required!(reader, "issueId", issue_id),
            extra,
        })
    }
}

impl Object for LinearIssueLink {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("issueId", &self.issue_id)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(LinearIssueLink);

id!(ThreadDiscussionId);

impl<'de> FromJson<'de> for Assignee {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        if let Some(value) = reader.attempt()? {
            return Ok(Self::User(value));
        }
        if let Some(value) = reader.attempt()? {
            return Ok(Self::MachineUser(value));
        }
        if let Some(value) = reader.attempt()? {
            return Ok(Self::System(value));
        }
        FromJson::read(reader).map(Self::Other)
    }
}

impl Object for Assignee {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::User(content) => content.write_properties(sink),
            Self::MachineUser(content) => content.write_properties(sink),
            Self::System(content) => content.write_properties(sink),
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

serde_traits!(Assignee);

impl<'de> FromJson<'de> for User {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut email = None;
        let mut full_name = None;
        let mut public_name = None;
        let mut status = None;
        let mut status_changed_at = None;
        let mut deleted_at = None;
        let mut deleted_by = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "id",
                    "email",
                    "fullName",
                    "publicName",
                    "status",
                    "statusChangedAt",
                    "deletedAt",
                    "deletedBy",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut id,
                    &mut email,
                    &mut full_name,
                    &mut public_name,
                    &mut status,
                    &mut status_changed_at,
                    &mut deleted_at,
                    &mut deleted_by,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            email: required!(reader, "email", email),
            full_name: required!(reader, "fullName", full_name),
            public_name: required!(reader, "publicName", public_name),
            status: required!(reader, "status", status),
            status_changed_at: required!(reader, "statusChangedAt", status_changed_at),
            deleted_at: required!(reader, "deletedAt", deleted_at),
            deleted_by: required!(reader, "deletedBy", deleted_by),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for User {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("email", &self.email)?;
        sink.property("fullName", &self.full_name)?;
        sink.property("publicName", &self.public_name)?;
        sink.property("status", &self.status)?;
        sink.property("statusChangedAt", &self.status_changed_at)?;
        sink.property("deletedAt", &self.deleted_at)?;
        sink.property("deletedBy", &self.deleted_by)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(User);

impl UserStatus {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Online => "ONLINE",
            Self::Offline => "OFFLINE",
            Self::Break => "BREAK",
            Self::Away => "AWAY",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "ONLINE" => Self::Online,
                "OFFLINE" => Self::Offline,
                "BREAK" => Self::Break,
                "AWAY" => Self::Away,
                _ => return None,
            },
        )
    }
}

string_enum!(UserStatus);

impl<'de> FromJson<'de> for MachineUser {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut full_name = None;
        let mut public_name = None;
        let mut description = None;
        let mut deleted_at = None;
        let mut deleted_by = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "id",
                    "fullName",
                    "publicName",
                    "description",
                    "deletedAt",
                    "deletedBy",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut id,
                    &mut full_name,
                    &mut public_name,
                    &mut description,
                    &mut deleted_at,
                    &mut deleted_by,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            full_name: required!(reader, "fullName", full_name),
            public_name: required!(reader, "publicName", public_name),
            description: required!(reader, "description", description),
            deleted_at: required!(reader, "deletedAt", deleted_at),
            deleted_by: required!(reader, "deletedBy", deleted_by),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for MachineUser {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("fullName", &self.full_name)?;
        sink.property("publicName", &self.public_name)?;
        sink.property("description", &self.description)?;
        sink.property("deletedAt", &self.deleted_at)?;
        sink.property("deletedBy", &self.deleted_by)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(MachineUser);

impl<'de> FromJson<'de> for SystemAssignee {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        reader.closed_object(&["id"], &mut [&mut id])?;
        Ok(Self {
            id: required!(reader, "id", id),
        })
    }
}

impl Object for SystemAssignee {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        Ok(())
    }
}

serde_traits!(SystemAssignee);

impl<'de> FromJson<'de> for Label {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut label_type = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &["id", "labelType", "createdAt", "createdBy", "updatedAt", "updatedBy"],
                &mut [
                    &mut id,
                    &mut label_type,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            label_type: required!(reader, "labelType", label_type),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for Label {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("labelType", &self.label_type)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Label);

id!(LabelId, "l");

impl<'de> FromJson<'de> for LabelType {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut name = None;
        let mut icon = None;
        let mut is_archived = None;
        let mut archived_at = None;
        let mut archived_by = None;
        let mut external_id = None;
        let mut is_excluded_from_ai = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "id",
                    "name",
                    "icon",
                    "isArchived",
                    "archivedAt",
                    "archivedBy",
                    "externalId",
                    "isExcludedFromAi",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut id,
                    &mut name,
                    &mut icon,
                    &mut is_archived,
                    &mut archived_at,
                    &mut archived_by,
                    &mut external_id,
                    &mut is_excluded_from_ai,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            name: required!(reader, "name", name),
            icon: icon.unwrap_or_default(),
            is_archived: is_archived.unwrap_or_default(),
            archived_at: required!(reader, "archivedAt", archived_at),
            archived_by: required!(reader, "archivedBy", archived_by),
            external_id: external_id.unwrap_or_default(),
            is_excluded_from_ai: is_excluded_from_ai.unwrap_or_default(),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for LabelType {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("name", &self.name)?;
        sink.property("icon", &self.icon)?;
        sink.property("isArchived", &self.is_archived)?;
        sink.property("archivedAt", &self.archived_at)?;
        sink.property("archivedBy", &self.archived_by)?;
        sink.property("externalId", &self.external_id)?;
        sink.property("isExcludedFromAi", &self.is_excluded_from_ai)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(LabelType);

id!(LabelTypeId, "lt");

impl<'de> FromJson<'de> for MessageInfo {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut timestamp = None;
        let mut message_source = None;
        let mut actor_id = None;
        let mut actor_type = None;
        let extra = reader
            .open_object(
                &["timestamp", "messageSource", "actorId", "actorType"],
                &mut [
                    &mut timestamp,
                    &mut message_source,
                    &mut actor_id,
                    &mut actor_type,
                ],
            )?;
        Ok(Self {
            timestamp: required!(reader, "timestamp", timestamp),
            message_source: required!(reader, "messageSource", message_source),
            actor_id: actor_id.unwrap_or_default(),
            actor_type: actor_type.unwrap_or_default(),
            extra,
        })
    }
}

impl Object for MessageInfo {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("timestamp", &self.timestamp)?;
        sink.property("messageSource", &self.message_source)?;
        sink.property("actorId", &self.actor_id)?;
        sink.property("actorType", &self.actor_type)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(MessageInfo);

impl MessageSource {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Chat => "CHAT",
            Self::Email => "EMAIL",
            Self::Api => "API",
            Self::Slack => "SLACK",
            Self::MsTeams => "MS_TEAMS",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "CHAT" => Self::Chat,
                "EMAIL" => Self::Email,
                "API" => Self::Api,
                "SLACK" => Self::Slack,
                "MS_TEAMS" => Self::MsTeams,
                _ => return None,
            },
        )
    }
}

string_enum!(MessageSource);

impl<'de> FromJson<'de> for ThreadStatusTransitioned {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut thread = None;
        let mut previous_thread = None;
        let mut constant_0_ = Constant::new("thread.thread_status_transitioned");
        let extra = reader
            .open_object(
                &["eventType", "thread", "previousThread"],
                &mut [&mut constant_0_, &mut thread, &mut previous_thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            thread: required!(reader, "thread", thread),
            previous_thread: required!(reader, "previousThread", previous_thread),
            extra,
        })
    }
}

impl Object for ThreadStatusTransitioned {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.thread_status_transitioned")?;
        sink.property("thread", &self.thread)?;
        sink.property("previousThread", &self.previous_thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ThreadStatusTransitioned);

impl<'de> FromJson<'de> for ThreadAssignmentTransitioned {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut thread = None;
        let mut previous_thread = None;
        let mut constant_0_ = Constant::new("thread.thread_assignment_transitioned");
        let extra = reader
            .open_object(
                &["eventType", "thread", "previousThread"],
                &mut [&mut constant_0_, &mut thread, &mut previous_thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            thread: required!(reader, "thread", thread),
            previous_thread: required!(reader, "previousThread", previous_thread),
            extra,
        })
    }
}

impl Object for ThreadAssignmentTransitioned {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.thread_assignment_transitioned")?;
        sink.property("thread", &self.thread)?;
        sink.property("previousThread", &self.previous_thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ThreadAssignmentTransitioned);

impl<'de> FromJson<'de> for ThreadPriorityChanged {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut thread = None;
        let mut previous_thread = None;
        let mut constant_0_ = Constant::new("thread.thread_priority_changed");
        let extra = reader
            .open_object(
                &["eventType", "thread", "previousThread"],
                &mut [&mut constant_0_, &mut thread, &mut previous_thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            thread: required!(reader, "thread", thread),
            previous_thread: required!(reader, "previousThread", previous_thread),
            extra,
        })
    }
}

impl Object for ThreadPriorityChanged {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.thread_priority_changed")?;
        sink.property("thread", &self.thread)?;
        sink.property("previousThread", &self.previous_thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ThreadPriorityChanged);

impl<'de> FromJson<'de> for ThreadLabelsChanged {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut change_type = None;
        let mut thread = None;
        let mut previous_thread = None;
        let mut constant_0_ = Constant::new("thread.thread_labels_changed");
        let extra = reader
            .open_object(
                &["eventType", "changeType", "thread", "previousThread"],
                &mut [
                    &mut constant_0_,
                    &mut change_type,
                    &mut thread,
                    &mut previous_thread,
                ],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            change_type: required!(reader, "changeType", change_type),
            thread: required!(reader, "thread", thread),
            previous_thread: required!(reader, "previousThread", previous_thread),
            extra,
        })
    }
}

impl Object for ThreadLabelsChanged {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.thread_labels_changed")?;
        sink.property("changeType", &self.change_type)?;
        sink.property("thread", &self.thread)?;
        sink.property("previousThread", &self.previous_thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ThreadLabelsChanged);

impl<'de> FromJson<'de> for ThreadTenantUpdated {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut thread = None;
        let mut previous_thread = None;
        let mut tenant = None;
        let mut previous_tenant = None;
        let mut constant_0_ = Constant::new("thread.thread_tenant_updated");
        let extra = reader
            .open_object(
                &["eventType", "thread", "previousThread", "tenant", "previousTenant"],
                &mut [
                    &mut constant_0_,
                    &mut thread,
                    &mut previous_thread,
                    &mut tenant,
                    &mut previous_tenant,
                ],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            thread: required!(reader, "thread", thread),
            previous_thread: required!(reader, "previousThread", previous_thread),
            tenant: required!(reader, "tenant", tenant),
            previous_tenant: required!(reader, "previousTenant", previous_tenant),
            extra,
        })
    }
}

impl Object for ThreadTenantUpdated {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.thread_tenant_updated")?;
        sink.property("thread", &self.thread)?;
        sink.property("previousThread", &self.previous_thread)?;
        sink.property("tenant", &self.tenant)?;
        sink.property("previousTenant", &self.previous_tenant)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ThreadTenantUpdated);

impl<'de> FromJson<'de> for Tenant {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut workspace_id = None;
        let mut name = None;
        let mut external_id = None;
        let mut url = None;
        let mut source = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "id",
                    "workspaceId",
                    "name",
                    "externalId",
                    "url",
                    "source",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut id,
                    &mut workspace_id,
                    &mut name,
                    &mut external_id,
                    &mut url,
                    &mut source,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            workspace_id: required!(reader, "workspaceId", workspace_id),
            name: required!(reader, "name", name),
            external_id: required!(reader, "externalId", external_id),
            url: required!(reader, "url", url),
            source: source.unwrap_or_else(|| "api".into()),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for Tenant {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("workspaceId", &self.workspace_id)?;
        sink.property("name", &self.name)?;
        sink.property("externalId", &self.external_id)?;
        sink.property("url", &self.url)?;
        sink.property("source", &self.source)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Tenant);

id!(TenantId);

impl TenantSource {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Api => "api",
            Self::Salesforce => "salesforce",
            Self::HubSpot => "hubspot",
            Self::Attio => "attio",
            Self::EmailDomain => "email_domain",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "api" => Self::Api,
                "salesforce" => Self::Salesforce,
                "hubspot" => Self::HubSpot,
                "attio" => Self::Attio,
                "email_domain" => Self::EmailDomain,
                _ => return None,
            },
        )
    }
}

string_enum!(TenantSource);

impl<'de> FromJson<'de> for ThreadLocked {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut thread = None;
        let mut previous_thread = None;
        let mut constant_0_ = Constant::new("thread.thread_locked");
        let extra = reader
            .open_object(
                &["eventType", "thread", "previousThread"],
                &mut [&mut constant_0_, &mut thread, &mut previous_thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            thread: required!(reader, "thread", thread),
            previous_thread: required!(reader, "previousThread", previous_thread),
            extra,
        })
    }
}

impl Object for ThreadLocked {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.thread_locked")?;
        sink.property("thread", &self.thread)?;
        sink.property("previousThread", &self.previous_thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ThreadLocked);

impl<'de> FromJson<'de> for ThreadFieldCreated {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut thread = None;
        let mut thread_field = None;
        let mut constant_0_ = Constant::new("thread.thread_field_created");
        let extra = reader
            .open_object(
                &["eventType", "thread", "threadField"],
                &mut [&mut constant_0_, &mut thread, &mut thread_field],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            thread: required!(reader, "thread", thread),
            thread_field: required!(reader, "threadField", thread_field),
            extra,
        })
    }
}

impl Object for ThreadFieldCreated {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.thread_field_created")?;
        sink.property("thread", &self.thread)?;
        sink.property("threadField", &self.thread_field)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ThreadFieldCreated);

impl<'de> FromJson<'de> for ThreadField {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut thread_id = None;
        let mut key = None;
        let mut type_ = None;
        let mut string_value = None;
        let mut boolean_value = None;
        let mut number_value = None;
        let mut date_value = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "id",
                    "threadId",
                    "key",
                    "type",
                    "stringValue",
                    "booleanValue",
                    "numberValue",
                    "dateValue",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut id,
                    &mut thread_id,
                    &mut key,
                    &mut type_,
                    &mut string_value,
                    &mut boolean_value,
                    &mut number_value,
                    &mut date_value,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            thread_id: required!(reader, "threadId", thread_id),
            key: required!(reader, "key", key),
            type_: required!(reader, "type", type_),
            string_value: required!(reader, "stringValue", string_value),
            boolean_value: required!(reader, "booleanValue", boolean_value),
            number_value: number_value.unwrap_or_default(),
            date_value: date_value.unwrap_or_default(),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for ThreadField {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("threadId", &self.thread_id)?;
        sink.property("key", &self.key)?;
        sink.property("type", &self.type_)?;
        sink.property("stringValue", &self.string_value)?;
        sink.property("booleanValue", &self.boolean_value)?;
        sink.property("numberValue", &self.number_value)?;
        sink.property("dateValue", &self.date_value)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ThreadField);

id!(ThreadFieldId, "tf");

impl ThreadFieldType {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "STRING",
            Self::Bool => "BOOL",
            Self::Enum => "ENUM",
            Self::Number => "NUMBER",
            Self::Currency => "CURRENCY",
            Self::Date => "DATE",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "STRING" => Self::String,
                "BOOL" => Self::Bool,
                "ENUM" => Self::Enum,
                "NUMBER" => Self::Number,
                "CURRENCY" => Self::Currency,
                "DATE" => Self::Date,
                _ => return None,
            },
        )
    }
}

string_enum!(ThreadFieldType);

impl<'de> FromJson<'de> for ThreadFieldUpdated {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut thread = None;
        let mut thread_field = None;
        let mut previous_thread_field = None;
        let mut constant_0_ = Constant::new("thread.thread_field_updated");
        let extra = reader
            .open_object(
                &["eventType", "thread", "threadField", "previousThreadField"],
                &mut [
                    &mut constant_0_,
                    &mut thread,
                    &mut thread_field,
                    &mut previous_thread_field,
                ],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            thread: required!(reader, "thread", thread),
            thread_field: required!(reader, "threadField", thread_field),
            previous_thread_field: required!(
                reader, "previousThreadField", previous_thread_field
            ),
            extra,
        })
    }
}

impl Object for ThreadFieldUpdated {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.thread_field_updated")?;
        sink.property("thread", &self.thread)?;
        sink.property("threadField", &self.thread_field)?;
        sink.property("previousThreadField", &self.previous_thread_field)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ThreadFieldUpdated);

impl<'de> FromJson<'de> for ThreadFieldDeleted {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut thread = None;
        let mut previous_thread_field = None;
        let mut constant_0_ = Constant::new("thread.thread_field_deleted");
        let extra = reader
            .open_object(
                &["eventType", "thread", "previousThreadField"],
                &mut [&mut constant_0_, &mut thread, &mut previous_thread_field],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            thread: required!(reader, "thread", thread),
            previous_thread_field: required!(
                reader, "previousThreadField", previous_thread_field
            ),
            extra,
        })
    }
}

impl Object for ThreadFieldDeleted {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.thread_field_deleted")?;
        sink.property("thread", &self.thread)?;
        sink.property("previousThreadField", &self.previous_thread_field)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ThreadFieldDeleted);

impl<'de> FromJson<'de> for ServiceLevelAgreementStatusTransitioned {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut thread = None;
        let mut service_level_agreement = None;
        let mut service_level_agreement_status_detail = None;
        let mut previous_service_level_agreement_status_detail = None;
        let mut constant_0_ = Constant::new(
            "thread.service_level_agreement_status_transitioned",
        );
        let extra = reader
            .open_object(
                &[
                    "eventType",
                    "thread",
                    "serviceLevelAgreement",
                    "serviceLevelAgreementStatusDetail",
                    "previousServiceLevelAgreementStatusDetail",
                ],
                &mut [
                    &mut constant_0_,
                    &mut thread,
                    &mut service_level_agreement,
                    &mut service_level_agreement_status_detail,
                    &mut previous_service_level_agreement_status_detail,
                ],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            thread: required!(reader, "thread", thread),
            service_level_agreement: required!(
                reader, "serviceLevelAgreement", service_level_agreement
            ),
            service_level_agreement_status_detail: required!(
                reader, "serviceLevelAgreementStatusDetail",
                service_level_agreement_status_detail
            ),
            previous_service_level_agreement_status_detail: required!(
                reader, "previousServiceLevelAgreementStatusDetail",
                previous_service_level_agreement_status_detail
            ),
            extra,
        })
    }
}

impl Object for ServiceLevelAgreementStatusTransitioned {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant(
            "eventType",
            "thread.service_level_agreement_status_transitioned",
        )?;
        sink.property("thread", &self.thread)?;
        sink.property("serviceLevelAgreement", &self.service_level_agreement)?;
        sink.property(
            "serviceLevelAgreementStatusDetail",
            &self.service_level_agreement_status_detail,
        )?;
        sink.property(
            "previousServiceLevelAgreementStatusDetail",
            &self.previous_service_level_agreement_status_detail,
        )?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ServiceLevelAgreementStatusTransitioned);

impl<'de> FromJson<'de> for ServiceLevelAgreement {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        match &*reader.required_tag("type")? {
            "FIRST_RESPONSE_TIME" => {
                let mut id = None;
                let mut tier = None;
                let mut first_response_time_minutes = None;
                let mut use_business_hours_only = None;
                let mut thread_priority_filter = None;
                let mut created_at = None;
                let mut created_by = None;
                let mut updated_at = None;
                let mut updated_by = None;
                let mut constant_0_ = Constant::new("FIRST_RESPONSE_TIME");
                let extra = reader
                    .open_object(
                        &[
                            "type",
                            "id",
                            "tier",
                            "firstResponseTimeMinutes",
                            "useBusinessHoursOnly",
                            "threadPriorityFilter",
                            "createdAt",
                            "createdBy",
                            "updatedAt",
                            "updatedBy",
                        ],
                        &mut [
                            &mut constant_0_,
                            &mut id,
                            &mut tier,
                            &mut first_response_time_minutes,
                            &mut use_business_hours_only,
                            &mut thread_priority_filter,
                            &mut created_at,
                            &mut created_by,
                            &mut updated_at,
                            &mut updated_by,
                        ],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::FirstResponseTime {
                    id: required!(reader, "id", id),
                    tier: required!(reader, "tier", tier),
                    first_response_time_minutes: required!(
                        reader, "firstResponseTimeMinutes", first_response_time_minutes
                    ),
                    use_business_hours_only: required!(
                        reader, "useBusinessHoursOnly", use_business_hours_only
                    ),
                    thread_priority_filter: required!(
                        reader, "threadPriorityFilter", thread_priority_filter
                    ),
                    created_at: required!(reader, "createdAt", created_at),
                    created_by: required!(reader, "createdBy", created_by),
                    updated_at: required!(reader, "updatedAt", updated_at),
                    updated_by: required!(reader, "updatedBy", updated_by),
                    extra,
                })
            }
            "NEXT_RESPONSE_TIME" => {
                let mut id = None;
                let mut tier = None;
                let mut next_response_time_minutes = None;
                let mut use_business_hours_only = None;
                let mut thread_priority_filter = None;
                let mut created_at = None;
                let mut created_by = None;
                let mut updated_at = None;
                let mut updated_by = None;
                let mut constant_0_ = Constant::new("NEXT_RESPONSE_TIME");
                let extra = reader
                    .open_object(
                        &[
                            "type",
                            "id",
                            "tier",
                            "nextResponseTimeMinutes",
                            "useBusinessHoursOnly",
                            "threadPriorityFilter",
                            "createdAt",
                            "createdBy",
                            "updatedAt",
                            "updatedBy",
                        ],
                        &mut [
                            &mut constant_0_,
                            &mut id,
                            &mut tier,
                            &mut next_response_time_minutes,
                            &mut use_business_hours_only,
                            &mut thread_priority_filter,
                            &mut created_at,
                            &mut created_by,
                            &mut updated_at,
                            &mut updated_by,
                        ],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::NextResponseTime {
                    id: required!(reader, "id", id),
                    tier: required!(reader, "tier", tier),
                    next_response_time_minutes: required!(
                        reader, "nextResponseTimeMinutes", next_response_time_minutes
                    ),
                    use_business_hours_only: required!(
                        reader, "useBusinessHoursOnly", use_business_hours_only
                    ),
                    thread_priority_filter: required!(
                        reader, "threadPriorityFilter", thread_priority_filter
                    ),
                    created_at: required!(reader, "createdAt", created_at),
                    created_by: required!(reader, "createdBy", created_by),
                    updated_at: required!(reader, "updatedAt", updated_at),
                    updated_by: required!(reader, "updatedBy", updated_by),
                    extra,
                })
            }
            _ => FromJson::read(reader).map(Self::Other),
        }
    }
}

impl Object for ServiceLevelAgreement {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::FirstResponseTime {
                id,
                tier,
                first_response_time_minutes,
                use_business_hours_only,
                thread_priority_filter,
                created_at,
                created_by,
                updated_at,
                updated_by,
                extra,
            } => {
                sink.constant("type", "FIRST_RESPONSE_TIME")?;
                sink.property("id", id)?;
                sink.property("tier", tier)?;
                sink.property("firstResponseTimeMinutes", first_response_time_minutes)?;
                sink.property("useBusinessHoursOnly", use_business_hours_only)?;
                sink.property("threadPriorityFilter", thread_priority_filter)?;
                sink.property("createdAt", created_at)?;
                sink.property("createdBy", created_by)?;
                sink.property("updatedAt", updated_at)?;
                sink.property("updatedBy", updated_by)?;
                sink.extra(extra)
            }
            Self::NextResponseTime {
                id,
                tier,
                next_response_time_minutes,
                use_business_hours_only,
                thread_priority_filter,
                created_at,
                created_by,
                updated_at,
                updated_by,
                extra,
            } => {
                sink.constant("type", "NEXT_RESPONSE_TIME")?;
                sink.property("id", id)?;
                sink.property("tier", tier)?;
                sink.property("nextResponseTimeMinutes", next_response_time_minutes)?;
                sink.property("useBusinessHoursOnly", use_business_hours_only)?;
                sink.property("threadPriorityFilter", thread_priority_filter)?;
                sink.property("createdAt", created_at)?;
                sink.property("createdBy", created_by)?;
                sink.property("updatedAt", updated_at)?;
                sink.property("updatedBy", updated_by)?;
                sink.extra(extra)
            }
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

serde_traits!(ServiceLevelAgreement);

impl TaggedUnion for ServiceLevelAgreement {
    const TAG: &'static str = "type";
}

impl ServiceLevelAgreement {
    /// The value of `type`, which distinguishes the variants.
    #[must_use]
    pub fn tag(&self) -> &str {
        match self {
            Self::FirstResponseTime { .. } => "FIRST_RESPONSE_TIME",
            Self::NextResponseTime { .. } => "NEXT_RESPONSE_TIME",
            Self::Other(properties) => properties.text("type").unwrap_or_default(),
        }
    }
}

id!(ServiceLevelAgreementId, "sla");

impl<'de> FromJson<'de> for Tier {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut name = None;
        let mut external_id = None;
        let mut color = None;
        let mut default_thread_priority = None;
        let mut is_default = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "id",
                    "name",
                    "externalId",
                    "color",
                    "defaultThreadPriority",
                    "isDefault",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut id,
                    &mut name,
                    &mut external_id,
                    &mut color,
                    &mut default_thread_priority,
                    &mut is_default,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            name: required!(reader, "name", name),
            external_id: required!(reader, "externalId", external_id),
            color: required!(reader, "color", color),
            default_thread_priority: default_thread_priority
                .unwrap_or_else(|| From::from(2i64)),
            is_default: required!(reader, "isDefault", is_default),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for Tier {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("name", &self.name)?;
        sink.property("externalId", &self.external_id)?;
        sink.property("color", &self.color)?;
        sink.property("defaultThreadPriority", &self.default_thread_priority)?;
        sink.property("isDefault", &self.is_default)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Tier);

id!(TierId, "tier");

impl<'de> FromJson<'de> for ServiceLevelAgreementStatusDetail {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        match &*reader.required_tag("status")? {
            "PENDING" => {
                let mut breach_time = None;
                let mut constant_0_ = Constant::new("PENDING");
                let extra = reader
                    .open_object(
                        &["status", "breachTime"],
                        &mut [&mut constant_0_, &mut breach_time],
                    )?;
                reader.constant("status", &constant_0_)?;
                Ok(Self::Pending {
                    breach_time: required!(reader, "breachTime", breach_time),
                    extra,
                })
            }
            "ACHIEVED" => {
                let mut achieved_at = None;
                let mut constant_0_ = Constant::new("ACHIEVED");
                let extra = reader
                    .open_object(
                        &["status", "achievedAt"],
                        &mut [&mut constant_0_, &mut achieved_at],
                    )?;
                reader.constant("status", &constant_0_)?;
                Ok(Self::Achieved {
                    achieved_at: required!(reader, "achievedAt", achieved_at),
                    extra,
                })
            }
            "IMMINENT_BREACH" => {
                let mut breach_time = None;
                let mut constant_0_ = Constant::new("IMMINENT_BREACH");
                let extra = reader
                    .open_object(
                        &["status", "breachTime"],
                        &mut [&mut constant_0_, &mut breach_time],
                    )?;
                reader.constant("status", &constant_0_)?;
                Ok(Self::ImminentBreach {
                    breach_time: required!(reader, "breachTime", breach_time),
                    extra,
                })
            }
            "BREACHING" => {
                let mut breached_at = None;
                let mut constant_0_ = Constant::new("BREACHING");
                let extra = reader
                    .open_object(
                        &["status", "breachedAt"],
                        &mut [&mut constant_0_, &mut breached_at],
                    )?;
                reader.constant("status", &constant_0_)?;
                Ok(Self::Breaching {
                    breached_at: required!(reader, "breachedAt", breached_at),
                    extra,
                })
            }
            "BREACHED" => {
                let mut breached_at = None;
                let mut completed_at = None;
                let mut constant_0_ = Constant::new("BREACHED");
                let extra = reader
                    .open_object(
                        &["status", "breachedAt", "completedAt"],
                        &mut [&mut constant_0_, &mut breached_at, &mut completed_at],
                    )?;
                reader.constant("status", &constant_0_)?;
                Ok(Self::Breached {
                    breached_at: required!(reader, "breachedAt", breached_at),
                    completed_at: required!(reader, "completedAt", completed_at),
                    extra,
                })
            }
            "CANCELLED" => {
                let mut cancelled_at = None;
                let mut constant_0_ = Constant::new("CANCELLED");
                let extra = reader
                    .open_object(
                        &["status", "cancelledAt"],
                        &mut [&mut constant_0_, &mut cancelled_at],
                    )?;
                reader.constant("status", &constant_0_)?;
                Ok(Self::Cancelled {
                    cancelled_at: required!(reader, "cancelledAt", cancelled_at),
                    extra,
                })
            }
            _ => FromJson::read(reader).map(Self::Other),
        }
    }
}

impl Object for ServiceLevelAgreementStatusDetail {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::Pending { breach_time, extra } => {
                sink.constant("status", "PENDING")?;
                sink.property("breachTime", breach_time)?;
                sink.extra(extra)
            }
            Self::Achieved { achieved_at, extra } => {
                sink.constant("status", "ACHIEVED")?;
                sink.property("achievedAt", achieved_at)?;
                sink.extra(extra)
            }
            Self::ImminentBreach { breach_time, extra } => {
                sink.constant("status", "IMMINENT_BREACH")?;
                sink.property("breachTime", breach_time)?;
                sink.extra(extra)
            }
            Self::Breaching { breached_at, extra } => {
                sink.constant("status", "BREACHING")?;
                sink.property("breachedAt", breached_at)?;
                sink.extra(extra)
            }
            Self::Breached { breached_at, completed_at, extra } => {
                sink.constant("status", "BREACHED")?;
                sink.property("breachedAt", breached_at)?;
                sink.property("completedAt", completed_at)?;
                sink.extra(extra)
            }
            Self::Cancelled { cancelled_at, extra } => {
                sink.constant("status", "CANCELLED")?;
                sink.property("cancelledAt", cancelled_at)?;
                sink.extra(extra)
            }
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

serde_traits!(ServiceLevelAgreementStatusDetail);

impl TaggedUnion for ServiceLevelAgreementStatusDetail {
    const TAG: &'static str = "status";
}

impl ServiceLevelAgreementStatusDetail {
    /// The value of `status`, which distinguishes the variants.
    #[must_use]
    pub fn tag(&self) -> &str {
        match self {
            Self::Pending { .. } => "PENDING",
            Self::Achieved { .. } => "ACHIEVED",
            Self::ImminentBreach { .. } => "IMMINENT_BREACH",
            Self::Breaching { .. } => "BREACHING",
            Self::Breached { .. } => "BREACHED",
            Self::Cancelled { .. } => "CANCELLED",
            Self::Other(properties) => properties.text("status").unwrap_or_default(),
        }
    }
}

impl<'de> FromJson<'de> for ChatSent {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut chat = None;
        let mut thread = None;
        let mut constant_0_ = Constant::new("thread.chat_sent");
        let extra = reader
            .open_object(
                &["eventType", "chat", "thread"],
                &mut [&mut constant_0_, &mut chat, &mut thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            chat: required!(reader, "chat", chat),
            thread: required!(reader, "thread", thread),
            extra,
        })
    }
}

impl Object for ChatSent {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.chat_sent")?;
        sink.property("chat", &self.chat)?;
        sink.property("thread", &self.thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ChatSent);

impl<'de> FromJson<'de> for Chat {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut timeline_entry_id = None;
        let mut id = None;
        let mut customer_read_at = None;
        let mut attachments = None;
        let mut text = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "timelineEntryId",
                    "id",
                    "customerReadAt",
                    "attachments",
                    "text",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut timeline_entry_id,
                    &mut id,
                    &mut customer_read_at,
                    &mut attachments,
                    &mut text,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            timeline_entry_id: required!(reader, "timelineEntryId", timeline_entry_id),
            id: required!(reader, "id", id),
            customer_read_at: required!(reader, "customerReadAt", customer_read_at),
            attachments: required!(reader, "attachments", attachments),
            text: text.unwrap_or_default(),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for Chat {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("timelineEntryId", &self.timeline_entry_id)?;
        sink.property("id", &self.id)?;
        sink.property("customerReadAt", &self.customer_read_at)?;
        sink.property("attachments", &self.attachments)?;
        sink.property("text", &self.text)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Chat);

id!(TimelineEntryId, "t");

id!(ChatId, "ch");

impl<'de> FromJson<'de> for Attachment {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut file_name = None;
        let mut file_size_bytes = None;
        let mut file_mime_type = None;
        let mut file_extension = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "id",
                    "fileName",
                    "fileSizeBytes",
                    "fileMimeType",
                    "fileExtension",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut id,
                    &mut file_name,
                    &mut file_size_bytes,
                    &mut file_mime_type,
                    &mut file_extension,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            file_name: required!(reader, "fileName", file_name),
            file_size_bytes: required!(reader, "fileSizeBytes", file_size_bytes),
            file_mime_type: required!(reader, "fileMimeType", file_mime_type),
            file_extension: required!(reader, "fileExtension", file_extension),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for Attachment {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("fileName", &self.file_name)?;
        sink.property("fileSizeBytes", &self.file_size_bytes)?;
        sink.property("fileMimeType", &self.file_mime_type)?;
        sink.property("fileExtension", &self.file_extension)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Attachment);

id!(AttachmentId, "att");

impl<'de> FromJson<'de> for ChatReceived {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut chat = None;
        let mut thread = None;
        let mut constant_0_ = Constant::new("thread.chat_received");
        let extra = reader
            .open_object(
                &["eventType", "chat", "thread"],
                &mut [&mut constant_0_, &mut chat, &mut thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            chat: required!(reader, "chat", chat),
            thread: required!(reader, "thread", thread),
            extra,
        })
    }
}

impl Object for ChatReceived {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.chat_received")?;
        sink.property("chat", &self.chat)?;
        sink.property("thread", &self.thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ChatReceived);

impl<'de> FromJson<'de> for EmailSent {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut email = None;
        let mut thread = None;
        let mut constant_0_ = Constant::new("thread.email_sent");
        let extra = reader
            .open_object(
                &["eventType", "email", "thread"],
                &mut [&mut constant_0_, &mut email, &mut thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            email: required!(reader, "email", email),
            thread: required!(reader, "thread", thread),
            extra,
        })
    }
}

impl Object for EmailSent {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.email_sent")?;
        sink.property("email", &self.email)?;
        sink.property("thread", &self.thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(EmailSent);

impl<'de> FromJson<'de> for Email {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut timeline_entry_id = None;
        let mut id = None;
        let mut from = None;
        let mut to = None;
        let mut additional_recipients = None;
        let mut hidden_recipients = None;
        let mut reply_to = None;
        let mut subject = None;
        let mut text_content = None;
        let mut markdown_content = None;
        let mut authenticity = None;
        let mut sent_at = None;
        let mut received_at = None;
        let mut attachments = None;
        let mut in_reply_to_email_id = None;
        let mut is_start_of_thread = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "timelineEntryId",
                    "id",
                    "from",
                    "to",
                    "additionalRecipients",
                    "hiddenRecipients",
                    "replyTo",
                    "subject",
                    "textContent",
                    "markdownContent",
                    "authenticity",
                    "sentAt",
                    "receivedAt",
                    "attachments",
                    "inReplyToEmailId",
                    "isStartOfThread",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut timeline_entry_id,
                    &mut id,
                    &mut from,
                    &mut to,
                    &mut additional_recipients,
                    &mut hidden_recipients,
                    &mut reply_to,
                    &mut subject,
                    &mut text_content,
                    &mut markdown_content,
                    &mut authenticity,
                    &mut sent_at,
                    &mut received_at,
                    &mut attachments,
                    &mut in_reply_to_email_id,
                    &mut is_start_of_thread,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            timeline_entry_id: required!(reader, "timelineEntryId", timeline_entry_id),
            id: required!(reader, "id", id),
            from: required!(reader, "from", from),
            to: required!(reader, "to", to),
            additional_recipients: required!(
                reader, "additionalRecipients", additional_recipients
            ),
            hidden_recipients: required!(reader, "hiddenRecipients", hidden_recipients),
            reply_to: required!(reader, "replyTo", reply_to),
            subject: required!(reader, "subject", subject),
            text_content: required!(reader, "textContent", text_content),
            markdown_content: required!(reader, "markdownContent", markdown_content),
            authenticity: required!(reader, "authenticity", authenticity),
            sent_at: required!(reader, "sentAt", sent_at),
            received_at: required!(reader, "receivedAt", received_at),
            attachments: required!(reader, "attachments", attachments),
            in_reply_to_email_id: required!(
                reader, "inReplyToEmailId", in_reply_to_email_id
            ),
            is_start_of_thread: required!(reader, "isStartOfThread", is_start_of_thread),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for Email {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("timelineEntryId", &self.timeline_entry_id)?;
        sink.property("id", &self.id)?;
        sink.property("from", &self.from)?;
        sink.property("to", &self.to)?;
        sink.property("additionalRecipients", &self.additional_recipients)?;
        sink.property("hiddenRecipients", &self.hidden_recipients)?;
        sink.property("replyTo", &self.reply_to)?;
        sink.property("subject", &self.subject)?;
        sink.property("textContent", &self.text_content)?;
        sink.property("markdownContent", &self.markdown_content)?;
        sink.property("authenticity", &self.authenticity)?;
        sink.property("sentAt", &self.sent_at)?;
        sink.property("receivedAt", &self.received_at)?;
        sink.property("attachments", &self.attachments)?;
        sink.property("inReplyToEmailId", &self.in_reply_to_email_id)?;
        sink.property("isStartOfThread", &self.is_start_of_thread)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Email);

id!(EmailId, "em");

impl<'de> FromJson<'de> for EmailParticipant {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut email = None;
        let mut name = None;
        let mut email_actor = None;
        let extra = reader
            .open_object(
                &["email", "name", "emailActor"],
                &mut [&mut email, &mut name, &mut email_actor],
            )?;
        Ok(Self {
            email: required!(reader, "email", email),
            name: required!(reader, "name", name),
            email_actor: required!(reader, "emailActor", email_actor),
            extra,
        })
    }
}

impl Object for EmailParticipant {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("email", &self.email)?;
        sink.property("name", &self.name)?;
        sink.property("emailActor", &self.email_actor)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(EmailParticipant);

impl<'de> FromJson<'de> for EmailActor {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        match &*reader.required_tag("actorType")? {
            "user" => {
                let mut user_id = None;
                let mut constant_0_ = Constant::new("user");
                let extra = reader
                    .open_object(
                        &["actorType", "userId"],
                        &mut [&mut constant_0_, &mut user_id],
                    )?;
                reader.constant("actorType", &constant_0_)?;
                Ok(Self::User {
                    user_id: required!(reader, "userId", user_id),
                    extra,
                })
            }
            "customer" => {
                let mut customer_id = None;
                let mut constant_0_ = Constant::new("customer");
                let extra = reader
                    .open_object(
                        &["actorType", "customerId"],
                        &mut [&mut constant_0_, &mut customer_id],
                    )?;
                reader.constant("actorType", &constant_0_)?;
                Ok(Self::Customer {
                    customer_id: required!(reader, "customerId", customer_id),
                    extra,
                })
            }
            "supportEmailAddress" => {
                let mut support_email_address = None;
                let mut constant_0_ = Constant::new("supportEmailAddress");
                let extra = reader
                    .open_object(
                        &["actorType", "supportEmailAddress"],
                        &mut [&mut constant_0_, &mut support_email_address],
                    )?;
                reader.constant("actorType", &constant_0_)?;
                Ok(Self::SupportEmailAddress {
                    support_email_address: required!(
                        reader, "supportEmailAddress", support_email_address
                    ),
                    extra,
                })
            }
            "deletedCustomer" => {
                let mut customer_id = None;
                let mut constant_0_ = Constant::new("deletedCustomer");
                let extra = reader
                    .open_object(
                        &["actorType", "customerId"],
                        &mut [&mut constant_0_, &mut customer_id],
                    )?;
                reader.constant("actorType", &constant_0_)?;
                Ok(Self::DeletedCustomer {
                    customer_id: required!(reader, "customerId", customer_id),
                    extra,
                })
            }
            _ => FromJson::read(reader).map(Self::Other),
        }
    }
}

impl Object for EmailActor {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::User { user_id, extra } => {
                sink.constant("actorType", "user")?;
                sink.property("userId", user_id)?;
                sink.extra(extra)
            }
            Self::Customer { customer_id, extra } => {
                sink.constant("actorType", "customer")?;
                sink.property("customerId", customer_id)?;
                sink.extra(extra)
            }
            Self::SupportEmailAddress { support_email_address, extra } => {
                sink.constant("actorType", "supportEmailAddress")?;
                sink.property("supportEmailAddress", support_email_address)?;
                sink.extra(extra)
            }
            Self::DeletedCustomer { customer_id, extra } => {
                sink.constant("actorType", "deletedCustomer")?;
                sink.property("customerId", customer_id)?;
                sink.extra(extra)
            }
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

serde_traits!(EmailActor);

impl TaggedUnion for EmailActor {
    const TAG: &'static str = "actorType";
}

impl EmailActor {
    /// The value of `actorType`, which distinguishes the variants.
    #[must_use]
    pub fn tag(&self) -> &str {
        match self {
            Self::User { .. } => "user",
            Self::Customer { .. } => "customer",
            Self::SupportEmailAddress { .. } => "supportEmailAddress",
            Self::DeletedCustomer { .. } => "deletedCustomer",
            Self::Other(properties) => properties.text("actorType").unwrap_or_default(),
        }
    }
}

impl EmailAuthenticity {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pass => "PASS",
            Self::Fail => "FAIL",
            Self::Unknown => "UNKNOWN",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "PASS" => Self::Pass,
                "FAIL" => Self::Fail,
                "UNKNOWN" => Self::Unknown,
                _ => return None,
            },
        )
    }
}

string_enum!(EmailAuthenticity);

impl<'de> FromJson<'de> for EmailReceived {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut email = None;
        let mut thread = None;
        let mut constant_0_ = Constant::new("thread.email_received");
        let extra = reader
            .open_object(
                &["eventType", "email", "thread"],
                &mut [&mut constant_0_, &mut email, &mut thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            email: required!(reader, "email", email),
            thread: required!(reader, "thread", thread),
            extra,
        })
    }
}

impl Object for EmailReceived {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.email_received")?;
        sink.property("email", &self.email)?;
        sink.property("thread", &self.thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(EmailReceived);

impl<'de> FromJson<'de> for SlackMessageSent {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut slack_message = None;
        let mut thread = None;
        let mut constant_0_ = Constant::new("thread.slack_message_sent");
        let extra = reader
            .open_object(
                &["eventType", "slackMessage", "thread"],
                &mut [&mut constant_0_, &mut slack_message, &mut thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            slack_message: required!(reader, "slackMessage", slack_message),
            thread: required!(reader, "thread", thread),
            extra,
        })
    }
}

impl Object for SlackMessageSent {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.slack_message_sent")?;
        sink.property("slackMessage", &self.slack_message)?;
        sink.property("thread", &self.thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(SlackMessageSent);

impl<'de> FromJson<'de> for SlackMessage {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut timeline_entry_id = None;
        let mut id = None;
        let mut text = None;
        let mut resolved_text = None;
        let mut attachments = None;
        let mut slack_channel_id = None;
        let mut slack_channel_name = None;
        let mut slack_message_link = None;
        let mut slack_reactions = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "timelineEntryId",
                    "id",
                    "text",
                    "resolvedText",
                    "attachments",
                    "slackChannelId",
                    "slackChannelName",
                    "slackMessageLink",
                    "slackReactions",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut timeline_entry_id,
                    &mut id,
                    &mut text,
                    &mut resolved_text,
                    &mut attachments,
                    &mut slack_channel_id,
                    &mut slack_channel_name,
                    &mut slack_message_link,
                    &mut slack_reactions,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            timeline_entry_id: required!(reader, "timelineEntryId", timeline_entry_id),
            id: required!(reader, "id", id),
            text: required!(reader, "text", text),
            resolved_text: resolved_text.unwrap_or_default(),
            attachments: required!(reader, "attachments", attachments),
            slack_channel_id: required!(reader, "slackChannelId", slack_channel_id),
            slack_channel_name: required!(
                reader, "slackChannelName", slack_channel_name
            ),
            slack_message_link: required!(
                reader, "slackMessageLink", slack_message_link
            ),
            slack_reactions: slack_reactions.unwrap_or_default(),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for SlackMessage {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("timelineEntryId", &self.timeline_entry_id)?;
        sink.property("id", &self.id)?;
        sink.property("text", &self.text)?;
        sink.property("resolvedText", &self.resolved_text)?;
        sink.property("attachments", &self.attachments)?;
        sink.property("slackChannelId", &self.slack_channel_id)?;
        sink.property("slackChannelName", &self.slack_channel_name)?;
        sink.property("slackMessageLink", &self.slack_message_link)?;
        sink.property("slackReactions", &self.slack_reactions)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(SlackMessage);

id!(SlackMessageId, "sm");

impl<'de> FromJson<'de> for SlackReaction {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut name = None;
        let mut image_url = None;
        let mut actors = None;
        let extra = reader
            .open_object(
                &["name", "imageUrl", "actors"],
                &mut [&mut name, &mut image_url, &mut actors],
            )?;
        Ok(Self {
            name: required!(reader, "name", name),
            image_url: image_url.unwrap_or_default(),
            actors: required!(reader, "actors", actors),
            extra,
        })
    }
}

impl Object for SlackReaction {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("name", &self.name)?;
        sink.property("imageUrl", &self.image_url)?;
        sink.property("actors", &self.actors)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(SlackReaction);

impl<'de> FromJson<'de> for SlackReactionActor {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut actor_id = None;
        let mut actor_type = None;
        let mut slack_user_id = None;
        let extra = reader
            .open_object(
                &["actorId", "actorType", "slackUserId"],
                &mut [&mut actor_id, &mut actor_type, &mut slack_user_id],
            )?;
        Ok(Self {
            actor_id: required!(reader, "actorId", actor_id),
            actor_type: required!(reader, "actorType", actor_type),
            slack_user_id: required!(reader, "slackUserId", slack_user_id),
            extra,
        })
    }
}

impl Object for SlackReactionActor {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("actorId", &self.actor_id)?;
        sink.property("actorType", &self.actor_type)?;
        sink.property("slackUserId", &self.slack_user_id)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(SlackReactionActor);

id!(ActorId);

impl<'de> FromJson<'de> for SlackMessageReceived {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut slack_message = None;
        let mut thread = None;
        let mut constant_0_ = Constant::new("thread.slack_message_received");
        let extra = reader
            .open_object(
                &["eventType", "slackMessage", "thread"],
                &mut [&mut constant_0_, &mut slack_message, &mut thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            slack_message: required!(reader, "slackMessage", slack_message),
            thread: required!(reader, "thread", thread),
            extra,
        })
    }
}

impl Object for SlackMessageReceived {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.slack_message_received")?;
        sink.property("slackMessage", &self.slack_message)?;
        sink.property("thread", &self.thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(SlackMessageReceived);

impl<'de> FromJson<'de> for SlackMessageUpdated {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut slack_message = None;
        let mut thread = None;
        let mut change_type = None;
        let mut reaction_change = None;
        let mut constant_0_ = Constant::new("thread.slack_message_updated");
        let extra = reader
            .open_object(
                &["eventType", "slackMessage", "thread", "changeType", "reactionChange"],
                &mut [
                    &mut constant_0_,
                    &mut slack_message,
                    &mut thread,
                    &mut change_type,
                    &mut reaction_change,
                ],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            slack_message: required!(reader, "slackMessage", slack_message),
            thread: required!(reader, "thread", thread),
            change_type: change_type
                .unwrap_or_else(|| "UNKNOWN_SLACK_MESSAGE_CHANGE_TYPE".into()),
            reaction_change: reaction_change.unwrap_or_default(),
            extra,
        })
    }
}

impl Object for SlackMessageUpdated {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.slack_message_updated")?;
        sink.property("slackMessage", &self.slack_message)?;
        sink.property("thread", &self.thread)?;
        sink.property("changeType", &self.change_type)?;
        sink.property("reactionChange", &self.reaction_change)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(SlackMessageUpdated);

impl SlackMessageChangeType {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MessageEdited => "MESSAGE_EDITED",
            Self::MessageDeleted => "MESSAGE_DELETED",
            Self::ReactionsChanged => "REACTIONS_CHANGED",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "MESSAGE_EDITED" => Self::MessageEdited,
                "MESSAGE_DELETED" => Self::MessageDeleted,
                "REACTIONS_CHANGED" => Self::ReactionsChanged,
                _ => return None,
            },
        )
    }
}

string_enum!(SlackMessageChangeType);

impl<'de> FromJson<'de> for SlackReactionChange {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut change_type = None;
        let mut reaction = None;
        let extra = reader
            .open_object(
                &["changeType", "reaction"],
                &mut [&mut change_type, &mut reaction],
            )?;
        Ok(Self {
            change_type: required!(reader, "changeType", change_type),
            reaction: required!(reader, "reaction", reaction),
            extra,
        })
    }
}

impl Object for SlackReactionChange {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("changeType", &self.change_type)?;
        sink.property("reaction", &self.reaction)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(SlackReactionChange);

impl<'de> FromJson<'de> for DiscordMessageSent {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut discord_message = None;
        let mut thread = None;
        let mut constant_0_ = Constant::new("thread.discord_message_sent");
        let extra = reader
            .open_object(
                &["eventType", "discordMessage", "thread"],
                &mut [&mut constant_0_, &mut discord_message, &mut thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            discord_message: required!(reader, "discordMessage", discord_message),
            thread: required!(reader, "thread", thread),
            extra,
        })
    }
}

impl Object for DiscordMessageSent {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.discord_message_sent")?;
        sink.property("discordMessage", &self.discord_message)?;
        sink.property("thread", &self.thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(DiscordMessageSent);

impl<'de> FromJson<'de> for DiscordMessage {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut timeline_entry_id = None;
        let mut id = None;
        let mut discord_guild_id = None;
        let mut discord_channel_id = None;
        let mut discord_thread_id = None;
        let mut discord_id = None;
        let mut discord_timestamp = None;
        let mut text_content = None;
        let mut attachments = None;
        let mut last_edited_on_discord_at = None;
        let mut deleted_on_discord_at = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "timelineEntryId",
                    "id",
                    "discordGuildId",
                    "discordChannelId",
                    "discordThreadId",
                    "discordId",
                    "discordTimestamp",
                    "textContent",
                    "attachments",
                    "lastEditedOnDiscordAt",
                    "deletedOnDiscordAt",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut timeline_entry_id,
                    &mut id,
                    &mut discord_guild_id,
                    &mut discord_channel_id,
                    &mut discord_thread_id,
                    &mut discord_id,
                    &mut discord_timestamp,
                    &mut text_content,
                    &mut attachments,
                    &mut last_edited_on_discord_at,
                    &mut deleted_on_discord_at,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            timeline_entry_id: required!(reader, "timelineEntryId", timeline_entry_id),
            id: required!(reader, "id", id),
            discord_guild_id: required!(reader, "discordGuildId", discord_guild_id),
            discord_channel_id: required!(
                reader, "discordChannelId", discord_channel_id
            ),
            discord_thread_id: required!(reader, "discordThreadId", discord_thread_id),
            discord_id: required!(reader, "discordId", discord_id),
            discord_timestamp: required!(reader, "discordTimestamp", discord_timestamp),
            text_content: required!(reader, "textContent", text_content),
            attachments: attachments.unwrap_or_default(),
            last_edited_on_discord_at: last_edited_on_discord_at.unwrap_or_default(),
            deleted_on_discord_at: deleted_on_discord_at.unwrap_or_default(),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for DiscordMessage {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("timelineEntryId", &self.timeline_entry_id)?;
        sink.property("id", &self.id)?;
        sink.property("discordGuildId", &self.discord_guild_id)?;
        sink.property("discordChannelId", &self.discord_channel_id)?;
        sink.property("discordThreadId", &self.discord_thread_id)?;
        sink.property("discordId", &self.discord_id)?;
        sink.property("discordTimestamp", &self.discord_timestamp)?;
        sink.property("textContent", &self.text_content)?;
        sink.property("attachments", &self.attachments)?;
        sink.property("lastEditedOnDiscordAt", &self.last_edited_on_discord_at)?;
        sink.property("deletedOnDiscordAt", &self.deleted_on_discord_at)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(DiscordMessage);

id!(DiscordMessageId);

impl<'de> FromJson<'de> for DiscordMessageReceived {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut discord_message = None;
        let mut thread = None;
        let mut constant_0_ = Constant::new("thread.discord_message_received");
        let extra = reader
            .open_object(
                &["eventType", "discordMessage", "thread"],
                &mut [&mut constant_0_, &mut discord_message, &mut thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            discord_message: required!(reader, "discordMessage", discord_message),
            thread: required!(reader, "thread", thread),
            extra,
        })
    }
}

impl Object for DiscordMessageReceived {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.discord_message_received")?;
        sink.property("discordMessage", &self.discord_message)?;
        sink.property("thread", &self.thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(DiscordMessageReceived);

impl<'de> FromJson<'de> for DiscordMessageUpdated {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut discord_message = None;
        let mut thread = None;
        let mut constant_0_ = Constant::new("thread.discord_message_updated");
        let extra = reader
            .open_object(
                &["eventType", "discordMessage", "thread"],
                &mut [&mut constant_0_, &mut discord_message, &mut thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            discord_message: required!(reader, "discordMessage", discord_message),
            thread: required!(reader, "thread", thread),
            extra,
        })
    }
}

impl Object for DiscordMessageUpdated {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.discord_message_updated")?;
        sink.property("discordMessage", &self.discord_message)?;
        sink.property("thread", &self.thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(DiscordMessageUpdated);

impl<'de> FromJson<'de> for MsTeamsMessageSent {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut ms_teams_message = None;
        let mut thread = None;
        let mut constant_0_ = Constant::new("thread.ms_teams_message_sent");
        let extra = reader
            .open_object(
                &["eventType", "msTeamsMessage", "thread"],
                &mut [&mut constant_0_, &mut ms_teams_message, &mut thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            ms_teams_message: required!(reader, "msTeamsMessage", ms_teams_message),
            thread: required!(reader, "thread", thread),
            extra,
        })
    }
}

impl Object for MsTeamsMessageSent {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.ms_teams_message_sent")?;
        sink.property("msTeamsMessage", &self.ms_teams_message)?;
        sink.property("thread", &self.thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(MsTeamsMessageSent);

impl<'de> FromJson<'de> for MsTeamsMessage {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut timeline_entry_id = None;
        let mut thread_id = None;
        let mut ms_teams_message_id = None;
        let mut type_ = None;
        let mut text = None;
        let mut attachments = None;
        let mut last_edited_on_ms_teams_at = None;
        let mut deleted_on_ms_teams_at = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "timelineEntryId",
                    "threadId",
                    "msTeamsMessageId",
                    "type",
                    "text",
                    "attachments",
                    "lastEditedOnMsTeamsAt",
                    "deletedOnMsTeamsAt",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut timeline_entry_id,
                    &mut thread_id,
                    &mut ms_teams_message_id,
                    &mut type_,
                    &mut text,
                    &mut attachments,
                    &mut last_edited_on_ms_teams_at,
                    &mut deleted_on_ms_teams_at,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            timeline_entry_id: required!(reader, "timelineEntryId", timeline_entry_id),
            thread_id: required!(reader, "threadId", thread_id),
            ms_teams_message_id: required!(
                reader, "msTeamsMessageId", ms_teams_message_id
            ),
            type_: required!(reader, "type", type_),
            text: required!(reader, "text", text),
            attachments: required!(reader, "attachments", attachments),
            last_edited_on_ms_teams_at: required!(
                reader, "lastEditedOnMsTeamsAt", last_edited_on_ms_teams_at
            ),
            deleted_on_ms_teams_at: required!(
                reader, "deletedOnMsTeamsAt", deleted_on_ms_teams_at
            ),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for MsTeamsMessage {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("timelineEntryId", &self.timeline_entry_id)?;
        sink.property("threadId", &self.thread_id)?;
        sink.property("msTeamsMessageId", &self.ms_teams_message_id)?;
        sink.property("type", &self.type_)?;
        sink.property("text", &self.text)?;
        sink.property("attachments", &self.attachments)?;
        sink.property("lastEditedOnMsTeamsAt", &self.last_edited_on_ms_teams_at)?;
        sink.property("deletedOnMsTeamsAt", &self.deleted_on_ms_teams_at)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(MsTeamsMessage);

impl MessageDirection {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inbound => "INBOUND",
            Self::Outbound => "OUTBOUND",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "INBOUND" => Self::Inbound,
                "OUTBOUND" => Self::Outbound,
                _ => return None,
            },
        )
    }
}

string_enum!(MessageDirection);

impl<'de> FromJson<'de> for MsTeamsMessageReceived {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut ms_teams_message = None;
        let mut thread = None;
        let mut constant_0_ = Constant::new("thread.ms_teams_message_received");
        let extra = reader
            .open_object(
                &["eventType", "msTeamsMessage", "thread"],
                &mut [&mut constant_0_, &mut ms_teams_message, &mut thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            ms_teams_message: required!(reader, "msTeamsMessage", ms_teams_message),
            thread: required!(reader, "thread", thread),
            extra,
        })
    }
}

impl Object for MsTeamsMessageReceived {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.ms_teams_message_received")?;
        sink.property("msTeamsMessage", &self.ms_teams_message)?;
        sink.property("thread", &self.thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(MsTeamsMessageReceived);

impl<'de> FromJson<'de> for NoteCreated {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut note = None;
        let mut thread = None;
        let mut constant_0_ = Constant::new("thread.note_created");
        let extra = reader
            .open_object(
                &["eventType", "note", "thread"],
                &mut [&mut constant_0_, &mut note, &mut thread],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            note: required!(reader, "note", note),
            thread: required!(reader, "thread", thread),
            extra,
        })
    }
}

impl Object for NoteCreated {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.note_created")?;
        sink.property("note", &self.note)?;
        sink.property("thread", &self.thread)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(NoteCreated);

impl<'de> FromJson<'de> for Note {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut timeline_entry_id = None;
        let mut id = None;
        let mut text = None;
        let mut markdown = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let mut deleted_at = None;
        let mut deleted_by = None;
        let extra = reader
            .open_object(
                &[
                    "timelineEntryId",
                    "id",
                    "text",
                    "markdown",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                    "deletedAt",
                    "deletedBy",
                ],
                &mut [
                    &mut timeline_entry_id,
                    &mut id,
                    &mut text,
                    &mut markdown,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                    &mut deleted_at,
                    &mut deleted_by,
                ],
            )?;
        Ok(Self {
            timeline_entry_id: required!(reader, "timelineEntryId", timeline_entry_id),
            id: required!(reader, "id", id),
            text: required!(reader, "text", text),
            markdown: required!(reader, "markdown", markdown),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            deleted_at: required!(reader, "deletedAt", deleted_at),
            deleted_by: required!(reader, "deletedBy", deleted_by),
            extra,
        })
    }
}

impl Object for Note {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("timelineEntryId", &self.timeline_entry_id)?;
        sink.property("id", &self.id)?;
        sink.property("text", &self.text)?;
        sink.property("markdown", &self.markdown)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.property("deletedAt", &self.deleted_at)?;
        sink.property("deletedBy", &self.deleted_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Note);

id!(NoteId, "n");

impl<'de> FromJson<'de> for NoteMentionCreated {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut note = None;
        let mut thread = None;
        let mut mentions = None;
        let mut constant_0_ = Constant::new("thread.note_mention_created");
        let extra = reader
            .open_object(
                &["eventType", "note", "thread", "mentions"],
                &mut [&mut constant_0_, &mut note, &mut thread, &mut mentions],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            note: required!(reader, "note", note),
            thread: required!(reader, "thread", thread),
            mentions: required!(reader, "mentions", mentions),
            extra,
        })
    }
}

impl Object for NoteMentionCreated {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "thread.note_mention_created")?;
        sink.property("note", &self.note)?;
        sink.property("thread", &self.thread)?;
        sink.property("mentions", &self.mentions)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(NoteMentionCreated);

impl<'de> FromJson<'de> for TimelineEntryChanged {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut change_type = None;
        let mut timeline_entry = None;
        let mut previous_timeline_entry = None;
        let mut constant_0_ = Constant::new("timeline.timeline_entry_changed");
        let extra = reader
            .open_object(
                &["eventType", "changeType", "timelineEntry", "previousTimelineEntry"],
                &mut [
                    &mut constant_0_,
                    &mut change_type,
                    &mut timeline_entry,
                    &mut previous_timeline_entry,
                ],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            change_type: required!(reader, "changeType", change_type),
            timeline_entry: required!(reader, "timelineEntry", timeline_entry),
            previous_timeline_entry: required!(
                reader, "previousTimelineEntry", previous_timeline_entry
            ),
            extra,
        })
    }
}

impl Object for TimelineEntryChanged {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "timeline.timeline_entry_changed")?;
        sink.property("changeType", &self.change_type)?;
        sink.property("timelineEntry", &self.timeline_entry)?;
        sink.property("previousTimelineEntry", &self.previous_timeline_entry)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(TimelineEntryChanged);

impl<'de> FromJson<'de> for TimelineEntry {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut customer_id = None;
        let mut thread_id = None;
        let mut timestamp = None;
        let mut actor = None;
        let mut entry = None;
        let extra = reader
            .open_object(
                &["id", "customerId", "threadId", "timestamp", "actor", "entry"],
                &mut [
                    &mut id,
                    &mut customer_id,
                    &mut thread_id,
                    &mut timestamp,
                    &mut actor,
                    &mut entry,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            customer_id: required!(reader, "customerId", customer_id),
            thread_id: thread_id.unwrap_or_default(),
            timestamp: required!(reader, "timestamp", timestamp),
            actor: required!(reader, "actor", actor),
            entry: required!(reader, "entry", entry),
            extra,
        })
    }
}

impl Object for TimelineEntry {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("customerId", &self.customer_id)?;
        sink.property("threadId", &self.thread_id)?;
        sink.property("timestamp", &self.timestamp)?;
        sink.property("actor", &self.actor)?;
        sink.property("entry", &self.entry)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(TimelineEntry);

impl<'de> FromJson<'de> for TimelineEntryContent {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        match &*reader.required_tag("entryType")? {
            "note" => {
                let mut note_id = None;
                let mut text = None;
                let mut markdown = None;
                let mut constant_0_ = Constant::new("note");
                let extra = reader
                    .open_object(
                        &["entryType", "noteId", "text", "markdown"],
                        &mut [&mut constant_0_, &mut note_id, &mut text, &mut markdown],
                    )?;
                reader.constant("entryType", &constant_0_)?;
                Ok(Self::Note {
                    note_id: required!(reader, "noteId", note_id),
                    text: required!(reader, "text", text),
                    markdown: required!(reader, "markdown", markdown),
                    extra,
                })
            }
            "chat" => {
                let mut chat_id = None;
                let mut text = None;
                let mut attachments = None;
                let mut customer_read_at = None;
                let mut constant_0_ = Constant::new("chat");
                let extra = reader
                    .open_object(
                        &[
                            "entryType",
                            "chatId",
                            "text",
                            "attachments",
                            "customerReadAt",
                        ],
                        &mut [
                            &mut constant_0_,
                            &mut chat_id,
                            &mut text,
                            &mut attachments,
                            &mut customer_read_at,
                        ],
                    )?;
                reader.constant("entryType", &constant_0_)?;
                Ok(Self::Chat {
                    chat_id: required!(reader, "chatId", chat_id),
                    text: required!(reader, "text", text),
                    attachments: required!(reader, "attachments", attachments),
                    customer_read_at: required!(
                        reader, "customerReadAt", customer_read_at
                    ),
                    extra,
                })
            }
            "email" => {
                let mut email_id = None;
                let mut from = None;
                let mut to = None;
                let mut additional_recipients = None;
                let mut hidden_recipients = None;
                let mut subject = None;
                let mut text_content = None;
                let mut has_more_text_content = None;
                let mut markdown_content = None;
                let mut has_more_markdown_content = None;
                let mut authenticity = None;
                let mut sent_at = None;
                let mut received_at = None;
                let mut attachments = None;
                let mut in_reply_to_email_id = None;
                let mut is_start_of_thread = None;
                let mut constant_0_ = Constant::new("email");
                let extra = reader
                    .open_object(
                        &[
                            "entryType",
                            "emailId",
                            "from",
                            "to",
                            "additionalRecipients",
                            "hiddenRecipients",
                            "subject",
                            "textContent",
                            "hasMoreTextContent",
                            "markdownContent",
                            "hasMoreMarkdownContent",
                            "authenticity",
                            "sentAt",
                            "receivedAt",
                            "attachments",
                            "inReplyToEmailId",
                            "isStartOfThread",
                        ],
                        &mut [
                            &mut constant_0_,
                            &mut email_id,
                            &mut from,
                            &mut to,
                            &mut additional_recipients,
                            &mut hidden_recipients,
                            &mut subject,
                            &mut text_content,
                            &mut has_more_text_content,
                            &mut markdown_content,
                            &mut has_more_markdown_content,
                            &mut authenticity,
                            &mut sent_at,
                            &mut received_at,
                            &mut attachments,
                            &mut in_reply_to_email_id,
                            &mut is_start_of_thread,
                        ],
                    )?;
                reader.constant("entryType", &constant_0_)?;
                Ok(Self::Email {
                    email_id: required!(reader, "emailId", email_id),
                    from: required!(reader, "from", from),
                    to: required!(reader, "to", to),
                    additional_recipients: required!(
                        reader, "additionalRecipients", additional_recipients
                    ),
                    hidden_recipients: required!(
                        reader, "hiddenRecipients", hidden_recipients
                    ),
                    subject: required!(reader, "subject", subject),
                    text_content: required!(reader, "textContent", text_content),
                    has_more_text_content: required!(
                        reader, "hasMoreTextContent", has_more_text_content
                    ),
                    markdown_content: required!(
                        reader, "markdownContent", markdown_content
                    ),
                    has_more_markdown_content: required!(
                        reader, "hasMoreMarkdownContent", has_more_markdown_content
                    ),
                    authenticity: required!(reader, "authenticity", authenticity),
                    sent_at: required!(reader, "sentAt", sent_at),
                    received_at: required!(reader, "receivedAt", received_at),
                    attachments: required!(reader, "attachments", attachments),
                    in_reply_to_email_id: required!(
                        reader, "inReplyToEmailId", in_reply_to_email_id
                    ),
                    is_start_of_thread: required!(
                        reader, "isStartOfThread", is_start_of_thread
                    ),
                    extra,
                })
            }
            "custom" => {
                let mut external_id = None;
                let mut title = None;
                let mut type_ = None;
                let mut components = None;
                let mut attachments = None;
                let mut constant_0_ = Constant::new("custom");
                let extra = reader
                    .open_object(
                        &[
                            "entryType",
                            "externalId",
                            "title",
                            "type",
                            "components",
                            "attachments",
                        ],
                        &mut [
                            &mut constant_0_,
                            &mut external_id,
                            &mut title,
                            &mut type_,
                            &mut components,
                            &mut attachments,
                        ],
                    )?;
                reader.constant("entryType", &constant_0_)?;
                Ok(Self::Custom {
                    external_id: required!(reader, "externalId", external_id),
                    title: required!(reader, "title", title),
                    type_: required!(reader, "type", type_),
                    components: required!(reader, "components", components),
                    attachments: required!(reader, "attachments", attachments),
                    extra,
                })
            }
            _ => FromJson::read(reader).map(Self::Other),
        }
    }
}

impl Object for TimelineEntryContent {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::Note { note_id, text, markdown, extra } => {
                sink.constant("entryType", "note")?;
                sink.property("noteId", note_id)?;
                sink.property("text", text)?;
                sink.property("markdown", markdown)?;
                sink.extra(extra)
            }
            Self::Chat { chat_id, text, attachments, customer_read_at, extra } => {
                sink.constant("entryType", "chat")?;
                sink.property("chatId", chat_id)?;
                sink.property("text", text)?;
                sink.property("attachments", attachments)?;
                sink.property("customerReadAt", customer_read_at)?;
                sink.extra(extra)
            }
            Self::Email {
                email_id,
                from,
                to,
                additional_recipients,
                hidden_recipients,
                subject,
                text_content,
                has_more_text_content,
                markdown_content,
                has_more_markdown_content,
                authenticity,
                sent_at,
                received_at,
                attachments,
                in_reply_to_email_id,
                is_start_of_thread,
                extra,
            } => {
                sink.constant("entryType", "email")?;
                sink.property("emailId", email_id)?;
                sink.property("from", from)?;
                sink.property("to", to)?;
                sink.property("additionalRecipients", additional_recipients)?;
                sink.property("hiddenRecipients", hidden_recipients)?;
                sink.property("subject", subject)?;
                sink.property("textContent", text_content)?;
                sink.property("hasMoreTextContent", has_more_text_content)?;
                sink.property("markdownContent", markdown_content)?;
                sink.property("hasMoreMarkdownContent", has_more_markdown_content)?;
                sink.property("authenticity", authenticity)?;
                sink.property("sentAt", sent_at)?;
                sink.property("receivedAt", received_at)?;
                sink.property("attachments", attachments)?;
                sink.property("inReplyToEmailId", in_reply_to_email_id)?;
                sink.property("isStartOfThread", is_start_of_thread)?;
                sink.extra(extra)
            }
            Self::Custom {
                external_id,
                title,
                type_,
                components,
                attachments,
                extra,
            } => {
                sink.constant("entryType", "custom")?;
                sink.property("externalId", external_id)?;
                sink.property("title", title)?;
                sink.property("type", type_)?;
                sink.property("components", components)?;
                sink.property("attachments", attachments)?;
                sink.extra(extra)
            }
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

serde_traits!(TimelineEntryContent);

impl TaggedUnion for TimelineEntryContent {
    const TAG: &'static str = "entryType";
}

impl TimelineEntryContent {
    /// The value of `entryType`, which distinguishes the variants.
    #[must_use]
    pub fn tag(&self) -> &str {
        match self {
            Self::Note { .. } => "note",
            Self::Chat { .. } => "chat",
            Self::Email { .. } => "email",
            Self::Custom { .. } => "custom",
            Self::Other(properties) => properties.text("entryType").unwrap_or_default(),
        }
    }
}

impl<'de> FromJson<'de> for TimelineEntryAttachment {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut type_ = None;
        let mut email_content_id = None;
        let mut id = None;
        let mut file_name = None;
        let mut file_size_bytes = None;
        let mut file_mime_type = None;
        let mut file_extension = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let extra = reader
            .open_object(
                &[
                    "type",
                    "emailContentId",
                    "id",
                    "fileName",
                    "fileSizeBytes",
                    "fileMimeType",
                    "fileExtension",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                ],
                &mut [
                    &mut type_,
                    &mut email_content_id,
                    &mut id,
                    &mut file_name,
                    &mut file_size_bytes,
                    &mut file_mime_type,
                    &mut file_extension,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                ],
            )?;
        Ok(Self {
            type_: required!(reader, "type", type_),
            email_content_id,
            id: required!(reader, "id", id),
            file_name: required!(reader, "fileName", file_name),
            file_size_bytes: required!(reader, "fileSizeBytes", file_size_bytes),
            file_mime_type: required!(reader, "fileMimeType", file_mime_type),
            file_extension: required!(reader, "fileExtension", file_extension),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            extra,
        })
    }
}

impl Object for TimelineEntryAttachment {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("type", &self.type_)?;
        sink.optional("emailContentId", &self.email_content_id)?;
        sink.property("id", &self.id)?;
        sink.property("fileName", &self.file_name)?;
        sink.property("fileSizeBytes", &self.file_size_bytes)?;
        sink.property("fileMimeType", &self.file_mime_type)?;
        sink.property("fileExtension", &self.file_extension)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(TimelineEntryAttachment);

impl TimelineEntryAttachmentType {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Chat => "CHAT",
            Self::Email => "EMAIL",
            Self::Custom => "CUSTOM_TIMELINE_ENTRY",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "CHAT" => Self::Chat,
                "EMAIL" => Self::Email,
                "CUSTOM_TIMELINE_ENTRY" => Self::Custom,
                _ => return None,
            },
        )
    }
}

string_enum!(TimelineEntryAttachmentType);

impl<'de> FromJson<'de> for Component {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        match &*reader.required_tag("type")? {
            "text" => {
                let mut text = None;
                let mut text_size = None;
                let mut text_color = None;
                let mut constant_0_ = Constant::new("text");
                let extra = reader
                    .open_object(
                        &["type", "text", "textSize", "textColor"],
                        &mut [
                            &mut constant_0_,
                            &mut text,
                            &mut text_size,
                            &mut text_color,
                        ],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::Text {
                    text: required!(reader, "text", text),
                    text_size: required!(reader, "textSize", text_size),
                    text_color: required!(reader, "textColor", text_color),
                    extra,
                })
            }
            "plainText" => {
                let mut plain_text = None;
                let mut plain_text_size = None;
                let mut plain_text_color = None;
                let mut constant_0_ = Constant::new("plainText");
                let extra = reader
                    .open_object(
                        &["type", "plainText", "plainTextSize", "plainTextColor"],
                        &mut [
                            &mut constant_0_,
                            &mut plain_text,
                            &mut plain_text_size,
                            &mut plain_text_color,
                        ],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::PlainText {
                    plain_text: required!(reader, "plainText", plain_text),
                    plain_text_size: required!(reader, "plainTextSize", plain_text_size),
                    plain_text_color: required!(
                        reader, "plainTextColor", plain_text_color
                    ),
                    extra,
                })
            }
            "spacer" => {
                let mut spacer_size = None;
                let mut constant_0_ = Constant::new("spacer");
                let extra = reader
                    .open_object(
                        &["type", "spacerSize"],
                        &mut [&mut constant_0_, &mut spacer_size],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::Spacer {
                    spacer_size: required!(reader, "spacerSize", spacer_size),
                    extra,
                })
            }
            "divider" => {
                let mut divider_spacing_size = None;
                let mut constant_0_ = Constant::new("divider");
                let extra = reader
                    .open_object(
                        &["type", "dividerSpacingSize"],
                        &mut [&mut constant_0_, &mut divider_spacing_size],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::Divider {
                    divider_spacing_size: required!(
                        reader, "dividerSpacingSize", divider_spacing_size
                    ),
                    extra,
                })
            }
            "linkButton" => {
                let mut link_button_url = None;
                let mut link_button_label = None;
                let mut constant_0_ = Constant::new("linkButton");
                let extra = reader
                    .open_object(
                        &["type", "linkButtonUrl", "linkButtonLabel"],
                        &mut [
                            &mut constant_0_,
                            &mut link_button_url,
                            &mut link_button_label,
                        ],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::LinkButton {
                    link_button_url: required!(reader, "linkButtonUrl", link_button_url),
                    link_button_label: required!(
                        reader, "linkButtonLabel", link_button_label
                    ),
                    extra,
                })
            }
            "workflowButton" => {
                let mut workflow_button_label = None;
                let mut workflow_button_workflow_identifier = None;
                let mut constant_0_ = Constant::new("workflowButton");
                let extra = reader
                    .open_object(
                        &[
                            "type",
                            "workflowButtonLabel",
                            "workflowButtonWorkflowIdentifier",
                        ],
                        &mut [
                            &mut constant_0_,
                            &mut workflow_button_label,
                            &mut workflow_button_workflow_identifier,
                        ],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::WorkflowButton {
                    workflow_button_label: required!(
                        reader, "workflowButtonLabel", workflow_button_label
                    ),
                    workflow_button_workflow_identifier: required!(
                        reader, "workflowButtonWorkflowIdentifier",
                        workflow_button_workflow_identifier
                    ),
                    extra,
                })
            }
            "badge" => {
                let mut badge_label = None;
                let mut badge_color = None;
                let mut constant_0_ = Constant::new("badge");
                let extra = reader
                    .open_object(
                        &["type", "badgeLabel", "badgeColor"],
                        &mut [&mut constant_0_, &mut badge_label, &mut badge_color],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::Badge {
                    badge_label: required!(reader, "badgeLabel", badge_label),
                    badge_color: required!(reader, "badgeColor", badge_color),
                    extra,
                })
            }
            "copyButton" => {
                let mut copy_button_value = None;
                let mut copy_button_tooltip_label = None;
                let mut constant_0_ = Constant::new("copyButton");
                let extra = reader
                    .open_object(
                        &["type", "copyButtonValue", "copyButtonTooltipLabel"],
                        &mut [
                            &mut constant_0_,
                            &mut copy_button_value,
                            &mut copy_button_tooltip_label,
                        ],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::CopyButton {
                    copy_button_value: required!(
                        reader, "copyButtonValue", copy_button_value
                    ),
                    copy_button_tooltip_label: required!(
                        reader, "copyButtonTooltipLabel", copy_button_tooltip_label
                    ),
                    extra,
                })
            }
            "dateTime" => {
                let mut date_time_iso8601 = None;
                let mut constant_0_ = Constant::new("dateTime");
                let extra = reader
                    .open_object(
                        &["type", "dateTimeIso8601"],
                        &mut [&mut constant_0_, &mut date_time_iso8601],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::DateTime {
                    date_time_iso8601: required!(
                        reader, "dateTimeIso8601", date_time_iso8601
                    ),
                    extra,
                })
            }
            "user" => {
                let mut user = None;
                let mut constant_0_ = Constant::new("user");
                let extra = reader
                    .open_object(&["type", "user"], &mut [&mut constant_0_, &mut user])?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::User {
                    user: required!(reader, "user", user),
                    extra,
                })
            }
            "row" => {
                let mut row_main_content = None;
                let mut row_aside_content = None;
                let mut constant_0_ = Constant::new("row");
                let extra = reader
                    .open_object(
                        &["type", "rowMainContent", "rowAsideContent"],
                        &mut [
                            &mut constant_0_,
                            &mut row_main_content,
                            &mut row_aside_content,
                        ],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::Row {
                    row_main_content: required!(
                        reader, "rowMainContent", row_main_content
                    ),
                    row_aside_content: required!(
                        reader, "rowAsideContent", row_aside_content
                    ),
                    extra,
                })
            }
            "container" => {
                let mut container_content = None;
                let mut constant_0_ = Constant::new("container");
                let extra = reader
                    .open_object(
                        &["type", "containerContent"],
                        &mut [&mut constant_0_, &mut container_content],
                    )?;
                reader.constant("type", &constant_0_)?;
                Ok(Self::Container {
                    container_content: required!(
                        reader, "containerContent", container_content
                    ),
                    extra,
                })
            }
            _ => FromJson::read(reader).map(Self::Other),
        }
    }
}

impl Object for Component {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::Text { text, text_size, text_color, extra } => {
                sink.constant("type", "text")?;
                sink.property("text", text)?;
                sink.property("textSize", text_size)?;
                sink.property("textColor", text_color)?;
                sink.extra(extra)
            }
            Self::PlainText { plain_text, plain_text_size, plain_text_color, extra } => {
                sink.constant("type", "plainText")?;
                sink.property("plainText", plain_text)?;
                sink.property("plainTextSize", plain_text_size)?;
                sink.property("plainTextColor", plain_text_color)?;
                sink.extra(extra)
            }
            Self::Spacer { spacer_size, extra } => {
                sink.constant("type", "spacer")?;
                sink.property("spacerSize", spacer_size)?;
                sink.extra(extra)
            }
            Self::Divider { divider_spacing_size, extra } => {
                sink.constant("type", "divider")?;
                sink.property("dividerSpacingSize", divider_spacing_size)?;
                sink.extra(extra)
            }
            Self::LinkButton { link_button_url, link_button_label, extra } => {
                sink.constant("type", "linkButton")?;
                sink.property("linkButtonUrl", link_button_url)?;
                sink.property("linkButtonLabel", link_button_label)?;
                sink.extra(extra)
            }
            Self::WorkflowButton {
                workflow_button_label,
                workflow_button_workflow_identifier,
                extra,
            } => {
                sink.constant("type", "workflowButton")?;
                sink.property("workflowButtonLabel", workflow_button_label)?;
                sink.property(
                    "workflowButtonWorkflowIdentifier",
                    workflow_button_workflow_identifier,
                )?;
                sink.extra(extra)
            }
            Self::Badge { badge_label, badge_color, extra } => {
                sink.constant("type", "badge")?;
                sink.property("badgeLabel", badge_label)?;
                sink.property("badgeColor", badge_color)?;
                sink.extra(extra)
            }
            Self::CopyButton { copy_button_value, copy_button_tooltip_label, extra } => {
                sink.constant("type", "copyButton")?;
                sink.property("copyButtonValue", copy_button_value)?;
                sink.property("copyButtonTooltipLabel", copy_button_tooltip_label)?;
                sink.extra(extra)
            }
            Self::DateTime { date_time_iso8601, extra } => {
                sink.constant("type", "dateTime")?;
                sink.property("dateTimeIso8601", date_time_iso8601)?;
                sink.extra(extra)
            }
            Self::User { user, extra } => {
                sink.constant("type", "user")?;
                sink.property("user", user)?;
                sink.extra(extra)
            }
            Self::Row { row_main_content, row_aside_content, extra } => {
                sink.constant("type", "row")?;
                sink.property("rowMainContent", row_main_content)?;
                sink.property("rowAsideContent", row_aside_content)?;
                sink.extra(extra)
            }
            Self::Container { container_content, extra } => {
                sink.constant("type", "container")?;
                sink.property("containerContent", container_content)?;
                sink.extra(extra)
            }
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

serde_traits!(Component);

impl TaggedUnion for Component {
    const TAG: &'static str = "type";
}

impl Component {
    /// The value of `type`, which distinguishes the variants.
    #[must_use]
    pub fn tag(&self) -> &str {
        match self {
            Self::Text { .. } => "text",
            Self::PlainText { .. } => "plainText",
            Self::Spacer { .. } => "spacer",
            Self::Divider { .. } => "divider",
            Self::LinkButton { .. } => "linkButton",
            Self::WorkflowButton { .. } => "workflowButton",
            Self::Badge { .. } => "badge",
            Self::CopyButton { .. } => "copyButton",
            Self::DateTime { .. } => "dateTime",
            Self::User { .. } => "user",
            Self::Row { .. } => "row",
            Self::Container { .. } => "container",
            Self::Other(properties) => properties.text("type").unwrap_or_default(),
        }
    }
}

impl ComponentTextSize {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "S",
            Self::Medium => "M",
            Self::Large => "L",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "S" => Self::Small,
                "M" => Self::Medium,
                "L" => Self::Large,
                _ => return None,
            },
        )
    }
}

string_enum!(ComponentTextSize);

impl ComponentTextColor {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "NORMAL",
            Self::Muted => "MUTED",
            Self::Success => "SUCCESS",
            Self::Warning => "WARNING",
            Self::Error => "ERROR",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "NORMAL" => Self::Normal,
                "MUTED" => Self::Muted,
                "SUCCESS" => Self::Success,
                "WARNING" => Self::Warning,
                "ERROR" => Self::Error,
                _ => return None,
            },
        )
    }
}

string_enum!(ComponentTextColor);

impl ComponentSpacing {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ExtraSmall => "XS",
            Self::Small => "S",
            Self::Medium => "M",
            Self::Large => "L",
            Self::ExtraLarge => "XL",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "XS" => Self::ExtraSmall,
                "S" => Self::Small,
                "M" => Self::Medium,
                "L" => Self::Large,
                "XL" => Self::ExtraLarge,
                _ => return None,
            },
        )
    }
}

string_enum!(ComponentSpacing);

impl<'de> FromJson<'de> for WorkflowIdentifier {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut workflow_id = None;
        let mut workflow_key = None;
        let extra = reader
            .open_object(
                &["workflowId", "workflowKey"],
                &mut [&mut workflow_id, &mut workflow_key],
            )?;
        Ok(Self {
            workflow_id,
            workflow_key,
            extra,
        })
    }
}

impl Object for WorkflowIdentifier {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.optional("workflowId", &self.workflow_id)?;
        sink.optional("workflowKey", &self.workflow_key)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(WorkflowIdentifier);

impl ComponentBadgeColor {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Grey => "GREY",
            Self::Green => "GREEN",
            Self::Yellow => "YELLOW",
            Self::Red => "RED",
            Self::Blue => "BLUE",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "GREY" => Self::Grey,
                "GREEN" => Self::Green,
                "YELLOW" => Self::Yellow,
                "RED" => Self::Red,
                "BLUE" => Self::Blue,
                _ => return None,
            },
        )
    }
}

string_enum!(ComponentBadgeColor);

impl<'de> FromJson<'de> for ComponentUser {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        if let Some(value) = reader.attempt()? {
            return Ok(Self::User(value));
        }
        if let Some(value) = reader.attempt()? {
            return Ok(Self::MachineUser(value));
        }
        FromJson::read(reader).map(Self::Other)
    }
}

impl Object for ComponentUser {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::User(content) => content.write_properties(sink),
            Self::MachineUser(content) => content.write_properties(sink),
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

serde_traits!(ComponentUser);

impl<'de> FromJson<'de> for DiscussionCreated {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut discussion = None;
        let mut constant_0_ = Constant::new("discussion.discussion_created");
        let extra = reader
            .open_object(
                &["eventType", "discussion"],
                &mut [&mut constant_0_, &mut discussion],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            discussion: required!(reader, "discussion", discussion),
            extra,
        })
    }
}

impl Object for DiscussionCreated {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "discussion.discussion_created")?;
        sink.property("discussion", &self.discussion)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(DiscussionCreated);

impl<'de> FromJson<'de> for Discussion {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut thread_id = None;
        let mut type_ = None;
        let mut agent = None;
        let mut status = None;
        let mut agent_status = None;
        let extra = reader
            .open_object(
                &["id", "threadId", "type", "agent", "status", "agentStatus"],
                &mut [
                    &mut id,
                    &mut thread_id,
                    &mut type_,
                    &mut agent,
                    &mut status,
                    &mut agent_status,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            thread_id: required!(reader, "threadId", thread_id),
            type_: required!(reader, "type", type_),
            agent: required!(reader, "agent", agent),
            status: required!(reader, "status", status),
            agent_status: agent_status.unwrap_or_else(|| "UNKNOWN".into()),
            extra,
        })
    }
}

impl Object for Discussion {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("threadId", &self.thread_id)?;
        sink.property("type", &self.type_)?;
        sink.property("agent", &self.agent)?;
        sink.property("status", &self.status)?;
        sink.property("agentStatus", &self.agent_status)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Discussion);

id!(DiscussionId);

impl DiscussionType {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Slack => "SLACK",
            Self::Email => "EMAIL",
            Self::AgentSession => "AGENT_SESSION",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "SLACK" => Self::Slack,
                "EMAIL" => Self::Email,
                "AGENT_SESSION" => Self::AgentSession,
                _ => return None,
            },
        )
    }
}

string_enum!(DiscussionType);

impl DiscussionStatus {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "OPEN",
            Self::Resolved => "RESOLVED",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "OPEN" => Self::Open,
                "RESOLVED" => Self::Resolved,
                _ => return None,
            },
        )
    }
}

string_enum!(DiscussionStatus);

impl DiscussionAgentStatus {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idle => "IDLE",
            Self::InProgress => "IN_PROGRESS",
            Self::ToolCallApprovalPending => "TOOL_CALL_APPROVAL_PENDING",
            Self::Unknown => "UNKNOWN",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "IDLE" => Self::Idle,
                "IN_PROGRESS" => Self::InProgress,
                "TOOL_CALL_APPROVAL_PENDING" => Self::ToolCallApprovalPending,
                "UNKNOWN" => Self::Unknown,
                _ => return None,
            },
        )
    }
}

string_enum!(DiscussionAgentStatus);

impl<'de> FromJson<'de> for DiscussionMessageCreated {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut discussion = None;
        let mut message = None;
        let mut constant_0_ = Constant::new("discussion.message_created");
        let extra = reader
            .open_object(
                &["eventType", "discussion", "message"],
                &mut [&mut constant_0_, &mut discussion, &mut message],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            discussion: required!(reader, "discussion", discussion),
            message: required!(reader, "message", message),
            extra,
        })
    }
}

impl Object for DiscussionMessageCreated {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "discussion.message_created")?;
        sink.property("discussion", &self.discussion)?;
        sink.property("message", &self.message)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(DiscussionMessageCreated);

impl<'de> FromJson<'de> for DiscussionMessage {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut type_ = None;
        let mut markdown = None;
        let mut created_by = None;
        let mut created_at = None;
        let mut workspace_files = None;
        let extra = reader
            .open_object(
                &["id", "type", "markdown", "createdBy", "createdAt", "workspaceFiles"],
                &mut [
                    &mut id,
                    &mut type_,
                    &mut markdown,
                    &mut created_by,
                    &mut created_at,
                    &mut workspace_files,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            type_: required!(reader, "type", type_),
            markdown: required!(reader, "markdown", markdown),
            created_by: required!(reader, "createdBy", created_by),
            created_at: required!(reader, "createdAt", created_at),
            workspace_files: workspace_files.unwrap_or_default(),
            extra,
        })
    }
}

impl Object for DiscussionMessage {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("type", &self.type_)?;
        sink.property("markdown", &self.markdown)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("workspaceFiles", &self.workspace_files)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(DiscussionMessage);

id!(DiscussionMessageId);

impl<'de> FromJson<'de> for WorkspaceFile {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut file_name = None;
        let mut file_size_bytes = None;
        let mut file_mime_type = None;
        let mut file_extension = None;
        let extra = reader
            .open_object(
                &["id", "fileName", "fileSizeBytes", "fileMimeType", "fileExtension"],
                &mut [
                    &mut id,
                    &mut file_name,
                    &mut file_size_bytes,
                    &mut file_mime_type,
                    &mut file_extension,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            file_name: required!(reader, "fileName", file_name),
            file_size_bytes: required!(reader, "fileSizeBytes", file_size_bytes),
            file_mime_type: required!(reader, "fileMimeType", file_mime_type),
            file_extension: required!(reader, "fileExtension", file_extension),
            extra,
        })
    }
}

impl Object for WorkspaceFile {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("fileName", &self.file_name)?;
        sink.property("fileSizeBytes", &self.file_size_bytes)?;
        sink.property("fileMimeType", &self.file_mime_type)?;
        sink.property("fileExtension", &self.file_extension)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(WorkspaceFile);

id!(WorkspaceFileId);

impl<'de> FromJson<'de> for ToolCallApprovalRequested {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut discussion = None;
        let mut approval_id = None;
        let mut tool_call_id = None;
        let mut justification = None;
        let mut requested_by = None;
        let mut requested_at = None;
        let mut constant_0_ = Constant::new("discussion.tool_call_approval_requested");
        let extra = reader
            .open_object(
                &[
                    "eventType",
                    "discussion",
                    "approvalId",
                    "toolCallId",
                    "justification",
                    "requestedBy",
                    "requestedAt",
                ],
                &mut [
                    &mut constant_0_,
                    &mut discussion,
                    &mut approval_id,
                    &mut tool_call_id,
                    &mut justification,
                    &mut requested_by,
                    &mut requested_at,
                ],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            discussion: required!(reader, "discussion", discussion),
            approval_id: required!(reader, "approvalId", approval_id),
            tool_call_id: required!(reader, "toolCallId", tool_call_id),
            justification: required!(reader, "justification", justification),
            requested_by: required!(reader, "requestedBy", requested_by),
            requested_at: required!(reader, "requestedAt", requested_at),
            extra,
        })
    }
}

impl Object for ToolCallApprovalRequested {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "discussion.tool_call_approval_requested")?;
        sink.property("discussion", &self.discussion)?;
        sink.property("approvalId", &self.approval_id)?;
        sink.property("toolCallId", &self.tool_call_id)?;
        sink.property("justification", &self.justification)?;
        sink.property("requestedBy", &self.requested_by)?;
        sink.property("requestedAt", &self.requested_at)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ToolCallApprovalRequested);

id!(ToolCallApprovalId);

impl<'de> FromJson<'de> for ToolCallApprovalResolved {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut discussion = None;
        let mut approval_id = None;
        let mut tool_call_id = None;
        let mut status = None;
        let mut justification = None;
        let mut reviewer_note = None;
        let mut resolved_by = None;
        let mut resolved_at = None;
        let mut constant_0_ = Constant::new("discussion.tool_call_approval_resolved");
        let extra = reader
            .open_object(
                &[
                    "eventType",
                    "discussion",
                    "approvalId",
                    "toolCallId",
                    "status",
                    "justification",
                    "reviewerNote",
                    "resolvedBy",
                    "resolvedAt",
                ],
                &mut [
                    &mut constant_0_,
                    &mut discussion,
                    &mut approval_id,
                    &mut tool_call_id,
                    &mut status,
                    &mut justification,
                    &mut reviewer_note,
                    &mut resolved_by,
                    &mut resolved_at,
                ],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            discussion: required!(reader, "discussion", discussion),
            approval_id: required!(reader, "approvalId", approval_id),
            tool_call_id: required!(reader, "toolCallId", tool_call_id),
            status: required!(reader, "status", status),
            justification: required!(reader, "justification", justification),
            reviewer_note: required!(reader, "reviewerNote", reviewer_note),
            resolved_by: required!(reader, "resolvedBy", resolved_by),
            resolved_at: required!(reader, "resolvedAt", resolved_at),
            extra,
        })
    }
}

impl Object for ToolCallApprovalResolved {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "discussion.tool_call_approval_resolved")?;
        sink.property("discussion", &self.discussion)?;
        sink.property("approvalId", &self.approval_id)?;
        sink.property("toolCallId", &self.tool_call_id)?;
        sink.property("status", &self.status)?;
        sink.property("justification", &self.justification)?;
        sink.property("reviewerNote", &self.reviewer_note)?;
        sink.property("resolvedBy", &self.resolved_by)?;
        sink.property("resolvedAt", &self.resolved_at)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(ToolCallApprovalResolved);

impl ToolCallApprovalStatus {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Approved => "APPROVED",
            Self::Denied => "DENIED",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "APPROVED" => Self::Approved,
                "DENIED" => Self::Denied,
                _ => return None,
            },
        )
    }
}

string_enum!(ToolCallApprovalStatus);

impl<'de> FromJson<'de> for TaskCreated {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut task = None;
        let mut constant_0_ = Constant::new("task.task_created");
        let extra = reader
            .open_object(&["eventType", "task"], &mut [&mut constant_0_, &mut task])?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            task: required!(reader, "task", task),
            extra,
        })
    }
}

impl Object for TaskCreated {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "task.task_created")?;
        sink.property("task", &self.task)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(TaskCreated);

impl<'de> FromJson<'de> for Task {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut ref_ = None;
        let mut title = None;
        let mut description = None;
        let mut status = None;
        let mut priority = None;
        let mut company_id = None;
        let mut tenant_id = None;
        let mut assignee = None;
        let mut assigned_at = None;
        let mut source_links = None;
        let mut created_at = None;
        let mut created_by = None;
        let mut updated_at = None;
        let mut updated_by = None;
        let mut deleted_at = None;
        let mut deleted_by = None;
        let extra = reader
            .open_object(
                &[
                    "id",
                    "ref",
                    "title",
                    "description",
                    "status",
                    "priority",
                    "companyId",
                    "tenantId",
                    "assignee",
                    "assignedAt",
                    "sourceLinks",
                    "createdAt",
                    "createdBy",
                    "updatedAt",
                    "updatedBy",
                    "deletedAt",
                    "deletedBy",
                ],
                &mut [
                    &mut id,
                    &mut ref_,
                    &mut title,
                    &mut description,
                    &mut status,
                    &mut priority,
                    &mut company_id,
                    &mut tenant_id,
                    &mut assignee,
                    &mut assigned_at,
                    &mut source_links,
                    &mut created_at,
                    &mut created_by,
                    &mut updated_at,
                    &mut updated_by,
                    &mut deleted_at,
                    &mut deleted_by,
                ],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            ref_: required!(reader, "ref", ref_),
            title: required!(reader, "title", title),
            description: required!(reader, "description", description),
            status: required!(reader, "status", status),
            priority: required!(reader, "priority", priority),
            company_id: required!(reader, "companyId", company_id),
            tenant_id: required!(reader, "tenantId", tenant_id),
            assignee: required!(reader, "assignee", assignee),
            assigned_at: required!(reader, "assignedAt", assigned_at),
            source_links: required!(reader, "sourceLinks", source_links),
            created_at: required!(reader, "createdAt", created_at),
            created_by: required!(reader, "createdBy", created_by),
            updated_at: required!(reader, "updatedAt", updated_at),
            updated_by: required!(reader, "updatedBy", updated_by),
            deleted_at: required!(reader, "deletedAt", deleted_at),
            deleted_by: required!(reader, "deletedBy", deleted_by),
            extra,
        })
    }
}

impl Object for Task {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("ref", &self.ref_)?;
        sink.property("title", &self.title)?;
        sink.property("description", &self.description)?;
        sink.property("status", &self.status)?;
        sink.property("priority", &self.priority)?;
        sink.property("companyId", &self.company_id)?;
        sink.property("tenantId", &self.tenant_id)?;
        sink.property("assignee", &self.assignee)?;
        sink.property("assignedAt", &self.assigned_at)?;
        sink.property("sourceLinks", &self.source_links)?;
        sink.property("createdAt", &self.created_at)?;
        sink.property("createdBy", &self.created_by)?;
        sink.property("updatedAt", &self.updated_at)?;
        sink.property("updatedBy", &self.updated_by)?;
        sink.property("deletedAt", &self.deleted_at)?;
        sink.property("deletedBy", &self.deleted_by)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Task);

id!(TaskId);

impl TaskStatus {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Todo => "TODO",
            Self::InProgress => "IN_PROGRESS",
            Self::Done => "DONE",
            Self::Cancelled => "CANCELLED",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "TODO" => Self::Todo,
                "IN_PROGRESS" => Self::InProgress,
                "DONE" => Self::Done,
                "CANCELLED" => Self::Cancelled,
                _ => return None,
            },
        )
    }
}

string_enum!(TaskStatus);

id!(CompanyId);

impl<'de> FromJson<'de> for TaskSourceLink {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut id = None;
        let mut source_type = None;
        let mut source_id = None;
        let extra = reader
            .open_object(
                &["id", "sourceType", "sourceId"],
                &mut [&mut id, &mut source_type, &mut source_id],
            )?;
        Ok(Self {
            id: required!(reader, "id", id),
            source_type: required!(reader, "sourceType", source_type),
            source_id: required!(reader, "sourceId", source_id),
            extra,
        })
    }
}

impl Object for TaskSourceLink {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("id", &self.id)?;
        sink.property("sourceType", &self.source_type)?;
        sink.property("sourceId", &self.source_id)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(TaskSourceLink);

id!(TaskSourceLinkId);

impl TaskSourceType {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::KnowledgeGap => "knowledge_gap",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "knowledge_gap" => Self::KnowledgeGap,
                _ => return None,
            },
        )
    }
}

string_enum!(TaskSourceType);

id!(TaskSourceId);

impl<'de> FromJson<'de> for TaskUpdated {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut task = None;
        let mut previous_task = None;
        let mut constant_0_ = Constant::new("task.task_updated");
        let extra = reader
            .open_object(
                &["eventType", "task", "previousTask"],
                &mut [&mut constant_0_, &mut task, &mut previous_task],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            task: required!(reader, "task", task),
            previous_task: required!(reader, "previousTask", previous_task),
            extra,
        })
    }
}

impl Object for TaskUpdated {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "task.task_updated")?;
        sink.property("task", &self.task)?;
        sink.property("previousTask", &self.previous_task)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(TaskUpdated);

impl<'de> FromJson<'de> for TaskStatusTransitioned {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut task = None;
        let mut previous_task = None;
        let mut constant_0_ = Constant::new("task.task_status_transitioned");
        let extra = reader
            .open_object(
                &["eventType", "task", "previousTask"],
                &mut [&mut constant_0_, &mut task, &mut previous_task],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            task: required!(reader, "task", task),
            previous_task: required!(reader, "previousTask", previous_task),
            extra,
        })
    }
}

impl Object for TaskStatusTransitioned {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "task.task_status_transitioned")?;
        sink.property("task", &self.task)?;
        sink.property("previousTask", &self.previous_task)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(TaskStatusTransitioned);

impl<'de> FromJson<'de> for TaskDeleted {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut previous_task = None;
        let mut constant_0_ = Constant::new("task.task_deleted");
        let extra = reader
            .open_object(
                &["eventType", "previousTask"],
                &mut [&mut constant_0_, &mut previous_task],
            )?;
        reader.constant("eventType", &constant_0_)?;
        Ok(Self {
            previous_task: required!(reader, "previousTask", previous_task),
            extra,
        })
    }
}

impl Object for TaskDeleted {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("eventType", "task.task_deleted")?;
        sink.property("previousTask", &self.previous_task)?;
        sink.extra(&self.extra)
    }
}

serde_traits!(TaskDeleted);

id!(EventId, "pEv");

impl<'de> FromJson<'de> for WebhookMetadata {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut webhook_target_id = None;
        let mut webhook_target_version = None;
        let mut webhook_delivery_attempt_id = None;
        let mut webhook_delivery_attempt_number = None;
        let mut webhook_delivery_attempt_timestamp = None;
        let extra = reader
            .open_object(
                &[
                    "webhookTargetId",
                    "webhookTargetVersion",
                    "webhookDeliveryAttemptId",
                    "webhookDeliveryAttemptNumber",
                    "webhookDeliveryAttemptTimestamp",
                ],
                &mut [
                    &mut webhook_target_id,
                    &mut webhook_target_version,
                    &mut webhook_delivery_attempt_id,
                    &mut webhook_delivery_attempt_number,
                    &mut webhook_delivery_attempt_timestamp,
                ],
            )?;
        Ok(Self {
            webhook_target_id: required!(reader, "webhookTargetId", webhook_target_id),
            webhook_target_version,
            webhook_delivery_attempt_id: required!(
                reader, "webhookDeliveryAttemptId", webhook_delivery_attempt_id
            ),
            webhook_delivery_attempt_number: required!(
                reader, "webhookDeliveryAttemptNumber", webhook_delivery_attempt_number
            ),
            webhook_delivery_attempt_timestamp: required!(
                reader, "webhookDeliveryAttemptTimestamp",
                webhook_delivery_attempt_timestamp
            ),
            extra,
        })
    }
}

impl Object for WebhookMetadata {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.property("webhookTargetId", &self.webhook_target_id)?;
        sink.optional("webhookTargetVersion", &self.webhook_target_version)?;
        sink.property("webhookDeliveryAttemptId", &self.webhook_delivery_attempt_id)?;
        sink.property(
            "webhookDeliveryAttemptNumber",
            &self.webhook_delivery_attempt_number,
        )?;
        sink.property(
            "webhookDeliveryAttemptTimestamp",
            &self.webhook_delivery_attempt_timestamp,
        )?;
        sink.extra(&self.extra)
    }
}

serde_traits!(WebhookMetadata);

id!(WebhookTargetId, "whTarget");

id!(DeliveryAttemptId, "whAttempt");
