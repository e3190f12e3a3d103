//! Fields in schema order, with the types that typify gave them.

use proc_macro2::Ident;
use quote::quote;
use syn::{Field, GenericArgument, LitStr, PathArguments, Type, parse_quote};

use super::docs::{docs, property_docs};
use super::{Failure, deprecated, ident, missing};
use crate::model::{Definition, Model, Object, Property};
use crate::parse::EXTRA;

/// The fields of an object.
pub struct Fields<'a> {
    pub object: &'a Object,
    pub fields: Vec<(&'a Property, Ident, Type)>,
}

impl<'a> Fields<'a> {
    pub fn new(object: &'a Object, rendered: &syn::Fields) -> Result<Self, Failure> {
        let mut by_name: std::collections::HashMap<String, &Field> = rendered
            .iter()
            .filter_map(|field| Some((json_name(field)?, field)))
            .collect();
        let fields = object.properties.iter().map(|property| {
            let field = by_name.remove(&property.name);
            let field = field.ok_or_else(|| missing(&property.name))?;
            let ident = field.ident.clone().ok_or_else(|| missing(&property.name))?;
            Ok((property, ident, short(field.ty.clone())))
        });
        let fields = fields.collect::<Result<_, Failure>>()?;
        Ok(Self { object, fields })
    }

    /// The fields as they are declared. `payload` is the property whose type is the parameter.
    pub fn declared(self, public: bool, payload: Option<&str>) -> Vec<Field> {
        let visibility = public.then(|| quote!(pub));
        let fields = self.fields.into_iter().map(|(property, ident, ty)| {
            let json_name = (ident != property.name.as_str()).then_some(property.name.as_str());
            let docs = property_docs(property, json_name);
            let deprecated = deprecated(property.deprecated);
            let ty = match payload {
                Some(payload) if payload == property.name => parse_quote!(P),
                _ => ty,
            };
            parse_quote! { #(#docs)* #deprecated #visibility #ident: #ty }
        });
        let extra = (!self.object.closed).then(|| {
            let ident = ident(EXTRA);
            let docs = docs("Properties that the schema does not name.", None);
            parse_quote! { #(#docs)* #visibility #ident: Properties }
        });
        fields.chain(extra).collect()
    }
}

/// The parameter of the root, and the property whose type it is.
pub fn generic<'a>(
    model: &'a Model,
    definition: &Definition,
) -> (Option<proc_macro2::TokenStream>, Option<&'a str>) {
    match &model.payload {
        Some(payload) if model.root().name == definition.name => {
            (Some(quote!(<P>)), Some(payload.property.as_str()))
        }
        _ => (None, None),
    }
}

/// The name that typify noted for serde, or that of the field.
fn json_name(field: &Field) -> Option<String> {
    let mut name = None;
    for attribute in &field.attrs {
        if attribute.path().is_ident("serde") {
            // The rest of the attribute does not matter, nor whether it is understood.
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
