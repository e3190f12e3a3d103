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
            timestamp: reader.required("timestamp", timestamp)?,
            workspace_id: reader.required("workspaceId", workspace_id)?,
            payload: reader.required("payload", payload)?,
            id: reader.required("id", id)?,
            webhook_metadata: reader.required("webhookMetadata", webhook_metadata)?,
            type_: reader.required("type", type_)?,
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
            Some("thread.chat_sent") => FromJson::read(reader).map(Self::ChatSent),
            _ => FromJson::read(reader).map(Self::Other),
        }
    }
}

impl Object for Payload {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::ChatSent(content) => content.write_properties(sink),
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

serde_traits!(Payload);

impl TaggedUnion for Payload {
    const TAG: &'static str = "eventType";
}

impl Payload {
    /// The value of `eventType`, which tells the variants apart; `None` if it is absent.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        Some(
            match self {
                Self::ChatSent { .. } => "thread.chat_sent",
                Self::Other(properties) => return properties.text("eventType"),
            },
        )
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

impl EventType {
    /// The value as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChatSent => "thread.chat_sent",
            Self::Other(value) => value.as_str(),
        }
    }
    fn named(value: &str) -> Option<Self> {
        Some(
            match value {
                "thread.chat_sent" => Self::ChatSent,
                _ => return None,
            },
        )
    }
}

string_enum!(EventType);

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
            chat: reader.required("chat", chat)?,
            thread: reader.required("thread", thread)?,
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
            timeline_entry_id: reader.required("timelineEntryId", timeline_entry_id)?,
            id: reader.required("id", id)?,
            customer_read_at: reader.required("customerReadAt", customer_read_at)?,
            attachments: reader.required("attachments", attachments)?,
            text: text.unwrap_or_default(),
            created_at: reader.required("createdAt", created_at)?,
            created_by: reader.required("createdBy", created_by)?,
            updated_at: reader.required("updatedAt", updated_at)?,
            updated_by: reader.required("updatedBy", updated_by)?,
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
            id: reader.required("id", id)?,
            file_name: reader.required("fileName", file_name)?,
            file_size_bytes: reader.required("fileSizeBytes", file_size_bytes)?,
            file_mime_type: reader.required("fileMimeType", file_mime_type)?,
            file_extension: reader.required("fileExtension", file_extension)?,
            created_at: reader.required("createdAt", created_at)?,
            created_by: reader.required("createdBy", created_by)?,
            updated_at: reader.required("updatedAt", updated_at)?,
            updated_by: reader.required("updatedBy", updated_by)?,
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
                    user_id: reader.required("userId", user_id)?,
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
                    machine_user_id: reader.required("machineUserId", machine_user_id)?,
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
                    customer_id: reader.required("customerId", customer_id)?,
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
                    system: reader.required("system", system)?,
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
    /// The value of `actorType`, which tells the variants apart.
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

id!(UserId, "u");

id!(MachineUserId, "mu");

