// types.rs

/// The subject.
///
/// Part of [`Root`].
///
/// Schema: `subject.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Subject {
    /// With fields. `a` in JSON.
    #[non_exhaustive]
    A {
        /// Its name.
        name: String,
        /// Its size. In JSON: optional.
        size: Option<serde_json::Number>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Without fields. `b_c` in JSON.
    #[non_exhaustive]
    BC {
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A type of its own. `d` in JSON.
    Type(Box<Type>),
    /// Another kind of object, kept as received.
    Other(Properties),
}

/// A type of its own.
///
/// Part of [`Subject`].
///
/// Schema: `subject.json#/definitions/Type`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Type {
    /// Properties that the schema does not name.
    pub extra: Properties,
}

// json.rs

impl<'de> FromJson<'de> for Subject {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        match &*reader.required_tag("kind")? {
            "a" => {
                let mut name = None;
                let mut size = None;
                let mut constant_0_ = Constant::new("a");
                let extra = reader
                    .open_object(
                        &["kind", "name", "size"],
                        &mut [&mut constant_0_, &mut name, &mut size],
                    )?;
                reader.constant("kind", &constant_0_)?;
                Ok(Self::A {
                    name: required!(reader, "name", name),
                    size,
                    extra,
                })
            }
            "b_c" => {
                let mut constant_0_ = Constant::new("b_c");
                let extra = reader.open_object(&["kind"], &mut [&mut constant_0_])?;
                reader.constant("kind", &constant_0_)?;
                Ok(Self::BC { extra })
            }
            "d" => FromJson::read(reader).map(Self::Type),
            _ => FromJson::read(reader).map(Self::Other),
        }
    }
}

impl Object for Subject {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        match self {
            Self::A { name, size, extra } => {
                sink.constant("kind", "a")?;
                sink.property("name", name)?;
                sink.optional("size", size)?;
                sink.extra(extra)
            }
            Self::BC { extra } => {
                sink.constant("kind", "b_c")?;
                sink.extra(extra)
            }
            Self::Type(content) => content.write_properties(sink),
            Self::Other(properties) => sink.extra(properties),
        }
    }
}

serde_traits!(Subject);

impl TaggedUnion for Subject {
    const TAG: &'static str = "kind";
}

impl Subject {
    /// The value of `kind`, which distinguishes the variants.
    #[must_use]
    pub fn tag(&self) -> &str {
        match self {
            Self::A { .. } => "a",
            Self::BC { .. } => "b_c",
            Self::Type { .. } => "d",
            Self::Other(properties) => properties.text("kind").unwrap_or_default(),
        }
    }
}

impl VariantOf<Subject> for Type {
    const TAG_VALUE: &'static str = "d";
    fn from_union(union: Subject) -> Result<Self, Subject> {
        match union {
            Subject::Type(content) => Ok(*content),
            other => Err(other),
        }
    }
}

impl From<Type> for Subject {
    fn from(content: Type) -> Self {
        Self::Type(Box::new(content))
    }
}

impl<'de> FromJson<'de> for Type {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut constant_0_ = Constant::new("d");
        let extra = reader.open_object(&["kind"], &mut [&mut constant_0_])?;
        reader.constant("kind", &constant_0_)?;
        Ok(Self { extra })
    }
}

impl Object for Type {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        sink.constant("kind", "d")?;
        sink.extra(&self.extra)
    }
}

serde_traits!(Type);
