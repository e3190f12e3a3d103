use crate::json::Id;
use crate::json::test::{rejected, round_trip};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct ChatId(Id);
id!(ChatId, "ch");

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct DiscussionId(Id);
id!(DiscussionId);

const ULID: &str = "01HE8AM6GZPZ3Q3RBEVE5TZ80X";

fn created(time: Option<jiff::Timestamp>) -> Option<String> {
    time.map(|time| time.to_string())
}

#[test]
fn the_usual_prefix() {
    let text = format!("ch_{ULID}");
    let id: ChatId = text.parse().unwrap();
    assert_eq!(id.to_string(), text);
    assert_eq!(format!("{id:?}"), format!("ChatId({text})"));
    assert_eq!(format!("{id:>31}"), format!("  {text}"));
    assert_eq!(id.to_u128().map(ChatId::from_u128), Some(id));
    assert_eq!(
        created(id.created_at()).unwrap(),
        "2023-11-02T15:32:28.831Z"
    );
    assert_eq!(
        (id.prefix(), id.has_usual_prefix(), ChatId::PREFIX),
        ("ch", true, "ch")
    );
    assert_eq!(size_of::<ChatId>(), 40);
    assert!(id < ChatId::from_u128(u128::MAX) && id > ChatId::from_u128(0));
    round_trip::<ChatId>(&format!("\"{text}\""), &format!("\"{text}\""));
    let form = "expected an id such as `ch_01HD44FHMCDSSWE38N14FSYV6K`";
    for other in [
        "",
        "ch",
        "ch_",
        "chat_x",
        &text[3..],
        &text[..28],
        "ch-01",
        "é",
        "ch_ch_01",
    ] {
        let error = other.parse::<ChatId>().unwrap_err();
        assert_eq!(error.to_string(), form, "{other}");
    }
    rejected::<ChatId>(
        "\"ch_1\"",
        &format!("{form}, found a string of another form (line 1, column 6)"),
    );
}

#[test]
fn any_other_prefix() {
    for prefix in ["c", "CH", "chat", &"x".repeat(23)] {
        let text = format!("{prefix}_{ULID}");
        let id: ChatId = text.parse().unwrap();
        assert_eq!((id.prefix(), id.has_usual_prefix()), (prefix, false));
        assert_eq!((id.to_string(), id.to_u128()), (text.clone(), None));
        assert_eq!(
            created(id.created_at()).unwrap(),
            "2023-11-02T15:32:28.831Z"
        );
        assert_ne!(Ok(id), format!("ch_{ULID}").parse());
        round_trip::<ChatId>(&format!("\"{text}\""), &format!("\"{text}\""));
        let id: DiscussionId = text.parse().unwrap();
        assert_eq!((id.prefix(), id.to_string()), (prefix, text));
        assert!(id.created_at().is_some());
    }
    for other in [
        format!("_{ULID}"),
        format!("{}_{ULID}", "x".repeat(24)),
        format!("d1_{ULID}"),
        format!("d_d_{ULID}"),
        format!("é_{ULID}"),
        ULID.to_owned(),
    ] {
        assert!(other.parse::<DiscussionId>().is_err(), "{other}");
        assert!(other.parse::<ChatId>().is_err(), "{other}");
    }
}

#[test]
fn characters_beyond_a_ulid() {
    for first in ["8", "G", "R", "Z"] {
        let text = format!("ch_{first}{}", &ULID[1..]);
        let id: ChatId = text.parse().unwrap();
        assert_eq!(
            (id.to_string(), id.to_u128(), id.created_at()),
            (text, None, None)
        );
    }
}
