//! The kinds of changes, and what each does to dependants.

pub struct Rule {
    /// Goes on from the name of what changed.
    pub message: &'static str,
    pub why: &'static str,
    /// How to do without; a change that needs none breaks nothing.
    pub help: Option<&'static str>,
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
    }
}

const fn compatible(message: &'static str, why: &'static str) -> Rule {
    Rule {
        message,
        why,
        help: None,
    }
}

pub const TYPE_REMOVED: Rule = breaking(
    "is gone",
    "code that names the type no longer compiles",
    "keep it, and a reference to it; `description` can say that it is out of use",
);
pub const TYPE_RENAMED: Rule = breaking(
    "is gone",
    "code that names the type no longer compiles",
    "keep the name: `title`, or the key in `definitions`",
);
pub const TYPE_ADDED: Rule = compatible("is new", "no code names it yet");
pub const KIND_CHANGED: Rule = breaking(
    "is another kind of type",
    "code that uses the type no longer compiles, and documents with the old form are refused",
    "keep it as it was, and describe the new form as another type",
);
pub const TRAIT_REMOVED: Rule = breaking(
    "has lost a trait",
    "code that relies on the trait no longer compiles",
    "derive it in build/finish.rs as before",
);
pub const TRAIT_ADDED: Rule = compatible("has a further trait", "no code relies on it yet");
pub const OPENED: Rule = breaking(
    "can no longer be made or matched in full by dependants",
    "code that lists all of its members no longer compiles",
    "leave out `#[non_exhaustive]` in build/finish.rs as before",
);
pub const NO_EVENT: Rule = breaking(
    "is no event any more",
    "code that decodes it, or asks about its envelope, no longer compiles",
    "keep its variant in event.json",
);

pub const ID_CHANGED: Rule = breaking(
    "has another form",
    "ids of the old form are refused, and what is written has another one",
    "keep `pattern`, and describe the other ids as another type",
);
pub const TAG_CHANGED: Rule = breaking(
    "is told apart by something else",
    "documents with the old tag are taken for another variant, or refused",
    "keep the tag, and describe the other form as another type",
);

pub const FIELD_REMOVED: Rule = breaking(
    "is gone",
    "code that reads the field no longer compiles",
    "keep it; if Plain no longer sends it, take it out of `required`",
);
pub const FIELD_RENAMED: Rule = breaking(
    "is gone",
    "code that reads the field no longer compiles, and documents have the old name in JSON",
    "keep the old property too, neither of the two in `required`",
);
pub const FIELD_ADDED: Rule = compatible(
    "is new",
    "code need not know it, and documents may be without it; its value leaves `extra`",
);
pub const FIELD_ADDED_TO_CLOSED: Rule = breaking(
    "is new",
    "code that lists all fields no longer compiles, as the type is not `#[non_exhaustive]`",
    "wait with it for the next version that may break",
);
pub const REQUIRED_FIELD_ADDED: Rule = breaking(
    "is new and required",
    "documents without it are refused: those that are stored, and those of older payload versions",
    "take it out of `required`; give it a default, or none",
);
pub const FIELD_TYPE_CHANGED: Rule = breaking(
    "has another type",
    "code that uses the field no longer compiles, and documents may be refused",
    "keep it as it was, and describe what is new as another property",
);
pub const PROPERTY_RENAMED: Rule = breaking(
    "has another name in JSON",
    "documents have the old name, and what is written has the new one",
    "keep the name of the property",
);
pub const ABSENT_REFUSED: Rule = breaking(
    "has become required",
    "documents without it are refused: those that are stored, and those of older payload versions",
    "take it out of `required`, and keep its default",
);
pub const NULL_REFUSED: Rule = breaking(
    "can no longer be null",
    "documents with null are refused, also those that were written for an absent property",
    "let it be null as before",
);
pub const NULL_WRITTEN: Rule = breaking(
    "is written as null where it was absent",
    "the released version refuses null there",
    "leave it out of `required` without a default, as before",
);
pub const ABSENT_TAKEN: Rule = compatible(
    "may be absent",
    "all documents so far have it; where it is absent, the default is written",
);
pub const CONSTANT_ADDED: Rule = breaking(
    "has a further constant",
    "documents without it, or with another value, are refused",
    "describe it as a string that may be absent",
);
pub const CONSTANT_CHANGED: Rule = breaking(
    "has another value of a constant",
    "documents with the old value are refused",
    "keep the value, and describe the new one with a type of its own",
);
pub const CONSTANT_REMOVED: Rule = compatible(
    "has a constant less",
    "any value is taken, and the one that was is kept in `extra`",
);

pub const VARIANT_REMOVED: Rule = breaking(
    "is gone",
    "code that names the variant no longer compiles; what was this variant is `Other` now",
    "keep it; `description` can say that Plain no longer sends it",
);
pub const VARIANT_RENAMED: Rule = breaking(
    "is gone",
    "code that names the variant no longer compiles",
    "keep the old one; a new value is a variant beside it",
);
pub const VARIANT_ADDED: Rule = compatible(
    "is new",
    "matches have room for it; what was `Other` with this mark is this variant now",
);
pub const VARIANT_ADDED_TO_CLOSED: Rule = breaking(
    "is new",
    "matches without room for it no longer compile, as the enum is not `#[non_exhaustive]`",
    "wait with it for the next version that may break",
);
pub const MARK_CHANGED: Rule = breaking(
    "stands for something else in JSON",
    "what documents have is `Other` now, and what is written differs",
    "keep it, and add the new one as another variant",
);
pub const CONTENT_CHANGED: Rule = breaking(
    "has another content",
    "code that matches the variant no longer compiles, and documents may be refused",
    "keep it as it was, and describe the new form as another variant",
);
