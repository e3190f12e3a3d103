use super::outside;
use crate::model::Id;

#[track_caller]
fn check(theirs: &[&str], longest: Option<usize>, ours: &str, expected: Option<&str>) {
    let theirs: Vec<String> = theirs.iter().map(|it| (*it).to_owned()).collect();
    assert_eq!(
        outside(&theirs, longest, ours),
        Ok(expected.map(str::to_owned))
    );
}

#[test]
fn ids_have_at_most_50_characters() {
    let theirs = "^[a-zA-Z]+_[0-9A-HJKMNP-TV-Z]{26}$";
    check(&[theirs], Some(50), Id::PATTERN, None);
    check(&[theirs, "^.{0,50}$"], None, Id::PATTERN, None);
    let longer = format!("{}_{}", "a".repeat(24), "0".repeat(26));
    check(&[theirs], None, Id::PATTERN, Some(&longer));
    check(&["_"], None, Id::PATTERN, Some("_"));
    check(&["^[0-9]+$"], None, Id::PATTERN, Some("0"));
    check(&[], None, Id::PATTERN, Some(""));
}

#[test]
fn a_pattern_without_anchors_may_match_anywhere() {
    check(&["^abc$"], None, "b", None);
    check(&["b"], None, "^b", Some("ab"));
    check(&["b"], None, "b$", Some("ba"));
}

#[test]
fn irregular_patterns_are_an_error() {
    let error = outside(&["(?=a)b".to_owned()], None, "b").unwrap_err();
    assert!(error.starts_with("\"(?=a)b\": "), "{error}");
    assert!(outside(&["(a{1000}){1000}".to_owned()], None, "b").is_err());
}
