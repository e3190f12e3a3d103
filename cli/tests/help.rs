//! Tests of `--help`, usage errors, completions and output to a pipe.

use crate::support::run;

/// All commands.
const COMMANDS: [&[&str]; 8] = [
    &[],
    &["send"],
    &["listen"],
    &["inspect"],
    &["schema", "check"],
    &["schema", "changes"],
    &["schema", "drift"],
    &["completions"],
];

#[track_caller]
fn help(command: &[&str]) -> String {
    let ran = run(&[command, &["--help"]].concat());
    assert_eq!((ran.stderr.as_str(), ran.code), ("", Some(0)));
    ran.stdout
}

/// With `--help` at the end, each example is parsed but not run.
#[test]
fn the_examples_of_each_command_are_accepted() {
    let mut examples = 0;
    for command in COMMANDS {
        for line in help(command).lines() {
            let line = line.rsplit("| ").next().unwrap_or(line).trim();
            let Some(arguments) = line.strip_prefix("plain-webhooks ") else {
                continue;
            };
            let arguments = arguments.split(" > ").next().unwrap_or_default();
            let arguments: Vec<&str> = arguments.split(' ').collect();
            assert!(arguments.starts_with(command), "{line}");
            let ran = run(&[&arguments[..], &["--help"]].concat());
            assert_eq!((ran.stderr.as_str(), ran.code), ("", Some(0)), "{line}");
            examples += 1;
        }
    }
    assert_eq!(examples, 23);
}

#[test]
fn unknown_arguments_are_usage_errors() {
    for arguments in [
        &["send"][..],
        &["send", "http://localhost", "--type", "thread.none"],
        &["sned"],
        &[],
    ] {
        let ran = run(arguments);
        assert_eq!(ran.code, Some(2), "{ran:?}");
    }
    let ran = run(&["sned"]);
    assert!(
        ran.stderr
            .starts_with("error: unrecognized subcommand 'sned'\n"),
        "{}",
        ran.stderr
    );
}

#[test]
fn completions_of_each_shell() {
    for (shell, start) in [
        ("bash", "_plain__webhooks() {"),
        ("zsh", "#compdef plain-webhooks"),
        ("fish", "# Print an optspec"),
        ("elvish", "\nuse builtin;"),
        (
            "powershell",
            "\nusing namespace System.Management.Automation",
        ),
    ] {
        let ran = run(&["completions", shell]);
        assert!(
            ran.stdout.starts_with(start),
            "{shell}: {}",
            &ran.stdout[..200]
        );
        assert!(ran.stdout.contains("every-case"), "{shell}");
        assert_eq!(ran.code, Some(0));
    }
}

#[test]
fn pipes_get_no_colours() {
    let ran = run(&["inspect", "schema/examples/thread.chat_sent.json"]);
    assert!(!ran.stdout.contains('\u{1b}'), "{}", ran.stdout);
}

/// Like `head`, the reader closes the pipe before the command has written everything.
#[cfg(unix)]
#[test]
fn a_closed_pipe_prints_no_error() {
    use std::io::Read as _;

    let mut child = crate::support::command(&["inspect", "schema/examples"])
        .spawn()
        .unwrap();
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_exact(&mut [0; 10]).unwrap();
    drop(stdout);
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(141));
}
