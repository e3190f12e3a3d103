//! Changes that usually make a valid document invalid.

use super::json::Json;
use super::random::Random;
use super::{DEEP, Generator, leaf};

impl Generator {
    /// Changes one value in the document.
    pub(super) fn mutate(&self, document: &mut Json, random: &mut Random) {
        if random.chance(15) {
            let moved = document.any_part(random).clone();
            *document.any_part(random) = moved;
            return;
        }
        let part = document.any_part(random);
        if random.chance(25) {
            return self.replace(part, random);
        }
        match part {
            Json::Literal(spelling) => *part = respelled(spelling, random),
            Json::Text(text) => *part = self.other_text(text, random),
            Json::Array(items) => match random.below(4) {
                0 => items.clear(),
                1 => items.push(self.any(1, random)),
                2 => items.extend(items.first().cloned()),
                _ => *part = Json::Object(Vec::new()),
            },
            Json::Object(properties) => match random.below(10) {
                0 => *part = Json::Array(properties.drain(..).map(|(_, value)| value).collect()),
                _ => self.change_properties(properties, random),
            },
        }
    }

    /// Replaces a value by another one.
    fn replace(&self, part: &mut Json, random: &mut Random) {
        let value = std::mem::replace(part, Json::literal("null"));
        *part = match random.below(7) {
            0 => Json::literal("null"),
            1 => self.any(2, random),
            2 => Json::Array(vec![value]),
            3 => Json::Object(vec![(self.name(random), value)]),
            // The form in which serde encodes enum variants.
            4 => match value {
                Json::Text(text) => Json::Object(vec![(text, Json::literal("null"))]),
                value => Json::Text(value.to_text(random)),
            },
            5 => nested(value, random),
            _ => self.value(random.pick(&self.properties).1, &[], DEEP / 2, random),
        };
    }

    fn other_text(&self, text: &str, random: &mut Random) -> Json {
        Json::Text(match random.below(8) {
            0..4 if text.get(10..11) == Some("T") => leaf::date_time(random, true),
            0..3 if self.words.contains(&text) => (*random.pick(&self.words)).to_owned(),
            0 => (*random.pick(&self.words)).to_owned(),
            1 | 2 => self.id(random),
            3 => leaf::text(random),
            4 => return Json::Literal(leaf::number(random)),
            _ => leaf::mangled(text, random),
        })
    }

    fn change_properties(&self, properties: &mut Vec<(String, Json)>, random: &mut Random) {
        if properties.is_empty() || random.chance(15) {
            return properties.push(self.extra(&[], DEEP / 2, random));
        }
        let (one, other) = (
            random.below(properties.len()),
            random.below(properties.len()),
        );
        match random.below(6) {
            0 | 1 => {
                properties.remove(one);
            }
            2 => random.shuffle(properties),
            3 => properties[one].0 = self.name(random),
            // A duplicate key, with the same value or another one.
            4 => properties.push((properties[one].0.clone(), properties[other].1.clone())),
            _ => {
                let value = properties[one].1.clone();
                properties[one].1 = std::mem::replace(&mut properties[other].1, value);
            }
        }
    }
}

/// Nests a value to about the depth that serde_json allows.
fn nested(mut value: Json, random: &mut Random) -> Json {
    for _ in 0..random.within(110..=130) {
        value = match random.chance(50) {
            true => Json::Array(vec![value]),
            false => Json::Object(vec![("payload".to_owned(), value)]),
        };
    }
    value
}

/// Changes a literal: adds digits, quotes or a sign, or returns another one.
fn respelled(spelling: &str, random: &mut Random) -> Json {
    const NULL: &str = "null";
    Json::Literal(match (spelling, random.below(6)) {
        (_, 0) => return Json::Text(spelling.to_owned()),
        (_, 1) => leaf::number(random),
        ("true" | "false" | NULL, _) => (*random.pick(&[NULL, "true", "false"])).to_owned(),
        (number, 2) => format!("{number}0"),
        (number, 3) => format!("{number}.5"),
        (number, 4) => format!("{number}e1"),
        (number, _) => format!("-{number}"),
    })
}
