//! `plain-webhooks send`

use std::time::Duration;

use plain_webhooks::{Event, SigningSecret, Verifier};
use plain_webhooks_test_support::scratch::Scratch;
use serde_json::Value;

use crate::support::{Listen, SECRET, run, server, without_times};

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
const BROKEN: &str = "HTTP/1.1 500 Internal Server Error\r\ncontent-length: 5\r\n\r\noops\u{1b}";

/// Verifies a recorded request, and returns its event.
fn verified(request: &str) -> Event {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let mut headers = http::HeaderMap::new();
    for line in head.lines().skip(1) {
        let (name, value) = line.split_once(": ").unwrap();
        let name: http::HeaderName = name.parse().unwrap();
        headers.insert(name, value.parse().unwrap());
    }
    let verifier = Verifier::new(SigningSecret::new(SECRET).unwrap());
    let event = verifier.verify_request::<Event>(&headers, body.as_bytes());
    event
        .unwrap_or_else(|error| panic!("{error}: {request}"))
        .into_event()
}

#[test]
fn one_event() {
    let (url, requests) = server(&[OK]);
    let ran = run(&[
        "send",
        &url,
        "--type",
        "thread.email_received",
        "--text",
        "Hello",
    ]);
    let request = requests.recv().unwrap();
    let event = verified(&request);
    assert_eq!(event.message().and_then(|it| it.text), Some("Hello"));
    let expected = format!(
        "ok 200 OK N ms normal thread.email_received {}, attempt 1\n",
        event.id
    );
    assert_eq!(without_times(&ran.stdout), expected);
    assert_eq!((ran.stderr.as_str(), ran.code), ("", Some(0)));
    for header in [
        "POST /hooks HTTP/1.1",
        "content-type: application/json",
        "user-agent: Plain-Webhooks/1.0 (plain-webhooks-cli)",
        "plain-event-type: thread.email_received",
        "plain-webhook-delivery-attempt-number: 1",
        "plain-webhook-target-version: ",
        "plain-workspace-id: w_",
    ] {
        assert!(request.contains(header), "{header}: {request}");
    }
}

#[test]
fn every_type_with_new_ids_and_the_present_time() {
    let (url, requests) = server(&[OK]);
    for event_type in plain_webhooks::testing::EVENT_TYPES {
        let before = jiff::Timestamp::now().as_millisecond();
        let ran = run(&[
            "send",
            &url,
            "--type",
            event_type,
            "--count",
            "2",
            "--retries",
            "0",
        ]);
        assert_eq!(ran.code, Some(0), "{event_type}: {}", ran.stdout);
        let [one, other] = [(); 2].map(|()| verified(&requests.recv().unwrap()));
        assert_eq!(one.type_.as_str(), *event_type);
        assert_ne!(one.id, other.id);
        let now = jiff::Timestamp::now().as_millisecond();
        let happened_at = one.timestamp.as_millisecond();
        assert!((before..=now).contains(&happened_at), "{event_type}");
        if let Some(sent_at) = one.message().map(|it| it.sent_at) {
            let age = one.timestamp.duration_since(sent_at);
            assert!(
                age.unsigned_abs() < Duration::from_secs(3600),
                "{event_type}: {age}"
            );
        }
        // Ids that were created with the event are new.
        if let (Some(one), Some(other)) = (one.message(), other.message()) {
            assert_ne!(one.timeline_entry_id, other.timeline_entry_id);
        }
        if *event_type == "thread.chat_sent" {
            // Older ids stay the same.
            assert_eq!(one.thread_id(), other.thread_id());
        }
    }
}

#[test]
fn arguments_change_the_event() {
    let (url, requests) = server(&[OK]);
    let thread = "th_01HD44FHMCDSSWE38N14FSYV6K";
    let ran = run(&[
        "send",
        &url,
        "--from",
        "customer",
        "--attachments",
        "3",
        "--thread",
        thread,
    ]);
    assert_eq!(ran.code, Some(0));
    let event = verified(&requests.recv().unwrap());
    assert_eq!(
        event.thread_id().map(|id| id.to_string()).as_deref(),
        Some(thread)
    );
    assert!(event.is_from_customer());
    let message = event.message().unwrap();
    let mut names: Vec<_> = message
        .attachments
        .iter()
        .map(|it| it.file_name.as_str())
        .collect();
    assert_eq!(names, ["file-1.txt", "file-2.txt", "file-3.txt"]);
    names.dedup();
    assert_eq!(names.len(), 3);
}

