//! Generates the code that reads and writes each type, with the library's `json` module.

use std::collections::HashSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::ident;
use crate::model::{
    Default, Enum, Id, Kind, Literal as Value, Model, Object, Payload, Presence, Property, Scalar,
    Shape, Tag, Union, Variant,
};

pub fn id(name: &Ident, id: &Id) -> TokenStream {
    let prefix = id.usual_prefix().into_iter();
    quote! { id!(#name #(, #prefix)*); }
}

pub fn open_enum(name: &Ident, content: &Enum) -> TokenStream {
    let names: Vec<Ident> = content.choices.iter().map(|it| ident(&it.name)).collect();
    let values = content.choices.iter().map(|choice| match &choice.value {
        Value::String(value) => Literal::string(value),
        Value::Integer(value) => Literal::i64_unsuffixed(*value),
    });
    let values: Vec<Literal> = values.collect();
    let (getter, value, traits) = match content.of {
        Scalar::String => (
            quote! {
                /// The value as received.
                #[must_use]
                pub fn as_str(&self) -> &str {
                    match self {
                        #(Self::#names => #values,)*
                        Self::Other(value) => value.as_str(),
                    }
                }
            },
            quote!(&str),
            quote!(string_enum),
        ),
        Scalar::Number => (
            quote! {
                /// The number as received.
                #[must_use]
                pub fn to_number(&self) -> serde_json::Number {
                    match self {
                        #(Self::#names => serde_json::Number::from(#values),)*
                        Self::Other(value) => value.clone(),
                    }
                }
            },
            quote!(i64),
            quote!(number_enum),
        ),
    };
    quote! {
        impl #name {
            #getter
            fn named(value: #value) -> Option<Self> {
                Some(match value {
                    #(#values => Self::#names,)*
                    _ => return None,
                })
            }
        }
        #traits!(#name);
    }
}

pub fn object(name: &Ident, payload: Option<&Payload>, object: &Object) -> TokenStream {
    let parameter = payload.map(|_| quote!(<P>));
    let read_bound = payload.map(|_| quote!(, P: FromJson<'de>));
    let write_bound = payload.map(|_| quote!(<P: ToJson>));
    let (reader, sink) = (local("reader", &[object]), local("sink", &[object]));
    let constants = object.constants.iter();
    let constants = constants.map(|it| (it.name.as_str(), it.value.as_str()));
    let body = Body {
        constants: constants.collect(),
        object,
    };
    let read = body.read(&quote!(Self), &reader);
    let write = body.write(&quote!(&self.), &sink);
    let traits = match payload {
        Some(payload) => replace_payload(name, &payload.property, object),
        None => quote! { serde_traits!(#name); },
    };
    quote! {
        impl<'de #read_bound> FromJson<'de> for #name #parameter {
            fn read(#reader: &mut Reader<'de>) -> Result<Self, Failure> { #read }
        }
        impl #write_bound Object for #name #parameter {
            fn write_properties<S: Sink>(&self, #sink: &mut S) -> Result<(), S::Error> { #write }
        }
        #traits
    }
}

/// Returns the name of a local variable that differs from all fields.
fn local(name: &str, objects: &[&Object]) -> Ident {
    let mut properties = objects.iter().flat_map(|object| &object.properties);
    let is_taken = properties.any(|it| it.field() == name);
    ident(&format!("{name}{}", if is_taken { "_" } else { "" }))
}

/// Generates a method that replaces the payload of an `Envelope<P>`.
fn replace_payload(name: &Ident, payload: &str, object: &Object) -> TokenStream {
    let (payload, others): (Vec<&Property>, Vec<&Property>) =
        object.properties.iter().partition(|it| it.name == payload);
    let others: Vec<Ident> = others.into_iter().map(Property::field).collect();
    let (field, property) = (payload[0].field(), &payload[0].name);
    let replaced = local("replaced", &[object]);
    let (parameter, init) = if field == "payload" {
        (field.clone(), quote!(#field))
    } else {
        let parameter = local("payload", &[object]);
        (parameter.clone(), quote!(#field: #parameter))
    };
    quote! {
        impl<P> #name<P> {
            /// The property that has the payload.
            pub(crate) const PAYLOAD: &'static str = #property;
            /// Replaces the payload, and returns the one that was there.
            #[must_use]
            pub fn replace_payload<Q>(self, #parameter: Q) -> (#name<Q>, P) {
                let Self { #(#others,)* #field: #replaced, extra } = self;
                (#name { #(#others,)* #init, extra }, #replaced)
            }
        }
    }
}

/// The properties of an object or of an inline variant.
struct Body<'a> {
    /// Their names and values.
    constants: Vec<(&'a str, &'a str)>,
    object: &'a Object,
}

impl<'a> Body<'a> {
    fn of_variant(union: &'a Union, variant: &'a Variant) -> Option<Self> {
        let tag = union.tag.iter();
        let tag = tag.map(|tag| (tag.name.as_str(), variant.tag.as_str()));
        Some(Self {
            constants: tag.collect(),
            object: variant.content.as_inline()?,
        })
    }

    /// Generates code that reads them into `path { ... }`.
    fn read(&self, path: &TokenStream, reader: &Ident) -> TokenStream {
        let Self { constants, object } = self;
        let (constants, values): (Vec<&str>, Vec<&str>) = constants.iter().copied().unzip();
        let constant_slots = (0..constants.len()).map(|index| format_ident!("constant_{index}_"));
        let constant_slots: Vec<Ident> = constant_slots.collect();
        let names = object.properties.iter().map(|property| &property.name);
        let slots: Vec<Ident> = object.properties.iter().map(Property::field).collect();
        let inits = object.properties.iter().map(|it| init(it, reader));
        let (function, extra, set_extra) = match object.closed {
            true => (quote!(closed_object), quote!(), quote!()),
            false => (quote!(open_object), quote!(let extra =), quote!(extra,)),
        };
        quote! {
            #(let mut #slots = None;)*
            #(let mut #constant_slots = Constant::new(#values);)*
            #extra #reader.#function(
                &[#(#constants,)* #(#names,)*],
                &mut [#(&mut #constant_slots,)* #(&mut #slots,)*],
            )?;
            #(#reader.constant(#constants, &#constant_slots)?;)*
            Ok(#path { #(#inits,)* #set_extra })
        }
    }

    /// Generates code that writes them. `of` comes before the name of each field: `&self.`, or nothing for variables.
    fn write(&self, of: &TokenStream, sink: &Ident) -> TokenStream {
        let constants = self.constants.iter();
        let constants = constants.map(|(name, value)| quote!(#sink.constant(#name, #value)?;));
        let properties = self.object.properties.iter().map(|property| {
            let function = ident(match property.presence {
                Presence::Optional => "optional",
                _ => "property",
            });
            let (name, field) = (&property.name, property.field());
            quote!(#sink.#function(#name, #of #field)?;)
        });
        let extra = match self.object.closed {
            true => quote!(Ok(())),
            false => quote!(#sink.extra(#of extra)),
        };
        quote! { #(#constants)* #(#properties)* #extra }
    }
}

/// Generates a field with its value, which is in a variable of the same name.
fn init(property: &Property, reader: &Ident) -> TokenStream {
    let (slot, name, kind) = (property.field(), &property.name, &property.value.kind);
    let default = match &property.presence {
        Presence::Required => return quote!(#slot: required!(#reader, #name, #slot)),
        Presence::Optional => return quote!(#slot),
        Presence::Default(default) => default,
    };
    let value = match default {
        Default::Null | Default::EmptyArray | Default::Boolean(false) => None,
        Default::String(text) if text.is_empty() && *kind == Kind::String => None,
        Default::String(text) => Some(quote!(#text.into())),
        Default::Boolean(true) => Some(quote!(true)),
        Default::Integer(value) if matches!(kind, Kind::Integer(_)) => {
            Some(Literal::i64_unsuffixed(*value).into_token_stream())
        }
        Default::Integer(value) => Some(quote!(From::from(#value))),
    };
    match value {
        None => quote!(#slot: #slot.unwrap_or_default()),
        Some(value) => quote!(#slot: #slot.unwrap_or_else(|| #value)),
    }
}

pub fn union(model: &Model, name: &Ident, union: &Union) -> TokenStream {
    let objects = union.objects();
    let (reader, sink) = (local("reader", &objects), local("sink", &objects));
    let read = match &union.tag {
        Some(tag) => read_tagged(tag, union, &reader),
        None => {
            let variants = union.variants.iter().map(|it| ident(&it.name));
            quote! {
                #(if let Some(value) = #reader.attempt()? {
                    return Ok(Self::#variants(value));
                })*
                FromJson::read(#reader).map(Self::Other)
            }
        }
    };
    let arms = union.variants.iter().map(|variant| {
        let ident = ident(&variant.name);
        let Some(body) = Body::of_variant(union, variant) else {
            return quote!(Self::#ident(content) => content.write_properties(#sink),);
        };
        let names = body.object.properties.iter().map(Property::field);
        let write = body.write(&quote!(), &sink);
        quote!(Self::#ident { #(#names,)* extra } => { #write })
    });
    let of_tag = union.tag.as_ref().map(|tag| {
        let property = &tag.name;
        let tag_function = tag_function(name, tag, union);
        let shared = shared(model, name, union);
        let variants = union.variants.iter().map(|variant| of_union(name, variant));
        quote! {
            impl TaggedUnion for #name {
                const TAG: &'static str = #property;
            }
            #tag_function
            #shared
            #(#variants)*
        }
    });
    quote! {
        impl<'de> FromJson<'de> for #name {
            fn read(#reader: &mut Reader<'de>) -> Result<Self, Failure> { #read }
        }
        impl Object for #name {
            fn write_properties<S: Sink>(&self, #sink: &mut S) -> Result<(), S::Error> {
                match self {
                    #(#arms)*
                    Self::Other(properties) => #sink.extra(properties),
                }
            }
        }
        serde_traits!(#name);
        #of_tag
    }
}

fn read_tagged(tag: &Tag, union: &Union, reader: &Ident) -> TokenStream {
    let arms = union.variants.iter().map(|variant| {
        let (ident, value) = (ident(&variant.name), &variant.tag);
        let pattern = match tag.is_required {
            true => quote!(#value),
            false => quote!(Some(#value)),
        };
        let Some(body) = Body::of_variant(union, variant) else {
            return quote!(#pattern => FromJson::read(#reader).map(Self::#ident),);
        };
        let read = body.read(&quote!(Self::#ident), reader);
        quote!(#pattern => { #read })
    });
    let tag_name = &tag.name;
    let value = match tag.is_required {
        true => quote!(&*#reader.required_tag(#tag_name)?),
        false => quote!(#reader.tag(#tag_name)?.as_deref()),
    };
    quote! {
        match #value {
            #(#arms)*
            _ => FromJson::read(#reader).map(Self::Other),
        }
    }
}

fn tag_function(name: &Ident, tag: &Tag, union: &Union) -> TokenStream {
    let property = &tag.name;
    let names = union.variants.iter().map(|variant| ident(&variant.name));
    let values = union.variants.iter().map(|variant| &variant.tag);
    let arms = quote!(#(Self::#names { .. } => #values,)*);
    let mut doc = format!(" The value of `{property}`, which distinguishes the variants");
    let (returned, body) = if tag.is_required {
        doc.push('.');
        let other = quote!(properties.text(#property).unwrap_or_default());
        let body = quote!(match self { #arms Self::Other(properties) => #other, });
        (quote!(&str), body)
    } else {
        doc.push_str("; `None` if it is absent.");
        let other = quote!(return properties.text(#property));
        let body = quote!(Some(match self { #arms Self::Other(properties) => #other, }));
        (quote!(Option<&str>), body)
    };
    quote! {
        impl #name {
            #[doc = #doc]
            #[must_use]
            pub fn tag(&self) -> #returned { #body }
        }
    }
}

/// Generates the conversions between a tagged union and the type of a variant.
fn of_union(union: &Ident, variant: &Variant) -> Option<TokenStream> {
    let (name, content) = (ident(&variant.name), ident(variant.content.reference()?));
    let tag = &variant.tag;
    Some(quote! {
        impl VariantOf<#union> for #content {
            const TAG_VALUE: &'static str = #tag;
            fn from_union(union: #union) -> Result<Self, #union> {
                match union {
                    #union::#name(content) => Ok(*content),
                    other => Err(other),
                }
            }
        }
        impl From<#content> for #union {
            fn from(content: #content) -> Self {
                Self::#name(Box::new(content))
            }
        }
    })
}

/// Generates a method for each property that several variants have with the same type: `payload.thread()`.
///
/// If there are two such types, the method is for the first, so that a new variant never changes it.
fn shared(model: &Model, name: &Ident, union: &Union) -> Option<TokenStream> {
    // The name of each method, its type, the property in JSON, and the arms of the match.
    let mut methods: Vec<(Ident, &str, &str, Vec<TokenStream>)> = Vec::new();
    for variant in &union.variants {
        let Some(content) = variant.content.reference() else {
            continue;
        };
        let object = model.definition(content).shape.as_object();
        for property in object.into_iter().flat_map(|object| &object.properties) {
            let Kind::Ref(ty) = &property.value.kind else {
                continue;
            };
            let shape = &model.definition(ty).shape;
            if !matches!(shape, Shape::Object(_) | Shape::Union(_)) {
                continue;
            }
            let (variant, field) = (ident(&variant.name), property.field());
            let is_boxed = property.ty.to_string().contains("Box");
            let value = if !property.is_option() {
                quote!(Some(&content.#field))
            } else if is_boxed {
                quote!(content.#field.as_deref())
            } else {
                quote!(content.#field.as_ref())
            };
            let arm = quote!(Self::#variant(content) => #value,);
            let mut known = methods.iter_mut();
            match known.find(|(method, of, ..)| *method == field && of == ty) {
                Some((.., arms)) => arms.push(arm),
                None => methods.push((field, ty, &property.name, vec![arm])),
            }
        }
    }
    let mut names = HashSet::from(["tag".to_owned()]);
    methods.retain(|(method, .., arms)| {
        let name = method.to_string();
        // A property whose name is a keyword gets no method.
        arms.len() > 1 && !name.ends_with('_') && names.insert(name)
    });
    if methods.is_empty() {
        return None;
    }
    let methods = methods.into_iter().map(|(method, ty, property, arms)| {
        let ty = ident(ty);
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
    Some(quote! { impl #name { #(#methods)* } })
}
