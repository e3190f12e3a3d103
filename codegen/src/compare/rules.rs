//! The kinds of changes, and what each means for dependants.

pub struct Rule {
    /// Follows the name of what changed.
    pub message: &'static str,
    pub why: &'static str,
    /// How to avoid a breaking change; none if the change is compatible.
    pub help: Option<&'static str>,
    /// Whether a detailed comparison makes no sense.
    pub replaces: bool,
}

impl Rule {
    pub const fn breaks(&self) -> bool {
        self.help.is_some()
    }
}

const fn breaking(message: &'static str, why: &'static str, help: &'static str) -> Rule {
    Rule {
        message,
        why,
        help: Some(help),
        replaces: false,
    }
}

const fn compatible(message: &'static str, why: &'static str) -> Rule {
    Rule {
        message,
        why,
        help: None,
        replaces: false,
    }
}

pub const TYPE_REMOVED: Rule = breaking(
    "was removed",
    "code that names the type no longer compiles",
    "keep it and a reference to it; mark it as `deprecated` if it is no longer used",
);
pub const TYPE_RENAMED: Rule = breaking(
    "was removed",
    "code that names the type no longer compiles",
    "keep the name: `title`, or the key in `definitions`",
);
pub const TYPE_ADDED: Rule = compatible("is new", "no code names it yet");
pub const KIND_CHANGED: Rule = Rule {
    replaces: true,
    ..breaking(
        "is a different kind of type",
        "code that uses the type no longer compiles, and documents with the old form are rejected",
        "keep it as it was, and describe the new form as another type",
    )
};
pub const ALIAS_REMOVED: Rule = breaking(
    "was removed",
    "code that names the alias no longer compiles",
    "keep the type among the payloads of the envelope",
);
pub const ALIAS_CHANGED: Rule = breaking(
    "has a different payload",
    "code that uses the payload no longer compiles",
    "keep the old payload, and give the new one another name",
);
pub const DEPRECATED: Rule =
    compatible("is deprecated", "code that uses it compiles with a warning");
pub const UNDEPRECATED: Rule = compatible(
    "is no longer deprecated",
    "code that uses it compiles without a warning",
);

pub const PREFIX_CHANGED: Rule = breaking(
    "has a different usual prefix",
    "code that uses `PREFIX` or `from_u128` no longer compiles, or makes other ids",
    "keep the prefix of the example: ids with another one are accepted anyway",
);
pub const PREFIX_ADDED: Rule = compatible(
    "has a usual prefix",
    "ids are read and written as before; `PREFIX` and `from_u128` are new",
);
pub const TAG_CHANGED: Rule = breaking(
    "distinguishes its variants in a different way",
    "documents of the old form become another variant or are rejected, and `tag()` changes",
    "keep the tag, and describe the other form as another type",
);
pub const TAG_PRESENCE_CHANGED: Rule = breaking(
    "requires its tag, or no longer does",
    "`tag()` has another return type, and documents without a tag may be rejected",
    "keep the tag in `required`, or out of it, as before",
);

pub const FIELD_REMOVED: Rule = breaking(
    "was removed",
    "code that reads the field no longer compiles",
    "keep it; if Plain no longer sends it, remove it from `required`",
);
pub const FIELD_RENAMED: Rule = breaking(
    "was removed",
    "code that reads the field no longer compiles, and existing documents have the old name",
    "also keep the old property, and remove both from `required`",
);
pub const FIELD_ADDED: Rule = compatible(
    "is new",
    "existing code compiles, and the property may be absent; its value moves out of `extra`",
);
pub const REQUIRED_FIELD_ADDED: Rule = breaking(
    "is new and required",
    "documents without it are rejected: those that are stored, and those of older payload versions",
    "remove it from `required`, with or without a default",
);
pub const FIELD_TYPE_CHANGED: Rule = breaking(
    "has a different type",
    "code that uses the field no longer compiles, and documents may be rejected",
    "keep it as it was, and describe the new form as another property",
);
pub const PROPERTY_RENAMED: Rule = breaking(
    "has a different name in JSON",
    "existing documents have the old name, and the new one is written",
    "keep the name of the property",
);
pub const ABSENT_REJECTED: Rule = breaking(
    "has become required",
    "documents without it are rejected: those that are stored, and those of older payload versions",
    "remove it from `required`, and keep its default",
);
pub const NULL_REJECTED: Rule = breaking(
    "can no longer be null",
    "documents with null are rejected, including those written for an absent property",
    "accept null as before",
);
pub const NULL_WRITTEN: Rule = breaking(
    "is written as null where it was absent",
    "the released version rejects null there",
    "leave it out of `required` without a default, as before",
);
pub const ABSENT_ACCEPTED: Rule = compatible(
    "may be absent",
    "all existing documents have it; if it is absent, the default is written",
);
pub const DEFAULT_CHANGED: Rule = breaking(
    "has a different default",
    "documents without it are decoded and written with a different value",
    "keep the default",
);
pub const CONSTANT_ADDED: Rule = breaking(
    "has a new constant",
    "documents without it, or with another value, are rejected",
    "describe it as a string that may be absent",
);
pub const CONSTANT_CHANGED: Rule = breaking(
    "has a constant with a different value",
    "documents with the old value are rejected",
    "keep the value, and describe the new one with a type of its own",
);
pub const CONSTANT_REMOVED: Rule = compatible(
    "no longer has a constant",
    "any value is accepted, and kept in `extra`",
);
pub const CLOSED: Rule = breaking(
    "was removed",
    "code that reads the field no longer compiles, and objects with other properties are `Other` now",
    "leave out `additionalProperties`, as before",
);
pub const OPENED: Rule = compatible(
    "is new",
    "no code reads the field yet; objects that were `Other` can have this type now",
);

pub const VARIANT_REMOVED: Rule = breaking(
    "was removed",
    "code that names the variant no longer compiles; its values are `Other` now",
    "keep it; mark it as `deprecated` if Plain no longer sends it",
);
pub const VARIANT_RENAMED: Rule = breaking(
    "was removed",
    "code that names the variant no longer compiles",
    "keep the old one; add a new value as another variant",
);
pub const VARIANT_ADDED: Rule = compatible(
    "is new",
    "matches have a wildcard arm; some values that were `Other` are this variant now",
);
pub const ORDER_CHANGED: Rule = breaking(
    "tries its variants in a different order",
    "a document that fits several variants can become a different one",
    "keep the order, and put new variants last",
);
pub const VARIANT_WIDENED: Rule = breaking(
    "accepts more, and is tried before others",
    "a document that was a later variant can become this one",
    "keep it as strict as it was",
);
pub const MARK_CHANGED: Rule = breaking(
    "has a different value in JSON",
    "documents with the old value are `Other` now, and a different value is written",
    "keep it, and add the new one as another variant",
);
pub const CONTENT_CHANGED: Rule = Rule {
    replaces: true,
    ..breaking(
        "has different content",
        "code that matches the variant no longer compiles, and documents may be rejected",
        "keep it as it was, and describe the new form as another variant",
    )
};
