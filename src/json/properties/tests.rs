use super::Properties;
use serde_json::{Value, json};

#[test]
fn properties_are_a_map() {
    let mut properties = Properties::from_iter([("a".to_owned(), json!(1))]);
    properties.extend([("b".to_owned(), Value::Null)]);
    assert_eq!(properties.insert("a".to_owned(), json!(2)), Some(json!(1)));
    assert_eq!((properties.len(), &properties["a"]), (2, &json!(2)));
    assert_eq!(
        (&properties["c"], properties.contains_key("b")),
        (&Value::Null, true)
    );
    assert_eq!(
        serde_json::to_string(&properties).unwrap(),
        r#"{"a":2,"b":null}"#
    );
    assert_eq!(
        serde_json::from_str::<Properties>(r#"{"b":null,"a":2}"#).unwrap(),
        properties
    );
    let names: Vec<&String> = (&properties).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["a", "b"]);
    assert_eq!(properties.clone().into_iter().count(), 2);
    assert_eq!(properties.remove("a"), Some(json!(2)));
    properties.remove("b");
    assert!(properties.is_empty() && properties == Properties::default());
}
