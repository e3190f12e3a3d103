// What typify alone makes of schema/, see render.rs.
///`Actor`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(tag = "actorType")]
pub enum Actor {
    #[serde(rename = "user")]
    User { #[serde(rename = "userId")] user_id: UserId },
    #[serde(rename = "machineUser")]
    MachineUser { #[serde(rename = "machineUserId")] machine_user_id: MachineUserId },
    #[serde(rename = "customer")]
    Customer { #[serde(rename = "customerId")] customer_id: CustomerId },
    #[serde(rename = "system")]
    System { system: ::std::string::String },
    #[serde(rename = "UNKNOWN")]
    Unknown,
}
///`Assignee`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum Assignee {
    User(User),
    MachineUser(MachineUser),
}
impl ::std::convert::From<User> for Assignee {
    fn from(value: User) -> Self {
        Self::User(value)
    }
}
impl ::std::convert::From<MachineUser> for Assignee {
    fn from(value: MachineUser) -> Self {
        Self::MachineUser(value)
    }
}
///`Attachment`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Attachment {
    #[serde(rename = "createdAt")]
    pub created_at: Timestamp,
    #[serde(rename = "createdBy")]
    pub created_by: Actor,
    #[serde(
        rename = "fileExtension",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub file_extension: ::std::option::Option<::std::string::String>,
    #[serde(rename = "fileMimeType")]
    pub file_mime_type: ::std::string::String,
    #[serde(rename = "fileName")]
    pub file_name: ::std::string::String,
    #[serde(rename = "fileSizeBytes")]
    pub file_size_bytes: u64,
    pub id: AttachmentId,
    #[serde(rename = "updatedAt")]
    pub updated_at: Timestamp,
    #[serde(rename = "updatedBy")]
    pub updated_by: Actor,
}
///`AttachmentId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct AttachmentId(::std::string::String);
impl ::std::ops::Deref for AttachmentId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<AttachmentId> for ::std::string::String {
    fn from(value: AttachmentId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for AttachmentId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^att_[0-7][0-9A-HJKMNP-TV-Z]{25}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^att_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for AttachmentId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AttachmentId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for AttachmentId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`Chat`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Chat {
    pub attachments: ::std::vec::Vec<Attachment>,
    #[serde(rename = "createdAt")]
    pub created_at: Timestamp,
    #[serde(rename = "createdBy")]
    pub created_by: Actor,
    #[serde(
        rename = "customerReadAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub customer_read_at: ::std::option::Option<Timestamp>,
    pub id: ChatId,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    #[serde(rename = "timelineEntryId")]
    pub timeline_entry_id: TimelineEntryId,
    #[serde(rename = "updatedAt")]
    pub updated_at: Timestamp,
    #[serde(rename = "updatedBy")]
    pub updated_by: Actor,
}
///`ChatId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct ChatId(::std::string::String);
impl ::std::ops::Deref for ChatId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ChatId> for ::std::string::String {
    fn from(value: ChatId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for ChatId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^ch_[0-7][0-9A-HJKMNP-TV-Z]{25}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^ch_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for ChatId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ChatId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for ChatId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`ChatSentEvent`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChatSentEvent {
    pub id: EventId,
    pub payload: ChatSentPayload,
    pub timestamp: Timestamp,
    #[serde(rename = "type")]
    pub type_: ::serde_json::Value,
    #[serde(rename = "webhookMetadata")]
    pub webhook_metadata: WebhookMetadata,
    #[serde(rename = "workspaceId")]
    pub workspace_id: WorkspaceId,
}
///`ChatSentPayload`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChatSentPayload {
    pub chat: Chat,
    #[serde(rename = "eventType")]
    pub event_type: ::serde_json::Value,
    pub thread: Thread,
}
///`Customer`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Customer {
    #[serde(rename = "createdAt")]
    pub created_at: Timestamp,
    #[serde(rename = "createdBy")]
    pub created_by: Actor,
    #[serde(rename = "customerGroupMemberships")]
    pub customer_group_memberships: ::std::vec::Vec<CustomerGroupMembership>,
    pub email: CustomerEmail,
    #[serde(
        rename = "externalId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub external_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "fullName")]
    pub full_name: ::std::string::String,
    pub id: CustomerId,
    #[serde(
        rename = "markedAsSpamAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub marked_as_spam_at: ::std::option::Option<Timestamp>,
    #[serde(
        rename = "markedAsSpamBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub marked_as_spam_by: ::std::option::Option<Actor>,
    #[serde(
        rename = "shortName",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub short_name: ::std::option::Option<::std::string::String>,
    #[serde(rename = "updatedAt")]
    pub updated_at: Timestamp,
    #[serde(rename = "updatedBy")]
    pub updated_by: Actor,
}
///`CustomerEmail`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CustomerEmail {
    pub email: ::std::string::String,
    #[serde(rename = "isVerified")]
    pub is_verified: bool,
    #[serde(
        rename = "verifiedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub verified_at: ::std::option::Option<Timestamp>,
}
///`CustomerGroup`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CustomerGroup {
    pub color: ::std::string::String,
    #[serde(rename = "createdAt")]
    pub created_at: Timestamp,
    #[serde(rename = "createdBy")]
    pub created_by: Actor,
    pub id: CustomerGroupId,
    pub key: ::std::string::String,
    pub name: ::std::string::String,
    #[serde(rename = "updatedAt")]
    pub updated_at: Timestamp,
    #[serde(rename = "updatedBy")]
    pub updated_by: Actor,
    #[serde(rename = "workspaceId")]
    pub workspace_id: WorkspaceId,
}
///`CustomerGroupId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct CustomerGroupId(::std::string::String);
impl ::std::ops::Deref for CustomerGroupId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<CustomerGroupId> for ::std::string::String {
    fn from(value: CustomerGroupId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for CustomerGroupId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^cg_[0-7][0-9A-HJKMNP-TV-Z]{25}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^cg_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for CustomerGroupId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CustomerGroupId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for CustomerGroupId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`CustomerGroupMembership`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CustomerGroupMembership {
    #[serde(rename = "createdAt")]
    pub created_at: Timestamp,
    #[serde(rename = "createdBy")]
    pub created_by: Actor,
    #[serde(rename = "customerGroup")]
    pub customer_group: CustomerGroup,
    #[serde(rename = "customerGroupId")]
    pub customer_group_id: CustomerGroupId,
    #[serde(rename = "customerId")]
    pub customer_id: CustomerId,
    #[serde(rename = "updatedAt")]
    pub updated_at: Timestamp,
    #[serde(rename = "updatedBy")]
    pub updated_by: Actor,
    #[serde(rename = "workspaceId")]
    pub workspace_id: WorkspaceId,
}
///`CustomerId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct CustomerId(::std::string::String);
impl ::std::ops::Deref for CustomerId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<CustomerId> for ::std::string::String {
    fn from(value: CustomerId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for CustomerId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^c_[0-7][0-9A-HJKMNP-TV-Z]{25}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^c_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for CustomerId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CustomerId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for CustomerId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`DeliveryAttemptId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct DeliveryAttemptId(::std::string::String);
impl ::std::ops::Deref for DeliveryAttemptId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<DeliveryAttemptId> for ::std::string::String {
    fn from(value: DeliveryAttemptId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for DeliveryAttemptId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^whAttempt_[0-7][0-9A-HJKMNP-TV-Z]{25}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^whAttempt_[0-7][0-9A-HJKMNP-TV-Z]{25}$\""
                    .into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for DeliveryAttemptId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for DeliveryAttemptId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for DeliveryAttemptId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`EventId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct EventId(::std::string::String);
impl ::std::ops::Deref for EventId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<EventId> for ::std::string::String {
    fn from(value: EventId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for EventId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^pEv_[0-7][0-9A-HJKMNP-TV-Z]{25}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^pEv_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for EventId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for EventId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for EventId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`Label`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Label {
    #[serde(rename = "createdAt")]
    pub created_at: Timestamp,
    #[serde(rename = "createdBy")]
    pub created_by: Actor,
    pub id: LabelId,
    #[serde(rename = "labelType")]
    pub label_type: LabelType,
    #[serde(rename = "updatedAt")]
    pub updated_at: Timestamp,
    #[serde(rename = "updatedBy")]
    pub updated_by: Actor,
}
///`LabelId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct LabelId(::std::string::String);
impl ::std::ops::Deref for LabelId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<LabelId> for ::std::string::String {
    fn from(value: LabelId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for LabelId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^l_[0-7][0-9A-HJKMNP-TV-Z]{25}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^l_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for LabelId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for LabelId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for LabelId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`LabelType`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct LabelType {
    #[serde(
        rename = "archivedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub archived_at: ::std::option::Option<Timestamp>,
    #[serde(
        rename = "archivedBy",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub archived_by: ::std::option::Option<Actor>,
    #[serde(rename = "createdAt")]
    pub created_at: Timestamp,
    #[serde(rename = "createdBy")]
    pub created_by: Actor,
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    pub id: LabelTypeId,
    #[serde(rename = "isArchived", default)]
    pub is_archived: bool,
    #[serde(rename = "isExcludedFromAi", default)]
    pub is_excluded_from_ai: bool,
    pub name: ::std::string::String,
    #[serde(rename = "updatedAt")]
    pub updated_at: Timestamp,
    #[serde(rename = "updatedBy")]
    pub updated_by: Actor,
}
///`LabelTypeId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct LabelTypeId(::std::string::String);
impl ::std::ops::Deref for LabelTypeId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<LabelTypeId> for ::std::string::String {
    fn from(value: LabelTypeId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for LabelTypeId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^lt_[0-7][0-9A-HJKMNP-TV-Z]{25}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^lt_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for LabelTypeId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for LabelTypeId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for LabelTypeId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`LinearIssueId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct LinearIssueId(::std::string::String);
impl ::std::ops::Deref for LinearIssueId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<LinearIssueId> for ::std::string::String {
    fn from(value: LinearIssueId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for LinearIssueId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        {
            ::regress::Regex::new("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
                .unwrap()
        });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$\""
                    .into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for LinearIssueId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for LinearIssueId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for LinearIssueId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`LinearIssueLink`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct LinearIssueLink {
    #[serde(rename = "issueId")]
    pub issue_id: LinearIssueId,
}
///`MachineUser`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MachineUser {
    #[serde(rename = "createdAt")]
    pub created_at: Timestamp,
    #[serde(rename = "createdBy")]
    pub created_by: Actor,
    #[serde(
        rename = "deletedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub deleted_at: ::std::option::Option<Timestamp>,
    #[serde(
        rename = "deletedBy",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub deleted_by: ::std::option::Option<Actor>,
    pub description: ::serde_json::Value,
    #[serde(rename = "fullName")]
    pub full_name: ::std::string::String,
    pub id: MachineUserId,
    #[serde(rename = "publicName")]
    pub public_name: ::std::string::String,
    #[serde(rename = "updatedAt")]
    pub updated_at: Timestamp,
    #[serde(rename = "updatedBy")]
    pub updated_by: Actor,
}
///`MachineUserId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct MachineUserId(::std::string::String);
impl ::std::ops::Deref for MachineUserId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<MachineUserId> for ::std::string::String {
    fn from(value: MachineUserId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for MachineUserId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^mu_[0-7][0-9A-HJKMNP-TV-Z]{25}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^mu_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for MachineUserId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MachineUserId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for MachineUserId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`MessageActorType`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum MessageActorType {
    #[serde(rename = "user")]
    User,
    #[serde(rename = "machineUser")]
    MachineUser,
    #[serde(rename = "customer")]
    Customer,
    #[serde(rename = "system")]
    System,
}
impl ::std::fmt::Display for MessageActorType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::User => f.write_str("user"),
            Self::MachineUser => f.write_str("machineUser"),
            Self::Customer => f.write_str("customer"),
            Self::System => f.write_str("system"),
        }
    }
}
impl ::std::str::FromStr for MessageActorType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "user" => Ok(Self::User),
            "machineUser" => Ok(Self::MachineUser),
            "customer" => Ok(Self::Customer),
            "system" => Ok(Self::System),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for MessageActorType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MessageActorType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///`MessageInfo`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MessageInfo {
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    pub actor_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "actorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub actor_type: ::std::option::Option<MessageActorType>,
    #[serde(rename = "messageSource")]
    pub message_source: MessageSource,
    pub timestamp: Timestamp,
}
///`MessageSource`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum MessageSource {
    #[serde(rename = "CHAT")]
    Chat,
    #[serde(rename = "EMAIL")]
    Email,
    #[serde(rename = "API")]
    Api,
    #[serde(rename = "SLACK")]
    Slack,
    #[serde(rename = "MS_TEAMS")]
    MsTeams,
    #[serde(rename = "UNKNOWN_THREAD_MESSAGE_INFO_MESSAGE_SOURCE")]
    UnknownThreadMessageInfoMessageSource,
}
impl ::std::fmt::Display for MessageSource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Chat => f.write_str("CHAT"),
            Self::Email => f.write_str("EMAIL"),
            Self::Api => f.write_str("API"),
            Self::Slack => f.write_str("SLACK"),
            Self::MsTeams => f.write_str("MS_TEAMS"),
            Self::UnknownThreadMessageInfoMessageSource => {
                f.write_str("UNKNOWN_THREAD_MESSAGE_INFO_MESSAGE_SOURCE")
            }
        }
    }
}
impl ::std::str::FromStr for MessageSource {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "CHAT" => Ok(Self::Chat),
            "EMAIL" => Ok(Self::Email),
            "API" => Ok(Self::Api),
            "SLACK" => Ok(Self::Slack),
            "MS_TEAMS" => Ok(Self::MsTeams),
            "UNKNOWN_THREAD_MESSAGE_INFO_MESSAGE_SOURCE" => {
                Ok(Self::UnknownThreadMessageInfoMessageSource)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for MessageSource {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MessageSource {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///`StatusDetail`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(tag = "type")]
pub enum StatusDetail {
    #[serde(rename = "UNKNOWN")]
    Unknown,
    #[serde(rename = "CREATED")]
    Created { #[serde(rename = "createdAt")] created_at: Timestamp },
    #[serde(rename = "NEW_REPLY")]
    NewReply,
    #[serde(rename = "IN_PROGRESS")]
    InProgress,
    #[serde(rename = "WAITING_FOR_CUSTOMER")]
    WaitingForCustomer,
    #[serde(rename = "WAITING_INDEFINITELY")]
    WaitingIndefinitely,
    #[serde(rename = "WAITING_FOR_DURATION")]
    WaitingForDuration {
        #[serde(rename = "durationSeconds")]
        duration_seconds: f64,
        #[serde(rename = "waitingUntil")]
        waiting_until: Timestamp,
    },
    #[serde(rename = "THREAD_LINK_UPDATED")]
    ThreadLinkUpdated {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        linear: ::std::option::Option<LinearIssueLink>,
    },
    #[serde(rename = "DONE_MANUALLY_SET")]
    DoneManuallySet,
    #[serde(rename = "IGNORED")]
    Ignored,
    #[serde(rename = "DONE_AUTOMATICALLY_SET")]
    DoneAutomaticallySet {
        #[serde(
            rename = "afterSeconds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        after_seconds: ::std::option::Option<f64>,
    },
    #[serde(rename = "THREAD_DISCUSSION_RESOLVED")]
    ThreadDiscussionResolved {
        #[serde(
            rename = "threadDiscussionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        thread_discussion_id: ::std::option::Option<ThreadDiscussionId>,
    },
}
///`Thread`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Thread {
    #[serde(
        rename = "additionalAssignees",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub additional_assignees: ::std::vec::Vec<Assignee>,
    #[serde(
        rename = "assignedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub assigned_at: ::std::option::Option<Timestamp>,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub assignee: ::std::option::Option<Assignee>,
    #[serde(rename = "createdAt")]
    pub created_at: Timestamp,
    #[serde(rename = "createdBy")]
    pub created_by: Actor,
    pub customer: Customer,
    #[serde(
        rename = "externalId",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub external_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "firstInboundMessageInfo",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub first_inbound_message_info: ::std::option::Option<MessageInfo>,
    #[serde(
        rename = "firstOutboundMessageInfo",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub first_outbound_message_info: ::std::option::Option<MessageInfo>,
    pub id: ThreadId,
    pub labels: ::std::vec::Vec<Label>,
    #[serde(
        rename = "lastInboundMessageInfo",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub last_inbound_message_info: ::std::option::Option<MessageInfo>,
    #[serde(
        rename = "lastOutboundMessageInfo",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub last_outbound_message_info: ::std::option::Option<MessageInfo>,
    #[serde(
        rename = "previewText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub preview_text: ::std::option::Option<::std::string::String>,
    pub priority: f64,
    pub status: ThreadStatus,
    #[serde(rename = "statusChangedAt")]
    pub status_changed_at: Timestamp,
    #[serde(
        rename = "statusChangedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub status_changed_by: ::std::option::Option<Actor>,
    #[serde(
        rename = "statusDetail",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub status_detail: ::std::option::Option<StatusDetail>,
    #[serde(rename = "supportEmailAddresses")]
    pub support_email_addresses: ::std::vec::Vec<::std::string::String>,
    pub title: ::std::string::String,
    #[serde(rename = "updatedAt")]
    pub updated_at: Timestamp,
    #[serde(rename = "updatedBy")]
    pub updated_by: Actor,
}
///`ThreadDiscussionId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct ThreadDiscussionId(::std::string::String);
impl ::std::ops::Deref for ThreadDiscussionId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ThreadDiscussionId> for ::std::string::String {
    fn from(value: ThreadDiscussionId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for ThreadDiscussionId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        {
            ::regress::Regex::new("^[A-Za-z]{1,31}_[0-7][0-9A-HJKMNP-TV-Z]{25}$")
                .unwrap()
        });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^[A-Za-z]{1,31}_[0-7][0-9A-HJKMNP-TV-Z]{25}$\""
                    .into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for ThreadDiscussionId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ThreadDiscussionId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for ThreadDiscussionId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`ThreadId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct ThreadId(::std::string::String);
impl ::std::ops::Deref for ThreadId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ThreadId> for ::std::string::String {
    fn from(value: ThreadId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for ThreadId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^th_[0-7][0-9A-HJKMNP-TV-Z]{25}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^th_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for ThreadId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ThreadId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for ThreadId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`ThreadStatus`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ThreadStatus {
    #[serde(rename = "TODO")]
    Todo,
    #[serde(rename = "DONE")]
    Done,
    #[serde(rename = "SNOOZED")]
    Snoozed,
    #[serde(rename = "UNKNOWN_THREAD_STATUS")]
    UnknownThreadStatus,
}
impl ::std::fmt::Display for ThreadStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Todo => f.write_str("TODO"),
            Self::Done => f.write_str("DONE"),
            Self::Snoozed => f.write_str("SNOOZED"),
            Self::UnknownThreadStatus => f.write_str("UNKNOWN_THREAD_STATUS"),
        }
    }
}
impl ::std::str::FromStr for ThreadStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "TODO" => Ok(Self::Todo),
            "DONE" => Ok(Self::Done),
            "SNOOZED" => Ok(Self::Snoozed),
            "UNKNOWN_THREAD_STATUS" => Ok(Self::UnknownThreadStatus),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ThreadStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ThreadStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///`TimelineEntryId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct TimelineEntryId(::std::string::String);
impl ::std::ops::Deref for TimelineEntryId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<TimelineEntryId> for ::std::string::String {
    fn from(value: TimelineEntryId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for TimelineEntryId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^t_[0-7][0-9A-HJKMNP-TV-Z]{25}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^t_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for TimelineEntryId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for TimelineEntryId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for TimelineEntryId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`Timestamp`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct Timestamp(pub ::chrono::DateTime<::chrono::offset::Utc>);
impl ::std::ops::Deref for Timestamp {
    type Target = ::chrono::DateTime<::chrono::offset::Utc>;
    fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
        &self.0
    }
}
impl ::std::convert::From<Timestamp> for ::chrono::DateTime<::chrono::offset::Utc> {
    fn from(value: Timestamp) -> Self {
        value.0
    }
}
impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>> for Timestamp {
    fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Timestamp {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for Timestamp {
    type Err = <::chrono::DateTime<::chrono::offset::Utc> as ::std::str::FromStr>::Err;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}
impl ::std::convert::TryFrom<&str> for Timestamp {
    type Error = <::chrono::DateTime<::chrono::offset::Utc> as ::std::str::FromStr>::Err;
    fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<String> for Timestamp {
    type Error = <::chrono::DateTime<::chrono::offset::Utc> as ::std::str::FromStr>::Err;
    fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
        value.parse()
    }
}
///`User`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct User {
    #[serde(rename = "createdAt")]
    pub created_at: Timestamp,
    #[serde(rename = "createdBy")]
    pub created_by: Actor,
    #[serde(
        rename = "deletedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub deleted_at: ::std::option::Option<Timestamp>,
    #[serde(
        rename = "deletedBy",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub deleted_by: ::std::option::Option<Actor>,
    pub email: ::std::string::String,
    #[serde(rename = "fullName")]
    pub full_name: ::std::string::String,
    pub id: UserId,
    #[serde(rename = "publicName")]
    pub public_name: ::std::string::String,
    pub status: UserStatus,
    #[serde(rename = "statusChangedAt")]
    pub status_changed_at: Timestamp,
    #[serde(rename = "updatedAt")]
    pub updated_at: Timestamp,
    #[serde(rename = "updatedBy")]
    pub updated_by: Actor,
}
///`UserId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct UserId(::std::string::String);
impl ::std::ops::Deref for UserId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<UserId> for ::std::string::String {
    fn from(value: UserId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for UserId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^u_[0-7][0-9A-HJKMNP-TV-Z]{25}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^u_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for UserId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for UserId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for UserId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`UserStatus`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum UserStatus {
    #[serde(rename = "ONLINE")]
    Online,
    #[serde(rename = "OFFLINE")]
    Offline,
    #[serde(rename = "BREAK")]
    Break,
    #[serde(rename = "AWAY")]
    Away,
    #[serde(rename = "UNKNOWN_USER_STATUS")]
    UnknownUserStatus,
}
impl ::std::fmt::Display for UserStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Online => f.write_str("ONLINE"),
            Self::Offline => f.write_str("OFFLINE"),
            Self::Break => f.write_str("BREAK"),
            Self::Away => f.write_str("AWAY"),
            Self::UnknownUserStatus => f.write_str("UNKNOWN_USER_STATUS"),
        }
    }
}
impl ::std::str::FromStr for UserStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ONLINE" => Ok(Self::Online),
            "OFFLINE" => Ok(Self::Offline),
            "BREAK" => Ok(Self::Break),
            "AWAY" => Ok(Self::Away),
            "UNKNOWN_USER_STATUS" => Ok(Self::UnknownUserStatus),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for UserStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for UserStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///`WebhookMetadata`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WebhookMetadata {
    #[serde(rename = "webhookDeliveryAttemptId")]
    pub webhook_delivery_attempt_id: DeliveryAttemptId,
    #[serde(rename = "webhookDeliveryAttemptNumber")]
    pub webhook_delivery_attempt_number: ::std::num::NonZeroU64,
    #[serde(rename = "webhookDeliveryAttemptTimestamp")]
    pub webhook_delivery_attempt_timestamp: Timestamp,
    #[serde(rename = "webhookTargetId")]
    pub webhook_target_id: WebhookTargetId,
    #[serde(rename = "webhookTargetVersion")]
    pub webhook_target_version: ::std::string::String,
}
///`WebhookTargetId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct WebhookTargetId(::std::string::String);
impl ::std::ops::Deref for WebhookTargetId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<WebhookTargetId> for ::std::string::String {
    fn from(value: WebhookTargetId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for WebhookTargetId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^whTarget_[0-7][0-9A-HJKMNP-TV-Z]{25}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^whTarget_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for WebhookTargetId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WebhookTargetId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for WebhookTargetId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`WorkspaceId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct WorkspaceId(::std::string::String);
impl ::std::ops::Deref for WorkspaceId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<WorkspaceId> for ::std::string::String {
    fn from(value: WorkspaceId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for WorkspaceId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^w_[0-7][0-9A-HJKMNP-TV-Z]{25}$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^w_[0-7][0-9A-HJKMNP-TV-Z]{25}$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for WorkspaceId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WorkspaceId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for WorkspaceId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
