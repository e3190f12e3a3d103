use super::{directory_of, location};

#[test]
fn references_are_relative_to_the_file() {
    for (reference, file, expected) in [
        ("chat.json", "event.json", "chat.json"),
        ("./chat.json", "event.json", "chat.json"),
        ("events/chat.json", "event.json", "events/chat.json"),
        ("chat.json", "events/sent.json", "events/chat.json"),
        ("../chat.json", "events/sent.json", "chat.json"),
        ("../../chat.json", "a/b/c.json", "chat.json"),
        ("../b/chat.json", "a/c.json", "b/chat.json"),
        (
            "#/definitions/Chat",
            "events/sent.json",
            "events/sent.json#/definitions/Chat",
        ),
        (
            "../ids.json#/definitions/Id",
            "events/sent.json",
            "ids.json#/definitions/Id",
        ),
        ("#", "chat.json", "chat.json#"),
        ("chat.json#", "event.json", "chat.json#"),
        // Out of the directory, where no file is loaded.
        ("../chat.json", "event.json", "../chat.json"),
        ("../../chat.json", "events/sent.json", "../chat.json"),
        ("/chat.json", "event.json", "/chat.json"),
        ("/chat.json", "events/sent.json", "events//chat.json"),
    ] {
        assert_eq!(location(reference, file), expected, "{reference} in {file}");
    }
}

#[test]
fn only_directories_below_the_schema_are_loaded() {
    for (path, expected) in [
        ("events/chat.json", Some("events/")),
        ("a/b/chat.json", Some("a/b/")),
        ("chat.json", None),
        ("../chat.json", None),
        ("/etc/chat.json", None),
        ("events//chat.json", None),
        ("http://example.com/chat.json", None),
        ("events/chat.txt", None),
    ] {
        assert_eq!(directory_of(path).as_deref(), expected, "{path}");
    }
}
