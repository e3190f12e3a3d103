//! How each type is read and written, in calls of the library's `json` module.

use std::collections::{HashMap, HashSet};

use heck::ToSnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use syn::{Item, parse_quote};

use super::fields::{Fields, generic};
use super::ident;
use crate::model::{
    Content, Default, Definition, Enum, Id, Kind, Literal as Value, Model, Object, Presence,
    Property, Scalar, Shape, Tag, Union, Variant,
};

pub fn id(definition: &Definition, id: &Id) -> Vec<Item> {
    let name = ident(&definition.name);
    let form = match id.usual_prefix() {
        Some(prefix) => {
            let prefix = Literal::string(prefix);
            quote!(#name, #prefix)
        }
        None => quote!(#name),
    };
    vec![parse_quote! { id!(#form); }]
}

pub fn open_enum(definition: &Definition, content: &Enum) -> Vec<Item> {
    let name = ident(&definition.name);
    let names: Vec<Ident> = content.choices.iter().map(|it| ident(&it.name)).collect();
    let values = content.choices.iter().map(|choice| match &choice.value {
        Value::String(value) => Literal::string(value),
        Value::Integer(value) => Literal::i64_unsuffixed(*value),
    });
    let values: Vec<Literal> = values.collect();
    let (item, call): (Item, Ident) = match content.of {
        Scalar::String => {
            let item = parse_quote! {
                impl #name {
                    /// The value as received.
                    #[must_use]
                    pub fn as_str(&self) -> &str {
                        match self {
                            #(Self::#names => #values,)*
                            Self::Other(value) => value.as_str(),
                        }
                    }
                    fn named(value: &str) -> Option<Self> {
                        Some(match value {
                            #(#values => Self::#names,)*
                            _ => return None,
                        })
                    }
                }
            };
            (item, ident("string_enum"))
        }
        Scalar::Number => {
            let item = parse_quote! {
                impl #name {
                    /// The number as received.
                    #[must_use]
                    pub fn to_number(&self) -> serde_json::Number {
                        match self {
                            #(Self::#names => serde_json::Number::from(#values),)*
                            Self::Other(value) => value.clone(),
                        }
                    }
                    fn named(value: i64) -> Option<Self> {
                        Some(match value {
                            #(#values => Self::#names,)*
                            _ => return None,
                        })
                    }
                }
            };
            (item, ident("number_enum"))
        }
    };
    vec![item, parse_quote! { #call!(#name); }]
}

pub fn object(
    model: &Model,
    definition: &Definition,
    object: &Object,
    fields: &Fields<'_>,
) -> Vec<Item> {
    let name = ident(&definition.name);
    let (parameter, payload) = generic(model, definition);
    let reader = local("reader", object);
    let sink = local("sink", object);
    let read = read(fields, &[], &quote!(Self), &reader);
    let constants = object
        .constants
        .iter()
        .map(|it| (it.name.as_str(), it.value.as_str()));
    let write = write(fields, &constants.collect::<Vec<_>>(), true, &sink);
    let (read_bound, write_bound) = match parameter {
        Some(_) => (quote!(, P: FromJson<'de>), quote!(<P: ToJson>)),
        None => (quote!(), quote!()),
    };
    let mut items = vec![
        parse_quote! {
            impl<'de #read_bound> FromJson<'de> for #name #parameter {
                fn read(#reader: &mut Reader<'de>) -> Result<Self, Failure> { #read }
            }
        },
        parse_quote! {
            impl #write_bound Object for #name #parameter {
                fn write_properties<S: Sink>(&self, #sink: &mut S) -> Result<(), S::Error> { #write }
            }
        },
    ];
    match payload {
        Some(payload) => items.push(replace_payload(&name, payload, fields)),
        None => items.push(parse_quote! { serde_traits!(#name); }),
    }
    items
}

/// What no field can be called: where a field has the name, the local variable gets another one.
fn local(name: &str, object: &Object) -> Ident {
    let mut properties = object.properties.iter();
    let is_taken = properties.any(|it| it.name.to_snake_case() == name);
    ident(&format!("{name}{}", if is_taken { "_" } else { "" }))
}

/// `Envelope<P>` with another payload.
fn replace_payload(name: &Ident, payload: &str, fields: &Fields<'_>) -> Item {
    let others: Vec<&Ident> = fields
        .fields
        .iter()
        .filter(|(property, ..)| property.name != payload)
        .map(|(_, ident, _)| ident)
        .collect();
    let property = Literal::string(payload);
    let object = fields.object;
    let mut fields = fields.fields.iter();
    let payload = fields.find(|(property, ..)| property.name == payload);
    let payload = payload.map(|(_, ident, _)| ident);
    let replaced = local("replaced", object);
    let (parameter, payload_init) = match payload {
        Some(name) if name == "payload" => (name.clone(), quote!(#name,)),
        name => {
            let parameter = local("payload", object);
            let init = quote!(#name: #parameter,);
            (parameter, init)
        }
    };
    parse_quote! {
        impl<P> #name<P> {
            /// The property that has the payload.
            pub(crate) const PAYLOAD: &'static str = #property;
            /// Replaces the payload, and returns the one that was there.
            #[must_use]
            pub fn replace_payload<Q>(self, #parameter: Q) -> (#name<Q>, P) {
                let Self { #(#others,)* #payload: #replaced, extra } = self;
                (#name { #(#others,)* #payload_init extra }, #replaced)
            }
        }
    }
}

/// Reads an object, whose constants are those of the object and `tag`, as `path { ... }`.
fn read(
    fields: &Fields<'_>,
    tag: &[(&str, &str)],
    path: &TokenStream,
    reader: &Ident,
) -> TokenStream {
    let constants = fields.object.constants.iter();
    let constants = constants.map(|it| (it.name.as_str(), it.value.as_str()));
    let constants: Vec<_> = tag.iter().copied().chain(constants).collect();
    let constant_names = constants.iter().map(|(name, _)| Literal::string(name));
    let constant_names: Vec<_> = constant_names.collect();
    let constant_values = constants.iter().map(|(_, value)| Literal::string(value));
    let names = fields
        .fields
        .iter()
        .map(|(property, ..)| Literal::string(&property.name));
    let names: Vec<_> = names.collect();
    let slots: Vec<_> = fields.fields.iter().map(|(_, ident, _)| ident).collect();
    let constant_slots: Vec<Ident> = (0..constants.len())
        .map(|index| ident(&format!("constant_{index}_")))
        .collect();
    let values =
        fields
            .fields
            .iter()
            .zip(&names)
            .map(
                |((property, slot, _), name)| match presence(property, slot, name, reader) {
                    Some(value) => quote!(#slot: #value),
                    None => quote!(#slot),
                },
            );
    let (function, extra, set_extra) = match fields.object.closed {
        true => (ident("closed_object"), quote!(), quote!()),
        false => (ident("open_object"), quote!(let extra =), quote!(extra,)),
    };
    quote! {
        #(let mut #slots = None;)*
        #(let mut #constant_slots = Constant::new(#constant_values);)*
        #extra #reader.#function(
            &[#(#constant_names,)* #(#names,)*],
            &mut [#(&mut #constant_slots,)* #(&mut #slots,)*],
        )?;
        #(#reader.constant(#constant_names, &#constant_slots)?;)*
        Ok(#path { #(#values,)* #set_extra })
    }
}

/// The value of a field from its slot; `None` if it is the slot itself.
fn presence(
    property: &Property,
    slot: &Ident,
    name: &Literal,
    reader: &Ident,
) -> Option<TokenStream> {
    let default = match &property.presence {
        Presence::Required => return Some(quote!(required!(#reader, #name, #slot))),
        Presence::Optional => return None,
        Presence::Default(default) => default,
    };
    let value = match default {
        Default::Null | Default::EmptyArray | Default::Boolean(false) => None,
        Default::Boolean(true) => Some(quote!(true)),
        Default::Integer(value) => Some(match property.value.kind {
            Kind::Integer(_) => {
                let value = Literal::i64_unsuffixed(*value);
                quote!(#value)
            }
            _ => {
                let value = Literal::i64_suffixed(*value);
                quote!(From::from(#value))
            }
        }),
        Default::String(text) if text.is_empty() && property.value.kind == Kind::String => None,
        Default::String(text) => {
            let text = Literal::string(text);
            Some(quote!(#text.into()))
        }
    };
    Some(match value {
        None => quote!(#slot.unwrap_or_default()),
        Some(value) => quote!(#slot.unwrap_or_else(|| #value)),
    })
}

/// Writes the constants and fields. `of_self` is whether the fields are those of `self`.
fn write(
    fields: &Fields<'_>,
    constants: &[(&str, &str)],
    of_self: bool,
    sink: &Ident,
) -> TokenStream {
    let constants = constants.iter().map(|(name, value)| {
        let (name, value) = (Literal::string(name), Literal::string(value));
        quote!(#sink.constant(#name, #value)?;)
    });
    let properties = fields.fields.iter().map(|(property, ident, _)| {
        let name = Literal::string(&property.name);
        let function = self::ident(match property.presence {
            Presence::Optional => "optional",
            _ => "property",
        });
        let value = if of_self {
            quote!(&self.#ident)
        } else {
            quote!(#ident)
        };
        quote!(#sink.#function(#name, #value)?;)
    });
    let extra = match (fields.object.closed, of_self) {
        (true, _) => quote!(Ok(())),
        (false, true) => quote!(#sink.extra(&self.extra)),
        (false, false) => quote!(#sink.extra(extra)),
    };
    quote! { #(#constants)* #(#properties)* #extra }
}

/// `is_boxed` is whether the field of a struct has its value in a `Box`.
pub fn union(
    model: &Model,
    definition: &Definition,
    union: &Union,
    variants: &[(&Variant, Option<Fields<'_>>)],
    is_boxed: &impl Fn(&str, &Ident) -> bool,
) -> Vec<Item> {
    let name = ident(&definition.name);
    let read = match &union.tag {
        Some(tag) => read_tagged(tag, variants),
        None => {
            let variants = variants.iter().map(|(variant, _)| {
                let variant = ident(&variant.name);
                quote! {
                    if let Some(value) = reader.attempt()? {
                        return Ok(Self::#variant(value));
                    }
                }
            });
            quote! { #(#variants)* FromJson::read(reader).map(Self::Other) }
        }
    };
    let arms = variants.iter().map(|(variant, fields)| {
        let ident = ident(&variant.name);
        match fields {
            None => quote!(Self::#ident(content) => content.write_properties(sink),),
            Some(fields) => {
                let sink = local("sink", fields.object);
                let rebound = (sink != "sink").then(|| quote!(let #sink = sink;));
                let names = fields.fields.iter().map(|(_, ident, _)| ident);
                let tag = union.tag.as_ref();
                let tag = tag.map(|tag| (tag.name.as_str(), variant.tag.as_str()));
                let write = write(fields, tag.as_slice(), false, &sink);
                quote!(Self::#ident { #(#names,)* extra } => { #rebound #write })
            }
        }
    });
    let mut items = vec![
        parse_quote! {
            impl<'de> FromJson<'de> for #name {
                fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> { #read }
            }
        },
        parse_quote! {
            impl Object for #name {
                fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
                    match self {
                        #(#arms)*
                        Self::Other(properties) => sink.extra(properties),
                    }
                }
            }
        },
        parse_quote! { serde_traits!(#name); },
    ];
    if let Some(tag) = &union.tag {
        let property = Literal::string(&tag.name);
        items.push(parse_quote! {
            impl TaggedUnion for #name {
                const TAG: &'static str = #property;
            }
        });
        items.push(tag_function(&name, tag, union));
        items.extend(shared(model, &name, union, is_boxed));
        items.extend(
            union
                .variants
                .iter()
                .flat_map(|variant| of_union(&name, variant)),
        );
    }
    items
}

fn read_tagged(tag: &Tag, variants: &[(&Variant, Option<Fields<'_>>)]) -> TokenStream {
    let tag_name = Literal::string(&tag.name);
    let arms = variants.iter().map(|(variant, fields)| {
        let ident = ident(&variant.name);
        let value = Literal::string(&variant.tag);
        let pattern = match tag.is_required {
            true => quote!(#value),
            false => quote!(Some(#value)),
        };
        match fields {
            None => quote!(#pattern => FromJson::read(reader).map(Self::#ident),),
            Some(fields) => {
                let reader = local("reader", fields.object);
                let rebound = (reader != "reader").then(|| quote!(let #reader = reader;));
                let tag = [(tag.name.as_str(), variant.tag.as_str())];
                let read = read(fields, &tag, &quote!(Self::#ident), &reader);
                quote!(#pattern => { #rebound #read })
            }
        }
    });
    let value = match tag.is_required {
        true => quote!(&*reader.required_tag(#tag_name)?),
        false => quote!(reader.tag(#tag_name)?.as_deref()),
    };
    quote! {
        match #value {
            #(#arms)*
            _ => FromJson::read(reader).map(Self::Other),
        }
    }
}

fn tag_function(name: &Ident, tag: &Tag, union: &Union) -> Item {
    let (property, doc) = (Literal::string(&tag.name), &tag.name);
    let names = union.variants.iter().map(|variant| ident(&variant.name));
    let values = union
        .variants
        .iter()
        .map(|variant| Literal::string(&variant.tag));
    if tag.is_required {
        let doc = format!(" The value of `{doc}`, which tells the variants apart.");
        return parse_quote! {
            impl #name {
                #[doc = #doc]
                #[must_use]
                pub fn tag(&self) -> &str {
                    match self {
                        #(Self::#names { .. } => #values,)*
                        Self::Other(properties) => properties.text(#property).unwrap_or_default(),
                    }
                }
            }
        };
    }
    let doc =
        format!(" The value of `{doc}`, which tells the variants apart; `None` if it is absent.");
    parse_quote! {
        impl #name {
            #[doc = #doc]
            #[must_use]
            pub fn tag(&self) -> Option<&str> {
                Some(match self {
                    #(Self::#names { .. } => #values,)*
                    Self::Other(properties) => return properties.text(#property),
                })
            }
        }
    }
}

/// A type that is a variant of a tagged union.
fn of_union(union: &Ident, variant: &Variant) -> Vec<Item> {
    let Content::Ref(content) = &variant.content else {
        return Vec::new();
    };
    let (name, content, tag) = (
        ident(&variant.name),
        ident(content),
        Literal::string(&variant.tag),
    );
    vec![
        parse_quote! {
            impl VariantOf<#union> for #content {
                const TAG_VALUE: &'static str = #tag;
                fn from_union(union: #union) -> Result<Self, #union> {
                    match union {
                        #union::#name(content) => Ok(*content),
                        other => Err(other),
                    }
                }
            }
        },
        parse_quote! {
            impl From<#content> for #union {
                fn from(content: #content) -> Self {
                    Self::#name(Box::new(content))
                }
            }
        },
    ]
}

/// A method for each property that several variants have, with one type: `payload.thread()`.
///
/// If there are two such types, the method is for the one that comes first, so that a new variant never changes it.
fn shared(
    model: &Model,
    name: &Ident,
    union: &Union,
    is_boxed: &impl Fn(&str, &Ident) -> bool,
) -> Option<Item> {
    let mut properties: Vec<(&str, &str, Vec<TokenStream>)> = Vec::new();
    let mut known: HashMap<(String, &str), usize> = HashMap::new();
    for variant in &union.variants {
        let Content::Ref(content) = &variant.content else {
            continue;
        };
        let object = model.definition(content).shape.as_object();
        for property in object.into_iter().flat_map(|object| &object.properties) {
            let Kind::Ref(ty) = &property.value.kind else {
                continue;
            };
            if !matches!(
                model.definition(ty).shape,
                Shape::Object(_) | Shape::Union(_)
            ) {
                continue;
            }
            let (variant, field) = (ident(&variant.name), ident(&property.name.to_snake_case()));
            let is_option = property.value.nullable || property.presence == Presence::Optional;
            let value = match is_option {
                true if is_boxed(content, &field) => quote!(content.#field.as_deref()),
                true => quote!(content.#field.as_ref()),
                false => quote!(Some(&content.#field)),
            };
            let arm = quote!(Self::#variant(content) => #value,);
            let method = property.name.to_snake_case();
            let index = known.entry((method, ty)).or_insert(properties.len());
            match properties.get_mut(*index) {
                Some((.., arms)) => arms.push(arm),
                None => properties.push((&property.name, ty, vec![arm])),
            }
        }
    }
    // What Rust has another use for is left to the caller's own match.
    let mut methods = HashSet::from(["tag".to_owned()]);
    properties.retain(|(name, _, arms)| {
        let method = name.to_snake_case();
        arms.len() > 1 && syn::parse_str::<Ident>(&method).is_ok() && methods.insert(method)
    });
    if properties.is_empty() {
        return None;
    }
    let methods = properties.into_iter().map(|(property, ty, arms)| {
        let (method, ty) = (ident(&property.to_snake_case()), ident(ty));
        let doc = format!(" Returns `{property}`, for the variants that have it.");
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #method(&self) -> Option<&#ty> {
                match self {
                    #(#arms)*
                    _ => None,
                }
            }
        }
    });
    Some(parse_quote! { impl #name { #(#methods)* } })
}
