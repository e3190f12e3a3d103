use super::OtherValue;
use crate::json::test::{rejected, round_trip};

#[derive(Clone, Debug, PartialEq)]
enum Status {
    ToDo,
    Other(OtherValue),
}
impl Status {
    fn as_str(&self) -> &str {
        match self {
            Self::ToDo => "TO_DO",
            Self::Other(value) => value.as_str(),
        }
    }

    fn named(value: &str) -> Option<Self> {
        (value == "TO_DO").then_some(Self::ToDo)
    }
}
string_enum!(Status);

#[derive(Clone, Debug, PartialEq)]
enum Level {
    Low,
    Other(serde_json::Number),
}
impl Level {
    fn to_number(&self) -> serde_json::Number {
        match self {
            Self::Low => 3.into(),
            Self::Other(number) => number.clone(),
        }
    }

    fn named(value: i64) -> Option<Self> {
        (value == 3).then_some(Self::Low)
    }
}
number_enum!(Level);

#[test]
fn all_ways_to_write_a_value_agree() {
    for (value, expected) in [
        ("TO_DO", Status::ToDo),
        ("to_do", Status::Other(OtherValue("to_do".into()))),
        ("", Status::Other(OtherValue("".into()))),
    ] {
        let status = Status::from(value);
        assert_eq!(status, expected);
        assert_eq!(value.parse(), Ok(expected));
        assert_eq!(status.as_str(), value);
        assert_eq!(status.to_string(), value);
        round_trip::<Status>(&format!("\"{value}\""), &format!("\"{value}\""));
    }
    assert_eq!(format!("{:?}", Status::from("x")), "Other(\"x\")");
}

#[test]
fn only_strings_are_values() {
    let expected = "expected a string, found";
    rejected::<Status>(
        "{\"DONE\":null}",
        &format!("{expected} an object (line 1, column 13)"),
    );
    rejected::<Status>("null", &format!("{expected} null (line 1, column 4)"));
    rejected::<Status>("0", &format!("{expected} a number (line 1, column 1)"));
}

#[test]
fn numbers_have_names() {
    assert_eq!(Level::from(3), Level::Low);
    for (json, expected) in [
        ("3", "3"),
        ("3.0", "3"),
        ("3e0", "3"),
        ("3.5", "3.5"),
        ("-1", "-1"),
        ("4.0", "4.0"),
    ] {
        round_trip::<Level>(json, expected);
    }
    assert!(Level::from(2) < Level::Low && Level::Low < Level::from(4));
    let spelled = |text: &str| Level::from(text.parse::<serde_json::Number>().unwrap());
    assert_eq!(spelled("4").partial_cmp(&spelled("4.0")), None);
    assert_eq!(
        spelled("4").partial_cmp(&spelled("4")),
        Some(std::cmp::Ordering::Equal)
    );
    rejected::<Level>(
        "\"3\"",
        "expected a number, found a string (line 1, column 3)",
    );
}

#[test]
fn other_values_are_strings() {
    let value = OtherValue::new("b");
    assert_eq!(value, "b");
    assert_eq!(value, *"b");
    assert_eq!(value.as_ref(), "b");
    assert!(OtherValue::new("a") < value);
}
