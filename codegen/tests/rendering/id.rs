// types.rs

/// The subject.
///
/// Part of [`Root`].
///
/// Example: `ch_01HD44FHMCDSSWE38N14FSYV6K`
///
/// Schema: `subject.json`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject(Id);

// json.rs

id!(Subject, "ch");
