//! From the generated code to [`Types`].

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use quote::ToTokens;
use syn::{Attribute, Expr, Fields, Item, ItemEnum, ItemStruct, Lit, Meta, Result};

use super::tables::{Body, Detail, Entry, Table};
use super::types::{Content, Enum, Field, Id, Object, Shape, Type, Types, Variant};

/// The generated code has a form that this module does not know.
pub fn unexpected(what: &str) -> syn::Error {
    syn::Error::new(Span::call_site(), what)
}

pub fn read(code: &str) -> Result<Types> {
    let mut reader = Reader::default();
    let items = syn::parse_file(code)?.items;
    for item in &items {
        if let Item::Macro(call) = item {
            let name = call.mac.path.to_token_stream().to_string();
            reader.table(&name, call.mac.parse_body()?);
        }
    }
    let mut types = Vec::new();
    for item in items {
        match item {
            Item::Struct(item) => types.push(reader.structure(&item)?),
            Item::Enum(item) => types.push(reader.enumeration(&item)?),
            _ => {}
        }
    }
    Ok(Types {
        types,
        events: reader.events,
        docs: reader.docs,
    })
}

#[derive(Default)]
struct Reader {
    /// By the name of the type.
    tables: BTreeMap<String, Table>,
    events: BTreeMap<String, String>,
    docs: BTreeMap<String, String>,
}

impl Reader {
    fn table(&mut self, name: &str, mut table: Table) {
        if name == "events" {
            for entry in table.body.entries {
                if let (Some(tag), Detail::Type(event)) = (entry.mark, entry.detail) {
                    self.events.insert(event, tag);
                }
            }
            return;
        }
        let by = table.by.as_ref().map(|property| match name {
            "prefix_union" => format!("the prefix of {property:?}"),
            _ => format!("{property:?}"),
        });
        table.by = by;
        self.tables.insert(table.name.clone(), table);
    }

    fn take_table(&mut self, name: &str) -> Result<Table> {
        let table = self.tables.remove(name);
        table.ok_or_else(|| unexpected(&format!("`{name}` has no table")))
    }

    fn structure(&mut self, item: &ItemStruct) -> Result<Type> {
        let name = item.ident.to_string();
        let table = self.take_table(&name)?;
        let shape = match table.form {
            Some(form) => Shape::Id(Id {
                inner: only_type(&item.fields)?,
                form,
            }),
            None => Shape::Object(self.object(&name, &item.fields, table.body)?),
        };
        self.new_type(name, &item.attrs, shape)
    }

    fn enumeration(&mut self, item: &ItemEnum) -> Result<Type> {
        let name = item.ident.to_string();
        let table = self.take_table(&name)?;
        let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
        for entry in table.body.entries {
            entries.insert(entry.name.clone(), entry);
        }
        let mut variants = Vec::new();
        for variant in &item.variants {
            let entry = entries.remove(&variant.ident.to_string());
            variants.push(self.variant(&name, variant, entry)?);
        }
        let told_apart = table.by;
        let shape = Shape::Enum(Enum {
            told_apart,
            variants,
        });
        self.new_type(name, &item.attrs, shape)
    }

    fn variant(
        &mut self,
        owner: &str,
        variant: &syn::Variant,
        entry: Option<Entry>,
    ) -> Result<Variant> {
        let name = variant.ident.to_string();
        let path = format!("{owner}::{name}");
        let (mark, detail) =
            entry.map_or((None, Detail::Nothing), |entry| (entry.mark, entry.detail));
        let content = match (&variant.fields, detail) {
            (Fields::Named(_), Detail::Body(body)) => {
                Content::Object(self.object(&path, &variant.fields, body)?)
            }
            (Fields::Unnamed(_), _) => Content::Type(only_type(&variant.fields)?),
            (Fields::Unit, _) => Content::Nothing,
            _ => return Err(unexpected(&format!("`{path}` has no table"))),
        };
        self.docs.insert(path, docs(&variant.attrs));
        Ok(Variant {
            name,
            mark,
            is_open: is_open(&variant.attrs),
            content,
        })
    }

    /// The fields of the table; `extra` is the same everywhere.
    fn object(&mut self, path: &str, fields: &Fields, body: Body) -> Result<Object> {
        let mut object = Object {
            constants: body.constants,
            fields: Vec::new(),
        };
        for Entry { mark, name, detail } in body.entries {
            let path = format!("{path}::{name}");
            let field = fields
                .iter()
                .find(|field| field.ident.as_ref().is_some_and(|ident| *ident == name));
            let (Some(field), Some(property), Detail::Presence(presence)) = (field, mark, detail)
            else {
                return Err(unexpected(&format!(
                    "the table of `{path}` does not fit it"
                )));
            };
            self.docs.insert(path, docs(&field.attrs));
            object.fields.push(Field {
                name,
                ty: written(&field.ty),
                property,
                presence,
            });
        }
        Ok(object)
    }

    fn new_type(&mut self, name: String, attributes: &[Attribute], shape: Shape) -> Result<Type> {
        let docs = docs(attributes);
        let location = docs
            .rsplit_once("Schema: `")
            .and_then(|(_, rest)| rest.split_once('`'))
            .ok_or_else(|| unexpected(&format!("`{name}` does not tell its schema")))?;
        let location = location.0.to_owned();
        self.docs.insert(name.clone(), docs);
        Ok(Type {
            name,
            location,
            derives: derives(attributes)?,
            is_open: is_open(attributes),
            shape,
        })
    }
}

fn only_type(fields: &Fields) -> Result<String> {
    let field = fields.iter().next();
    field
        .map(|field| written(&field.ty))
        .ok_or_else(|| unexpected("a type in parentheses is missing"))
}

/// Without the spaces that tokens get between them.
fn written(ty: &syn::Type) -> String {
    let tokens = ty.to_token_stream().to_string();
    tokens.replace(' ', "").replace(',', ", ")
}

fn docs(attributes: &[Attribute]) -> String {
    let mut text = String::new();
    for attribute in attributes {
        if let Meta::NameValue(meta) = &attribute.meta
            && let Expr::Lit(literal) = &meta.value
            && let Lit::Str(line) = &literal.lit
        {
            text.push_str(&line.value());
        }
    }
    text
}

fn is_open(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("non_exhaustive"))
}

fn derives(attributes: &[Attribute]) -> Result<BTreeSet<String>> {
    let mut derives = BTreeSet::new();
    for attribute in attributes {
        if attribute.path().is_ident("derive") {
            attribute.parse_nested_meta(|meta| {
                derives.insert(meta.path.to_token_stream().to_string());
                Ok(())
            })?;
        }
    }
    Ok(derives)
}