id!(CustomerId, "c");

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
            id: reader.required("id", id)?,
            customer: reader.required("customer", customer)?,
            title: reader.required("title", title)?,
            preview_text: preview_text.unwrap_or_default(),
            priority: reader.required("priority", priority)?,
            external_id: reader.required("externalId", external_id)?,
            status: reader.required("status", status)?,
            status_changed_at: reader.required("statusChangedAt", status_changed_at)?,
            status_changed_by: status_changed_by.unwrap_or_default(),
            status_detail: reader.required("statusDetail", status_detail)?,
            assignee: reader.required("assignee", assignee)?,
            assigned_at: reader.required("assignedAt", assigned_at)?,
            additional_assignees: additional_assignees.unwrap_or_default(),
            labels: reader.required("labels", labels)?,
            first_inbound_message_info: reader
                .required("firstInboundMessageInfo", first_inbound_message_info)?,
            first_outbound_message_info: reader
                .required("firstOutboundMessageInfo", first_outbound_message_info)?,
            last_inbound_message_info: reader
                .required("lastInboundMessageInfo", last_inbound_message_info)?,
            last_outbound_message_info: reader
                .required("lastOutboundMessageInfo", last_outbound_message_info)?,
            support_email_addresses: reader
                .required("supportEmailAddresses", support_email_addresses)?,
            created_at: reader.required("createdAt", created_at)?,
            created_by: reader.required("createdBy", created_by)?,
            updated_at: reader.required("updatedAt", updated_at)?,
            updated_by: reader.required("updatedBy", updated_by)?,
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
            id: reader.required("id", id)?,
            email: reader.required("email", email)?,
            external_id: reader.required("externalId", external_id)?,
            full_name: reader.required("fullName", full_name)?,
            short_name: reader.required("shortName", short_name)?,
            marked_as_spam_at: marked_as_spam_at.unwrap_or_default(),
            marked_as_spam_by: marked_as_spam_by.unwrap_or_default(),
            customer_group_memberships: reader
                .required("customerGroupMemberships", customer_group_memberships)?,
            created_at: reader.required("createdAt", created_at)?,
            created_by: reader.required("createdBy", created_by)?,
            updated_at: reader.required("updatedAt", updated_at)?,
            updated_by: reader.required("updatedBy", updated_by)?,
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
            email: reader.required("email", email)?,
            is_verified: reader.required("isVerified", is_verified)?,
            verified_at: reader.required("verifiedAt", verified_at)?,
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
            customer_id: reader.required("customerId", customer_id)?,
            customer_group_id: reader.required("customerGroupId", customer_group_id)?,
            workspace_id: reader.required("workspaceId", workspace_id)?,
            customer_group: reader.required("customerGroup", customer_group)?,
            created_at: reader.required("createdAt", created_at)?,
            created_by: reader.required("createdBy", created_by)?,
            updated_at: reader.required("updatedAt", updated_at)?,
            updated_by: reader.required("updatedBy", updated_by)?,
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
            id: reader.required("id", id)?,
            workspace_id: reader.required("workspaceId", workspace_id)?,
            name: reader.required("name", name)?,
            key: reader.required("key", key)?,
            color: reader.required("color", color)?,
            created_at: reader.required("createdAt", created_at)?,
            created_by: reader.required("createdBy", created_by)?,
            updated_at: reader.required("updatedAt", updated_at)?,
            updated_by: reader.required("updatedBy", updated_by)?,
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
                    created_at: reader.required("createdAt", created_at)?,
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
                    waiting_until: reader.required("waitingUntil", waiting_until)?,
                    duration_seconds: reader
                        .required("durationSeconds", duration_seconds)?,
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
    /// The value of `type`, which tells the variants apart.
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
            issue_id: reader.required("issueId", issue_id)?,
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
            id: reader.required("id", id)?,
            email: reader.required("email", email)?,
            full_name: reader.required("fullName", full_name)?,
            public_name: reader.required("publicName", public_name)?,
            status: reader.required("status", status)?,
            status_changed_at: reader.required("statusChangedAt", status_changed_at)?,
            deleted_at: reader.required("deletedAt", deleted_at)?,
            deleted_by: reader.required("deletedBy", deleted_by)?,
            created_at: reader.required("createdAt", created_at)?,
            created_by: reader.required("createdBy", created_by)?,
            updated_at: reader.required("updatedAt", updated_at)?,
            updated_by: reader.required("updatedBy", updated_by)?,
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
            id: reader.required("id", id)?,
            full_name: reader.required("fullName", full_name)?,
            public_name: reader.required("publicName", public_name)?,
            description: reader.required("description", description)?,
            deleted_at: reader.required("deletedAt", deleted_at)?,
            deleted_by: reader.required("deletedBy", deleted_by)?,
            created_at: reader.required("createdAt", created_at)?,
            created_by: reader.required("createdBy", created_by)?,
            updated_at: reader.required("updatedAt", updated_at)?,
            updated_by: reader.required("updatedBy", updated_by)?,
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
            id: reader.required("id", id)?,
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
            id: reader.required("id", id)?,
            label_type: reader.required("labelType", label_type)?,
            created_at: reader.required("createdAt", created_at)?,
            created_by: reader.required("createdBy", created_by)?,
            updated_at: reader.required("updatedAt", updated_at)?,
            updated_by: reader.required("updatedBy", updated_by)?,
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
            id: reader.required("id", id)?,
            name: reader.required("name", name)?,
            icon: icon.unwrap_or_default(),
            is_archived: is_archived.unwrap_or_default(),
            archived_at: reader.required("archivedAt", archived_at)?,
            archived_by: reader.required("archivedBy", archived_by)?,
            external_id: external_id.unwrap_or_default(),
            is_excluded_from_ai: is_excluded_from_ai.unwrap_or_default(),
            created_at: reader.required("createdAt", created_at)?,
            created_by: reader.required("createdBy", created_by)?,
            updated_at: reader.required("updatedAt", updated_at)?,
            updated_by: reader.required("updatedBy", updated_by)?,
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
            timestamp: reader.required("timestamp", timestamp)?,
            message_source: reader.required("messageSource", message_source)?,
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

impl MessageActorType {
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

string_enum!(MessageActorType);

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
            webhook_target_id: reader.required("webhookTargetId", webhook_target_id)?,
            webhook_target_version,
            webhook_delivery_attempt_id: reader
                .required("webhookDeliveryAttemptId", webhook_delivery_attempt_id)?,
            webhook_delivery_attempt_number: reader
                .required(
                    "webhookDeliveryAttemptNumber",
                    webhook_delivery_attempt_number,
                )?,
            webhook_delivery_attempt_timestamp: reader
                .required(
                    "webhookDeliveryAttemptTimestamp",
                    webhook_delivery_attempt_timestamp,
                )?,
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