#[test]
fn an_event_from_a_file() {
    let (url, requests) = server(&[OK]);
    let ran = run(&[
        "send",
        &url,
        "--file",
        "schema/examples/task.task_created.json",
    ]);
    assert_eq!(ran.code, Some(0));
    assert_eq!(
        verified(&requests.recv().unwrap()).type_.as_str(),
        "task.task_created"
    );

    let ran = run(&["send", &url, "--file", "Cargo.toml"]);
    assert_eq!(
        ran.stderr,
        "error: Cargo.toml is not an event: expected value (line 1, column 2)\n  \
         = help: to send an example event, use --type thread.chat_sent\n"
    );
    assert_eq!(ran.code, Some(2));
}

#[test]
fn listen_passes_every_case() {
    let listen = Listen::start(&[]);
    let ran = run(&["send", &listen.url, "--every-case"]);
    let answers: Vec<String> = ran.stdout.lines().map(without_times).collect();
    let cases: Vec<&str> = answers
        .iter()
        .filter_map(|line| line.split(" thread.").next())
        .collect();
    assert_eq!(
        cases[..10],
        [
            "ok 204 No Content N ms normal",
            "ok 204 No Content N ms duplicate",
            "ok 204 No Content N ms duplicate",
            "ok 204 No Content N ms out of order",
            "ok 204 No Content N ms out of order",
            "ok 401 Unauthorized N ms stale",
            "ok 401 Unauthorized N ms wrong secret",
            "ok 401 Unauthorized N ms tampered",
            "ok 204 No Content N ms unknown type",
            "ok 204 No Content N ms future version",
        ]
    );
    assert_eq!(
        answers[11],
        "all answers are right, deliveries: 10, in N ms"
    );
    assert_eq!(
        answers[12],
        "answers 7 × 204 No Content, 3 × 401 Unauthorized"
    );
    assert_eq!(ran.code, Some(0));
}

#[test]
fn accepting_a_forged_delivery_is_a_wrong_answer() {
    let (url, _requests) = server(&[OK]);
    let ran = run(&["send", &url, "--tampered"]);
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert!(lines[0].starts_with("wrong  200 OK "), "{}", ran.stdout);
    let expected = "       expected 401 Unauthorized: the receiver accepted a delivery that Plain did not send";
    assert_eq!(lines[1..], [expected]);
    assert_eq!(ran.code, Some(1));
}

#[test]
fn the_expected_rejection_can_be_changed() {
    let (url, _requests) = server(&["HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n"]);
    assert_eq!(
        run(&["send", &url, "--stale", "--rejection", "403"]).code,
        Some(0)
    );
    assert_eq!(run(&["send", &url, "--stale"]).code, Some(1));
}

#[test]
fn failures_are_retried_as_new_attempts() {
    let (url, requests) = server(&[BROKEN, BROKEN, OK]);
    let ran = run(&["send", &url, "--time-scale", "100000"]);
    let events = [(); 3].map(|()| verified(&requests.recv().unwrap()));
    assert_eq!(events.each_ref().map(Event::attempt_number), [1, 2, 3]);
    assert!(events.iter().all(|event| event.id == events[0].id));
    let attempts = events
        .each_ref()
        .map(|it| it.webhook_metadata.webhook_delivery_attempt_id);
    assert!(attempts[0] != attempts[1] && attempts[1] != attempts[2]);
    let id = events[0].id;
    let expected = format!(
        "failed 500 Internal Server Error N ms normal thread.chat_sent {id}, attempt 1\n expected 2xx\n \
         the answer says: oops\\u{{1b}}\n the next attempt is in 1ms\n\
         failed 500 Internal Server Error N ms normal thread.chat_sent {id}, attempt 2\n \
         the next attempt is in 1ms\n\
         ok 200 OK N ms normal thread.chat_sent {id}, attempt 3\n\n"
    );
    let lines = without_times(&ran.stdout);
    assert!(lines.starts_with(&expected), "{lines}\n{expected}");
    assert_eq!(ran.code, Some(0));
}

#[test]
fn send_gives_up_after_twelve_retries() {
    let (url, requests) = server(&[BROKEN]);
    let ran = run(&["send", &url, "--time-scale", "1000000000", "--json"]);
    assert_eq!(requests.try_iter().count(), 13);
    let last = ran.stdout.lines().last().unwrap();
    let summary: Value = serde_json::from_str(last).unwrap();
    let summary = &summary["summary"];
    assert_eq!(
        (&summary["deliveries"], &summary["wrong"]),
        (&13.into(), &1.into())
    );
    assert_eq!(ran.code, Some(1));

    assert_eq!(run(&["send", &url, "--retries", "0"]).code, Some(1));
    assert_eq!(requests.try_iter().count(), 1);
}

