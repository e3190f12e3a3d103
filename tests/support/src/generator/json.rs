//! JSON that preserves the order of keys, duplicate keys, and the spelling of numbers.

use std::collections::HashSet;

use super::random::Random;

#[derive(Clone)]
pub enum Json {
    /// `null`, a boolean or a number, as it is spelled.
    Literal(String),
    Text(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub fn literal(spelling: &str) -> Self {
        Self::Literal(spelling.to_owned())
    }

    fn children(&mut self) -> Vec<&mut Json> {
        match self {
            Self::Literal(_) | Self::Text(_) => Vec::new(),
            Self::Array(items) => items.iter_mut().collect(),
            Self::Object(properties) => properties.iter_mut().map(|(_, value)| value).collect(),
        }
    }

    /// Returns a random value in this one, or this one itself.
    pub fn any_part(&mut self, random: &mut Random) -> &mut Json {
        let children = match self {
            Self::Literal(_) | Self::Text(_) => 0,
            Self::Array(items) => items.len(),
            Self::Object(properties) => properties.len(),
        };
        if children == 0 || random.chance(25) {
            return self;
        }
        let child = self.children().swap_remove(random.below(children));
        child.any_part(random)
    }

    pub fn has_duplicate_key(&self) -> bool {
        match self {
            Self::Literal(_) | Self::Text(_) => false,
            Self::Array(items) => items.iter().any(Self::has_duplicate_key),
            Self::Object(properties) => {
                let mut names = HashSet::new();
                properties
                    .iter()
                    .any(|(name, value)| !names.insert(name) || value.has_duplicate_key())
            }
        }
    }

    /// Encodes the value in one of many equivalent ways.
    pub fn to_text(&self, random: &mut Random) -> String {
        let mut writer = Writer {
            spaces: random.chance(30),
            escapes: random.chance(30),
            random,
            text: String::new(),
        };
        writer.value(self);
        writer.text
    }
}

struct Writer<'a> {
    /// Whether to write white space between tokens.
    spaces: bool,
    /// Whether to escape characters unnecessarily.
    escapes: bool,
    random: &'a mut Random,
    text: String,
}

impl Writer<'_> {
    fn value(&mut self, json: &Json) {
        self.space();
        match json {
            Json::Literal(spelling) => self.text.push_str(spelling),
            Json::Text(text) => self.string(text),
            Json::Array(items) => self.list('[', items, ']', Self::value),
            Json::Object(properties) => {
                self.list('{', properties, '}', |writer, (name, value)| {
                    writer.space();
                    writer.string(name);
                    writer.space();
                    writer.text.push(':');
                    writer.value(value);
                });
            }
        }
        self.space();
    }

    fn list<T>(&mut self, open: char, items: &[T], close: char, item: impl Fn(&mut Self, &T)) {
        self.text.push(open);
        for (index, value) in items.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            item(self, value);
        }
        if items.is_empty() {
            self.space();
        }
        self.text.push(close);
    }

    fn space(&mut self) {
        while self.spaces && self.random.chance(40) {
            self.text.push(*self.random.pick(&[' ', '\t', '\n', '\r']));
        }
    }

    fn string(&mut self, text: &str) {
        let escapes = self.escapes && self.random.chance(50);
        self.text.push('"');
        for character in text.chars() {
            let needed = matches!(character, '"' | '\\' | '\0'..='\u{1f}');
            if needed || escapes && self.random.chance(30) {
                self.escape(character);
            } else {
                self.text.push(character);
            }
        }
        self.text.push('"');
    }

    fn escape(&mut self, character: char) {
        const SHORT: [(char, &str); 8] = [
            ('"', "\\\""),
            ('\\', "\\\\"),
            ('/', "\\/"),
            ('\u{8}', "\\b"),
            ('\u{c}', "\\f"),
            ('\n', "\\n"),
            ('\r', "\\r"),
            ('\t', "\\t"),
        ];
        let short = SHORT.iter().find(|(short, _)| *short == character);
        if let Some((_, escape)) = short.filter(|_| self.random.chance(50)) {
            return self.text.push_str(escape);
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            let escape = match self.random.chance(50) {
                true => format!("\\u{unit:04x}"),
                false => format!("\\u{unit:04X}"),
            };
            self.text.push_str(&escape);
        }
    }
}
