//! Objects and unions, as types in files of their own.

use std::collections::BTreeMap;

use heck::ToPascalCase as _;

use super::super::document::Together;
use super::super::form::{self, Form};
use super::super::piece::Piece;
use super::super::walk::{Walk, is_placeholder, pointers};
use super::written::{TODO, WrittenKind, condition, file_name, head, reference};
use super::{DEEPEST, MOST, Writer};
use crate::diagnostic::Failure;
use crate::model::{Content, Definition, Shape, Union};

impl<'a> Writer<'a> {
    pub(super) fn objects(
        &mut self,
        ways: &[Together<'a>],
        name: &str,
        file: &str,
    ) -> Result<Option<WrittenKind>, Failure> {
        if let Some(ours) = self.ours(ways)? {
            return Ok(Some(reference(&ours.location, file)));
        }
        let any = WrittenKind::Type("object", vec![]);
        if form::properties(ways).is_empty() || self.depth >= DEEPEST || self.files.len() >= MOST {
            return Ok(Some(any));
        }
        let new = match (ways, self.tag(ways)?) {
            ([_], _) => {
                let file_of_it = file_name(name);
                let object = self.object(ways, name, &file_of_it)?;
                self.new_type(name, |title| {
                    head(title)
                        .with("type", Piece::text("object"))
                        .merge(object)
                })
            }
            (_, Some(tag)) => {
                let file_of_it = file_name(name);
                let mut variants = Vec::new();
                for (value, ways) in tag.values {
                    let variant = self.variant(&tag.name, &value, &ways, name, &file_of_it)?;
                    variants.push(variant);
                }
                let property = Piece::object([
                    ("description", Piece::text(TODO)),
                    ("type", Piece::text("string")),
                ]);
                self.new_type(name, |title| {
                    head(title)
                        .with("type", Piece::text("object"))
                        .with("required", Piece::List(vec![Piece::text(&*tag.name)]))
                        .with(
                            "properties",
                            Piece::Object(vec![(tag.name.clone(), property)]),
                        )
                        .with("allOf", Piece::List(variants))
                })
            }
            // Objects without a tag are kept as received.
            (_, None) => return Ok(Some(any)),
        };
        Ok(Some(reference(&new, file)))
    }

    /// Returns our type for the same objects.
    fn ours(&self, ways: &[Together<'a>]) -> Result<Option<&'a Definition>, Failure> {
        if let Some(name) = self.pairs.get(&pointers(ways)) {
            return Ok(Some(self.model.definition(name)));
        }
        for definition in &self.model.definitions {
            let is_object = matches!(definition.shape, Shape::Object(_) | Shape::Union(_));
            if !is_object || form::properties(ways).is_empty() {
                continue;
            }
            let mut walk = Walk::new(self.document, self.model, self.timestamps);
            let form = Form {
                objects: ways.to_vec(),
                ..Form::default()
            };
            walk.definition(&form, definition, &[], &mut Vec::new())?;
            walk.finish();
            if walk.differences.is_empty() && walk.only_ours.is_empty() {
                return Ok(Some(definition));
            }
        }
        Ok(None)
    }

    /// Returns the property that distinguishes the ways.
    fn tag(&self, ways: &[Together<'a>]) -> Result<Option<NewTag<'a>>, Failure> {
        'tags: for (name, _) in form::properties(ways) {
            let mut values: BTreeMap<String, Vec<Together<'a>>> = BTreeMap::new();
            for way in ways {
                let properties = form::properties(std::slice::from_ref(way));
                let Some(property) = properties.get(name).filter(|it| it.is_required) else {
                    continue 'tags;
                };
                let form = Form::new(self.document, &property.parts)?;
                let Some(own) = form.string_values() else {
                    continue 'tags;
                };
                for value in own {
                    values
                        .entry(value.to_owned())
                        .or_default()
                        .push(way.clone());
                }
            }
            values.retain(|value, _| !is_placeholder(value));
            if values.len() > 1 {
                let name = name.to_owned();
                return Ok(Some(NewTag { name, values }));
            }
        }
        Ok(None)
    }

    /// `{ "if": ..., "then": ... }`
    pub fn variant(
        &mut self,
        tag: &str,
        value: &str,
        ways: &[Together<'a>],
        owner: &str,
        file: &str,
    ) -> Result<Piece, Failure> {
        let mut then = self.object_without(ways, &format!("{owner}_{value}"), file, Some(tag))?;
        if let Piece::Object(members) = &mut then {
            members.retain(|(_, value)| !matches!(value, Piece::Object(it) if it.is_empty()));
            members.insert(0, ("description".to_owned(), Piece::text(TODO)));
        }
        Ok(condition(tag, value).with("then", then))
    }

    /// A variant that refers to a type of its own, in a file next to those of the other variants.
    pub fn file_variant(
        &mut self,
        tag: &str,
        value: &str,
        ways: &[Together<'a>],
        union: &Union,
        file: &str,
    ) -> Result<Piece, Failure> {
        let beside = union
            .variants
            .iter()
            .find_map(|variant| match &variant.content {
                Content::Ref(name) => Some(self.model.definition(name).location.as_str()),
                Content::Inline(_) => None,
            });
        let directory = beside
            .and_then(|it| it.rsplit_once('/'))
            .map(|(directory, _)| format!("{directory}/"));
        let name = format!("{}{value}.json", directory.unwrap_or_default());
        let title = value.rsplit('.').next().unwrap_or(value).to_pascal_case();
        let title = match self.model.definitions.iter().any(|it| it.name == title) {
            true => value.to_pascal_case(),
            false => title,
        };
        let mut object = self.object_without(ways, &title, &name, Some(tag))?;
        let constant = Piece::object([
            ("description", Piece::text("Always the same.")),
            ("const", Piece::text(value)),
        ]);
        if let Piece::Object(members) = &mut object {
            for (keyword, content) in members.iter_mut() {
                match content {
                    Piece::List(required) if keyword == "required" => {
                        required.insert(0, Piece::text(tag))
                    }
                    Piece::Object(properties) if keyword == "properties" => {
                        properties.insert(0, (tag.to_owned(), constant.clone()));
                    }
                    _ => {}
                }
            }
            if !members.iter().any(|(keyword, _)| keyword == "required") {
                members.insert(
                    0,
                    ("required".to_owned(), Piece::List(vec![Piece::text(tag)])),
                );
            }
        }
        let content = head(&title)
            .with("type", Piece::text("object"))
            .merge(object);
        self.files.insert(name.clone(), content);
        let WrittenKind::Ref(target) = reference(&name, file) else {
            return Ok(condition(tag, value));
        };
        Ok(condition(tag, value).with("then", Piece::object([("$ref", Piece::text(target))])))
    }

    /// A new object type in a file of its own, and where that is.
    pub fn object_type(&mut self, name: &str, ways: &[Together<'a>]) -> Result<String, Failure> {
        let object = self.object(ways, name, &file_name(name))?;
        Ok(self.new_type(name, |title| {
            head(title)
                .with("type", Piece::text("object"))
                .merge(object)
        }))
    }

    fn object(&mut self, ways: &[Together<'a>], owner: &str, file: &str) -> Result<Piece, Failure> {
        self.object_without(ways, owner, file, None)
    }

    /// Returns `required` and `properties`, without the tag of the union.
    fn object_without(
        &mut self,
        ways: &[Together<'a>],
        owner: &str,
        file: &str,
        without: Option<&str>,
    ) -> Result<Piece, Failure> {
        self.depth += 1;
        let (mut required, mut properties) = (Vec::new(), Vec::new());
        for (name, property) in form::properties(ways) {
            if without == Some(name) {
                continue;
            }
            let value = self.value(&property.parts, &format!("{owner}_{name}"), name, file)?;
            if let Some(value) = value {
                properties.push((name.to_owned(), value.property(property.is_required)));
                if property.is_required {
                    required.push(Piece::text(name));
                }
            }
        }
        self.depth -= 1;
        let mut members = Vec::new();
        if !required.is_empty() {
            members.push(("required".to_owned(), Piece::List(required)));
        }
        members.push(("properties".to_owned(), Piece::Object(properties)));
        Ok(Piece::Object(members))
    }

    /// Adds a file for a type, and returns its name.
    pub(super) fn new_type(&mut self, name: &str, content: impl FnOnce(&str) -> Piece) -> String {
        let file = file_name(name);
        self.files
            .insert(file.clone(), content(&name.to_pascal_case()));
        file
    }
}

struct NewTag<'a> {
    name: String,
    values: BTreeMap<String, Vec<Together<'a>>>,
}
