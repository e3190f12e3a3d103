use super::Ulid;

fn text(ulid: Ulid) -> String {
    let bytes = ulid.digits().map(u64::to_le_bytes).concat();
    assert_eq!(bytes[2..8], [0; 6]);
    String::from_utf8([&bytes[..2], &bytes[8..]].concat()).unwrap()
}

#[test]
fn each_number_has_one_spelling() {
    let cases = [
        ("00000000000000000000000000", Some(0)),
        ("00000000000000000000000001", Some(1)),
        ("0000000000ZZZZZZZZZZZZZZZZ", Some((1 << 80) - 1)),
        ("00000000010000000000000000", Some(1 << 80)),
        ("7ZZZZZZZZZZZZZZZZZZZZZZZZZ", Some(u128::MAX)),
        ("80000000000000000000000000", None),
        ("ZZZZZZZZZZZZZZZZZZZZZZZZZZ", None),
    ];
    for (spelling, number) in cases {
        let ulid = Ulid::parse(spelling.as_bytes()).unwrap();
        assert_eq!(ulid.number(), number);
        assert_eq!(text(ulid), spelling);
    }
    for bit in 0..128 {
        let ulid = Ulid::from_number(1 << bit);
        assert!(Ulid::parse(text(ulid).as_bytes()) == Some(ulid));
    }
}

#[test]
fn other_spellings_are_rejected() {
    for spelling in [
        "",
        "0000000000000000000000000",
        "000000000000000000000000000",
        "0000000000000000000000000a",
        "0000000000000000000000000I",
        "0000000000000000000000000L",
        "0000000000000000000000000O",
        "0000000000000000000000000U",
        "0000000000000000000000000-",
        "000000000000000000000000é",
    ] {
        assert!(Ulid::parse(spelling.as_bytes()).is_none(), "{spelling}");
    }
}

#[test]
fn a_ulid_has_a_time() {
    let time = |text: &str| Ulid::parse(text.as_bytes()).unwrap().created_at();
    let made = time("01HE8AM6GZPZ3Q3RBEVE5TZ80X").unwrap();
    assert_eq!(made.to_string(), "2023-11-02T15:32:28.831Z");
    let epoch = Ulid::from_number(0).created_at();
    assert_eq!(epoch, Some(jiff::Timestamp::UNIX_EPOCH));
    // The 48 bits reach the year 10889, which no timestamp does.
    assert_eq!(time("7ZZZZZZZZZZZZZZZZZZZZZZZZZ"), None);
    assert_eq!(time("80000000000000000000000000"), None);
}
