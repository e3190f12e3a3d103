use super::Signature;

#[test]
fn a_signature_has_one_form() {
    let right = "0123456789abcdef".repeat(4);
    assert_eq!(
        Signature::parse(Some(&right))
            .map(|it| it.0[..8].to_vec())
            .ok(),
        Some(vec![0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef])
    );
    let rejected = |header: &str| Signature::parse(Some(header)).map(drop).unwrap_err();
    assert!(rejected("").is_missing_signature());
    for wrong in [
        right.to_uppercase(),
        right.replace('f', "g"),
        right[1..].to_owned(),
        right[2..].to_owned(),
        format!("{right}00"),
        format!(" {}", &right[1..]),
        format!("0x{}", &right[2..]),
        format!("sha256={right}"),
        format!("{right}\n"),
        "é".repeat(32),
    ] {
        assert!(rejected(&wrong).is_malformed_signature(), "{wrong:?}");
    }
}
