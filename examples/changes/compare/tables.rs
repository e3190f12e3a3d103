//! The tables that stand behind the generated types: `object! { ... }` and the others.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use syn::parse::{Parse, ParseStream, Result};
use syn::{LitStr, Token, braced, bracketed, parenthesized, token};

use super::types::Presence;

/// The content of one macro call.
pub struct Table {
    /// The Rust type.
    pub name: String,
    /// `Actor by "actorType" { ... }`
    pub by: Option<String>,
    /// `ChatId: "ch"`
    pub form: Option<String>,
    pub body: Body,
}

#[derive(Default)]
pub struct Body {
    /// `const "type" = "thread.chat_sent";`
    pub constants: BTreeMap<String, String>,
    pub entries: Vec<Entry>,
}

/// `"userId" => user_id: required,` and the like.
pub struct Entry {
    /// What stands on the left; none for `_`.
    pub mark: Option<String>,
    pub name: String,
    pub detail: Detail,
}

pub enum Detail {
    Nothing,
    Presence(Presence),
    /// `(ChatSentEvent)`
    Type(String),
    Body(Body),
}

impl Parse for Table {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut table = Self {
            name: input.parse::<Ident>()?.to_string(),
            by: None,
            form: None,
            body: Body::default(),
        };
        if input.parse::<Option<Token![:]>>()?.is_some() {
            table.form = Some(input.parse::<TokenStream>()?.to_string());
            return Ok(table);
        }
        if input.parse::<Option<Ident>>()?.is_some() {
            table.by = Some(input.parse::<LitStr>()?.value());
        }
        let body;
        braced!(body in input);
        table.body = body.parse()?;
        Ok(table)
    }
}

impl Parse for Body {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut body = Self::default();
        while input.parse::<Option<Token![const]>>()?.is_some() {
            let name = input.parse::<LitStr>()?.value();
            input.parse::<Token![=]>()?;
            body.constants
                .insert(name, input.parse::<LitStr>()?.value());
            input.parse::<Token![;]>()?;
        }
        body.entries = input
            .parse_terminated(Entry::parse, Token![,])?
            .into_iter()
            .collect();
        Ok(body)
    }
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mark = match input.parse::<Option<Token![_]>>()? {
            Some(_) => None,
            None => Some(input.parse::<LitStr>()?.value()),
        };
        input.parse::<Token![=>]>()?;
        Ok(Self {
            mark,
            name: input.parse::<Ident>()?.to_string(),
            detail: input.parse()?,
        })
    }
}

impl Parse for Detail {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let content;
        if input.parse::<Option<Token![:]>>()?.is_some() {
            input.parse().map(Self::Presence)
        } else if input.peek(token::Brace) {
            braced!(content in input);
            content.parse().map(Self::Body)
        } else if input.peek(token::Paren) {
            parenthesized!(content in input);
            let name = content.parse::<Ident>()?.to_string();
            // `by type_`: the field of the tag, which the type itself tells.
            content.parse::<TokenStream>()?;
            Ok(Self::Type(name))
        } else {
            Ok(Self::Nothing)
        }
    }
}

impl Parse for Presence {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if input.peek(token::Bracket) {
            let exceptions;
            bracketed!(exceptions in input);
            // `[not "thread.chat_sent"]`: the union tells of the variants that these are.
            exceptions.parse::<TokenStream>()?;
            return Ok(Self::Required);
        }
        let presence: Ident = input.parse()?;
        match presence.to_string().as_str() {
            "required" => Ok(Self::Required),
            "optional" => Ok(Self::Optional),
            "default" => Ok(Self::Default),
            _ => Err(syn::Error::new(
                presence.span(),
                "this presence is not known",
            )),
        }
    }
}