#[test]
fn many_events_print_only_a_summary() {
    let (url, requests) = server(&[OK]);
    let ran = run(&["send", &url, "--count", "500", "--rate", "5000"]);
    assert_eq!(requests.try_iter().count(), 500);
    let lines: Vec<String> = ran.stdout.lines().map(without_times).collect();
    assert_eq!(
        lines[..3],
        [
            "",
            "all answers are right, deliveries: 500, in N ms",
            "answers 500 × 200 OK"
        ]
    );
    assert_eq!(ran.code, Some(0));
}

#[test]
fn the_rate_is_a_limit() {
    let (url, _requests) = server(&[OK]);
    let ran = run(&["send", &url, "--count", "11", "--rate", "50", "--json"]);
    let last = ran.stdout.lines().last().unwrap();
    let summary: Value = serde_json::from_str(last).unwrap();
    let seconds = summary["summary"]["seconds"].as_f64().unwrap();
    assert!((0.2..2.0).contains(&seconds), "{seconds}");
}

#[test]
fn saved_deliveries_are_replayed() {
    let scratch = Scratch::new("replay");
    let directory = scratch.path().to_str().unwrap();
    let listen = Listen::start(&["--save", directory]);
    assert_eq!(run(&["send", &listen.url, "--text", "Hello"]).code, Some(0));
    let (url, requests) = server(&[OK]);
    assert_eq!(run(&["send", &url, "--replay", directory]).code, Some(0));
    let event = verified(&requests.recv().unwrap());
    assert_eq!(event.message().and_then(|it| it.text), Some("Hello"));
    assert_eq!(event.attempt_number(), 2);

    let empty = Scratch::new("nothing-to-replay");
    let empty = empty.path().to_str().unwrap();
    let ran = run(&["send", &url, "--replay", empty]);
    let expected = format!(
        "error: there are no deliveries in {empty}\n  = help: record some with `plain-webhooks listen --save DIR`\n"
    );
    assert_eq!((ran.stderr, ran.code), (expected, Some(2)));
}

#[test]
fn credentials_in_the_url_are_sent_with_basic_authentication() {
    let (url, requests) = server(&[OK]);
    let url = url.replace("http://", "http://peter:a%20b@");
    assert_eq!(run(&["send", &url]).code, Some(0));
    let request = requests.recv().unwrap();
    assert!(
        request.contains("\r\nauthorization: Basic cGV0ZXI6YSBi\r\n"),
        "{request}"
    );
}

#[test]
fn a_text_for_an_event_without_one() {
    let ran = run(&[
        "send",
        "http://localhost",
        "--type",
        "task.task_created",
        "--text",
        "Hello",
    ]);
    let expected = "error: an event of type task.task_created has no text\n  \
                    = help: remove --text, or choose a message: --type thread.chat_received\n";
    assert_eq!((ran.stderr.as_str(), ran.code), (expected, Some(2)));
}

#[test]
fn a_missing_secret() {
    let output = crate::support::command(&["send", "http://localhost"])
        .env_remove("PLAIN_SIGNING_SECRET")
        .output()
        .unwrap();
    let expected = "error: PLAIN_SIGNING_SECRET: the variable is not set, or is not UTF-8\n  \
                    = help: run `export PLAIN_SIGNING_SECRET='...'` with the signing secret from Plain's settings; from \
                    `send` to `listen`, any text works if both use it\n";
    assert_eq!(String::from_utf8_lossy(&output.stderr), expected);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_secret_in_a_file() {
    let scratch = Scratch::new("secret-file");
    scratch.write("secret", &format!("{SECRET}\n"));
    scratch.write("empty", "");
    let path = |name: &str| scratch.path().join(name).display().to_string();
    let (url, requests) = server(&[OK]);
    assert_eq!(
        run(&["send", &url, "--secret-file", &path("secret")]).code,
        Some(0)
    );
    verified(&requests.recv().unwrap());
    let ran = run(&["send", &url, "--secret-file", &path("empty")]);
    let expected = format!(
        "error: {}: the signing secret is empty\n  = help: pass a file that contains only the secret\n",
        path("empty")
    );
    assert_eq!(ran.stderr, expected);
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_the_wait_for_a_retry() {
    let (url, requests) = server(&[BROKEN]);
    let child = crate::support::command(&["send", &url]).spawn().unwrap();
    requests.recv().unwrap();
    std::thread::sleep(Duration::from_millis(200));
    let kill = std::process::Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(kill.unwrap().success());
    let output = child.wait_with_output().unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(
        !stdout.contains("stopped"),
        "one delivery needs no summary: {stdout}"
    );
    assert_eq!(output.status.code(), Some(130));
}
