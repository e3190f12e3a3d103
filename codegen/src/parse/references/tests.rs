use super::relative;

#[test]
fn locations_are_shown_relative_to_a_file() {
    for (location, from, expected) in [
        ("chat.json", "event.json", "chat.json"),
        ("chat.json", "events/sent.json", "../chat.json"),
        (
            "ids.json#/definitions/Id",
            "a/b/c.json",
            "../../ids.json#/definitions/Id",
        ),
        ("a/d/e.json", "a/b/c.json", "../d/e.json"),
        ("events/sent.json", "events/other.json", "sent.json"),
        ("events/sent.json", "event.json", "events/sent.json"),
    ] {
        assert_eq!(relative(location, from), expected, "{location} from {from}");
    }
}
