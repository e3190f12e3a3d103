//! Fields in schema order, with the types that typify gave them.

use proc_macro2::Ident;
use syn::{Field, GenericArgument, LitStr, PathArguments, Type, parse_quote};

use super::docs::docs;
use super::{Entry, Failure, extra_field, literal, missing};
use crate::stages::model::{Kind, Object, Presence, Property};

/// The fields, and the table's entries for them.
pub fn fields(
    object: &Object,
    rendered: &syn::Fields,
    public: bool,
) -> Result<(Vec<Field>, Vec<Entry>), Failure> {
    let (mut fields, mut entries) = (Vec::new(), Vec::new());
    for property in &object.properties {
        let field = rendered
            .iter()
            .find(|field| json_name(field).as_ref() == Some(&property.name))
            .ok_or_else(|| missing(&property.name))?;
        let ident = field.ident.clone().ok_or_else(|| missing(&property.name))?;
        entries.push(Entry::line(entry(property, &ident)));
        let json_name = (ident != property.name.as_str()).then_some(property.name.as_str());
        let docs = docs(&property.description, json_name);
        let field_type = short(field.ty.clone());
        fields.push(parse_quote! { #(#docs)* #ident: #field_type });
    }
    fields.push(extra_field());
    if public {
        for field in &mut fields {
            field.vis = parse_quote!(pub);
        }
    }
    Ok((fields, entries))
}

/// The name of the field for a property.
pub fn field_name(rendered: &syn::ItemStruct, property: &str) -> Result<Ident, Failure> {
    let mut fields = rendered.fields.iter();
    let field = fields.find(|field| json_name(field).as_deref() == Some(property));
    field
        .and_then(|field| field.ident.clone())
        .ok_or_else(|| missing(property))
}

fn entry(property: &Property, ident: &Ident) -> String {
    let presence = match (&property.value.kind, property.presence) {
        (Kind::StringExcept(values), _) => {
            let values: Vec<_> = values
                .iter()
                .map(|value| literal(value).to_string())
                .collect();
            format!("[not {}]", values.join(" "))
        }
        (_, Presence::Required) => "required".to_owned(),
        (_, Presence::Optional) => "optional".to_owned(),
        (_, Presence::Default) => "default".to_owned(),
    };
    format!("{} => {ident}: {presence},", literal(&property.name))
}

/// The name that typify noted for serde, or that of the field.
fn json_name(field: &Field) -> Option<String> {
    let mut name = None;
    for attribute in &field.attrs {
        if attribute.path().is_ident("serde") {
            // What else stands there does not matter, nor whether it is understood.
            let _ = attribute.parse_nested_meta(|meta| {
                let value = meta.value()?.parse::<LitStr>()?.value();
                if meta.path.is_ident("rename") {
                    name = Some(value);
                }
                Ok(())
            });
        }
    }
    name.or_else(|| field.ident.as_ref().map(Ident::to_string))
}

/// `::std::option::Option<T>` as `Option<T>`, and typify's `Box<Option<T>>` as `Option<Box<T>>`.
fn short(field_type: Type) -> Type {
    let field_type = without_paths(field_type);
    match inner(&field_type, "Box").and_then(|boxed| inner(boxed, "Option")) {
        Some(content) => parse_quote!(Option<Box<#content>>),
        None => field_type,
    }
}

/// The `T` of `Outer<T>`.
fn inner<'a>(field_type: &'a Type, outer: &str) -> Option<&'a Type> {
    let Type::Path(path) = field_type else {
        return None;
    };
    let segment = path
        .path
        .segments
        .last()
        .filter(|segment| segment.ident == outer)?;
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
            GenericArgument::Type(inner) => Some(inner),
            _ => None,
        },
        _ => None,
    }
}

fn without_paths(mut field_type: Type) -> Type {
    if let Type::Path(path) = &mut field_type {
        let path = &mut path.path;
        path.leading_colon = None;
        let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        let in_prelude = matches!(
            names.iter().map(String::as_str).collect::<Vec<_>>()[..],
            ["std", "boxed" | "option" | "string" | "vec", _]
        );
        if in_prelude {
            path.segments = path.segments.iter().skip(2).cloned().collect();
        }
        for segment in &mut path.segments {
            if let PathArguments::AngleBracketed(arguments) = &mut segment.arguments {
                for argument in &mut arguments.args {
                    if let GenericArgument::Type(inner) = argument {
                        *inner = without_paths(inner.clone());
                    }
                }
            }
        }
    }
    field_type
}
