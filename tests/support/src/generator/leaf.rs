//! Strings and numbers, with many edge cases.

use jiff::civil::date;
use regex_syntax::hir::{Class, Hir, HirKind};

use super::random::Random;

const ODD_TEXTS: [&str; 20] = [
    "",
    " ",
    "0",
    "null",
    "\0",
    "\u{7f}",
    "\u{85}",
    "\u{2028}\u{2029}",
    "\u{feff}",
    "\u{fffd}",
    "\u{ffff}",
    "e\u{301}",
    "é",
    "ﬁ",
    "👩\u{200d}🚀",
    "\u{10ffff}",
    "\"\\/",
    "\u{8}\u{c}\n\r\t",
    "{\"type\":\"UNKNOWN\"}",
    "unknown",
];

pub fn text(random: &mut Random) -> String {
    match random.below(40) {
        0 => random.pick(&ODD_TEXTS).repeat(1000),
        1..10 => (0..random.below(5))
            .map(|_| *random.pick(&ODD_TEXTS))
            .collect(),
        10..13 => date_time(random, true),
        _ => (*random.pick(&["Ada Lovelace", "ada@example.com", "No e-mails since Monday"])).into(),
    }
}

/// Inserts, removes or replaces one character, or cuts the text off.
pub fn mangled(text: &str, random: &mut Random) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let place = random.below(characters.len() + 1);
    let other = match random.below(3) {
        0 if !text.is_empty() => *random.pick(&characters),
        1 => *random.pick(&['0', '1', '5', '9', 'Z', 'u', 'I', '_', '-', '+', ':', '.']),
        _ => *random.pick(&['\n', ' ', '\0', '０', '٣', 'ſ', 'K', 'é', '\u{301}', '🦀']),
    };
    match characters.get_mut(place) {
        None => characters.push(other),
        Some(character) => match random.below(5) {
            0 => *character = other,
            1 if character.is_lowercase() => *character = character.to_ascii_uppercase(),
            1 => *character = character.to_ascii_lowercase(),
            2 => characters.insert(place, other),
            3 => characters.truncate(place),
            _ => {
                characters.remove(place);
            }
        },
    }
    characters.into_iter().collect()
}

/// Returns a text that matches the pattern.
pub fn matching(pattern: &Hir, random: &mut Random) -> String {
    let mut text = String::new();
    write_matching(pattern, random, &mut text);
    text
}

fn write_matching(pattern: &Hir, random: &mut Random, text: &mut String) {
    match pattern.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => {
            text.push_str(str::from_utf8(&literal.0).expect("literals of patterns are UTF-8"))
        }
        HirKind::Class(Class::Unicode(class)) => {
            let range = random.pick(class.ranges());
            let code = random.within(range.start() as u32..=range.end() as u32);
            text.push(char::from_u32(code).expect("no class of a pattern spans the surrogates"));
        }
        HirKind::Class(Class::Bytes(_)) => panic!("patterns match text"),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(repetition.min + 3);
            let any = random.within(repetition.min..=most);
            for _ in 0..*random.pick(&[repetition.min, most, any]) {
                write_matching(&repetition.sub, random, text);
            }
        }
        HirKind::Capture(capture) => write_matching(&capture.sub, random, text),
        HirKind::Concat(parts) => parts
            .iter()
            .for_each(|part| write_matching(part, random, text)),
        HirKind::Alternation(choices) => write_matching(random.pick(choices), random, text),
    }
}

/// Returns a date-time. If `broken`, one of its fields is too small or too large by 1.
pub fn date_time(random: &mut Random, broken: bool) -> String {
    let place = random.below(9);
    let slack = |field| u32::from(broken && field == place);
    let utc = random.chance(60);
    let year = match random.below(4) {
        _ if broken && place == 0 && utc => 9000,
        _ if broken && place == 0 => *random.pick(&[999, 8000]),
        0 if utc => *random.pick(&[0, 1, 4, 99, 900, 999, 8000, 8999]),
        0 => *random.pick(&[1000, 1582, 1900, 7999]),
        1 => random.within(1000..=7999),
        _ => *random.pick(&[1970, 2016, 2023, 2024]),
    };
    let month = field(random, 1, 12, slack(1));
    let days = date(year as i16, month.clamp(1, 12) as i8, 1).days_in_month() as u32;
    let day = field(random, 1, days, slack(2));
    let hour = field(random, 0, 23, slack(3));
    let minute = field(random, 0, 59, slack(4));
    let second = field(random, 0, 59, slack(5));
    let fraction = fraction(random, slack(6));
    let zone = match utc {
        true => "Z".to_owned(),
        false => {
            let sign = random.pick(&['+', '-']);
            let (hours, minutes) = (
                field(random, 0, 23, slack(7)),
                field(random, 0, 59, slack(8)),
            );
            format!("{sign}{hours:02}:{minutes:02}")
        }
    };
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{zone}")
}

/// Returns a number from `first` to `last`, or one that is outside by `slack`.
fn field(random: &mut Random, first: u32, last: u32, slack: u32) -> u32 {
    let any = random.within(first..=last);
    match slack {
        0 => *random.pick(&[first, last, any]),
        _ => *random.pick(&[first.saturating_sub(slack), last + slack]),
    }
}

fn fraction(random: &mut Random, slack: u32) -> String {
    if slack == 0 && random.chance(30) {
        return String::new();
    }
    let count = match slack {
        0 => *random.pick(&[1, 2, 3, 3, 4, 6, 8, 9]),
        _ => *random.pick(&[0, 10]),
    };
    let digits = (0..count).map(|_| *random.pick(&['0', '0', '1', '8', '9']));
    [".".to_owned(), digits.collect()].concat()
}

pub fn number(random: &mut Random) -> String {
    const ODD: [&str; 28] = [
        "0",
        "-0",
        "0.0",
        "-0.0",
        "0e0",
        "2",
        "2.0",
        "2e0",
        "20E-1",
        "0.1",
        "0.30000000000000004",
        "9007199254740993",
        "4294967295",
        "4294967296",
        "4294967295.0",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "18446744073709551615",
        "18446744073709551615.0",
        "18446744073709551616",
        "123456789012345678901234567890",
        "1e300",
        "1.7976931348623157e308",
        "5E-324",
        "1e-400",
        "1e+2",
        "-1e-7",
    ];
    match random.below(3) {
        0 => f64::from_bits(random.number() >> 2).to_string(),
        _ => (*random.pick(&ODD)).to_owned(),
    }
}

/// Returns an integer within the bounds, in one of its spellings.
pub fn integer(random: &mut Random, minimum: i128, maximum: i128) -> String {
    let small = minimum + i128::from(random.within(0..=9));
    let any = minimum + i128::from(random.number()) % (maximum - minimum + 1);
    let value = *random.pick(&[minimum, maximum, maximum - 1, small, any]);
    // Larger integers cannot be exact as floats.
    if value.unsigned_abs() >= 1 << 53 {
        return value.to_string();
    }
    match random.below(10) {
        0 => format!("{value}.0"),
        1 => format!("{value}.000"),
        2 => format!("{value}e0"),
        3 => format!("{value}E+00"),
        4 => format!("{value}00e-2"),
        5 if value == 0 => "-0".to_owned(),
        _ => value.to_string(),
    }
}
