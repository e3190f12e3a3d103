//! Finds out why a signature may not match, without decoding the body.
//!
//! This does not run for accepted requests. For the others, it looks only at the headers and the start of the body, so
//! explaining a made-up request costs next to nothing.

use std::fmt;

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};

/// What is unusual about a request whose signature does not match. There can be several reasons.
#[derive(Clone, Copy)]
pub(crate) struct Mismatch {
    form: Option<Form>,
    /// The length of the body, and the announced length, if they differ.
    lengths: Option<(usize, usize)>,
    /// Whether the request has a `Content-Encoding`.
    is_encoded: bool,
    is_secret_quoted: bool,
}

impl Mismatch {
    #[cold]
    pub(super) fn new(headers: Option<&HeaderMap>, body: &[u8], is_secret_quoted: bool) -> Self {
        let header = |name| headers.and_then(|headers| headers.get(name));
        let is_encoded = header(CONTENT_ENCODING).is_some_and(|encoding| encoding != "identity");
        let announced =
            header(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        // An encoded body may have been decoded, and an empty one has lost all of its bytes.
        let is_comparable = !is_encoded && !body.is_empty();
        Self {
            form: Form::of(body),
            lengths: announced
                .filter(|&length| is_comparable && length != body.len())
                .map(|length| (body.len(), length)),
            is_encoded,
            is_secret_quoted,
        }
    }
}

/// A form of a body that differs from the compact JSON that Plain sends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Empty,
    Gzip,
    ByteOrderMark,
    Base64,
    JsonString,
    Spaced,
    Sorted,
}

impl Form {
    fn of(body: &[u8]) -> Option<Self> {
        match body {
            [] => Some(Self::Empty),
            [0x1f, 0x8b, ..] => Some(Self::Gzip),
            // Of UTF-8, and of UTF-16 in both orders.
            [0xef, 0xbb, 0xbf, ..] | [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => {
                Some(Self::ByteOrderMark)
            }
            // `{"`, encoded.
            [b'e', b'y', b'J', ..] => Some(Self::Base64),
            [b'"', ..] => Some(Self::JsonString),
            _ if has_space(body) => Some(Self::Spaced),
            _ if is_sorted(body) => Some(Self::Sorted),
            _ => None,
        }
    }

    /// Returns whether the form explains the mismatch. Plain may also have signed a body that is spaced or sorted.
    fn is_certain(self) -> bool {
        !matches!(self, Self::Spaced | Self::Sorted)
    }
}

impl fmt::Display for Form {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Empty => "the body is empty: something read it before it was verified",
            Self::Gzip => {
                "the body is compressed with gzip: \
                 verify the decompressed body, as Plain signs the JSON"
            }
            Self::ByteOrderMark => {
                "the body starts with a byte order mark, which Plain does not send: \
                 something on the way added it"
            }
            Self::Base64 => "the body looks like base64: decode it before it is verified",
            Self::JsonString => "the body was wrapped in a JSON string: verify the original body",
            Self::Spaced => {
                "the body has white space outside of its strings, \
                 so it was probably parsed and written again on the way"
            }
            Self::Sorted => {
                "the properties of the body look sorted, \
                 so it was probably parsed and written again on the way"
            }
        })
    }
}

/// How much of a body is inspected, in bytes.
const LOOKED_AT: usize = 4096;

/// Returns whether the start of an object has white space outside of strings.
fn has_space(body: &[u8]) -> bool {
    if !body.starts_with(b"{") {
        return false;
    }
    let (mut in_string, mut is_escaped) = (false, false);
    for byte in body.iter().take(LOOKED_AT) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_string => is_escaped = true,
            b'"' => in_string = !in_string,
            b' ' | b'\n' | b'\r' | b'\t' if !in_string => return true,
            _ => {}
        }
    }
    false
}

/// Returns whether an envelope's first two properties are the first two in alphabetical order. Many programs sort
/// properties when they write objects.
fn is_sorted(body: &[u8]) -> bool {
    let Some(rest) = body.strip_prefix(br#"{"id":""#) else {
        return false;
    };
    let mut rest = rest
        .iter()
        .take(LOOKED_AT)
        .skip_while(|&&byte| byte != b'"');
    br#"","payload":"#.iter().all(|byte| rest.next() == Some(byte))
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut is_explained = false;
        let mut between = "";
        if let Some(form) = self.form {
            form.fmt(formatter)?;
            is_explained = form.is_certain();
            between = "; ";
        }
        if let Some((found, announced)) = self.lengths {
            write!(
                formatter,
                "{between}something changed the body on the way: \
                 it has {found} bytes, and `Content-Length` is {announced}"
            )?;
            is_explained = true;
            between = "; ";
        }
        if self.is_encoded && self.form != Some(Form::Gzip) {
            write!(
                formatter,
                "{between}there is a `Content-Encoding`: \
                 verify the decompressed body, as Plain signs the JSON"
            )?;
            between = "; ";
        }
        if self.is_secret_quoted {
            write!(
                formatter,
                "{between}the signing secret is wrapped in quotes: remove them"
            )?;
            is_explained = true;
        }
        match (is_explained, between) {
            (true, _) => Ok(()),
            (false, "") => formatter.write_str(
                "the signing secret is wrong, \
                 or the body was parsed and written again on the way",
            ),
            (false, _) => formatter.write_str("; otherwise the signing secret is wrong"),
        }
    }
}

#[cfg(test)]
mod tests;
