//! `schema/dialect.schema.json`, which editors check schema files with, and the build's own checks.
//!
//! What the editor marks, the build refuses. The reverse cannot be, as the build also looks from one
//! place to another: what of each mistake an editor marks stands with it in `mistakes/*.txt`.

use crate::support::dialect::marks;
use crate::support::schema_files::own;
use crate::support::{crate_dir, read_json};

#[test]
fn the_dialect_is_draft_07() {
    let dialect = read_json("schema/dialect.schema.json");
    jsonschema::draft7::meta::validate(&dialect).expect("it keeps to the draft");
}

#[test]
fn the_schema_files_keep_to_the_dialect() {
    for (file, schema) in own() {
        assert_eq!(marks(schema), [""; 0], "{file}");
    }
}

#[test]
fn the_forms_of_the_dialect_are_those_of_the_build() {
    let forms = std::fs::read_dir(crate_dir().join("tests/mistakes/schema")).expect("it is there");
    for form in forms {
        let file = form.expect("it can be read").path();
        assert_eq!(marks(&read_json(&file)), [""; 0], "{}", file.display());
    }
}

/// Editors are told where the dialect is.
#[test]
fn editors_know_the_dialect() {
    for (settings, pointer) in [
        (".vscode/settings.json", "/json.schemas/0"),
        (
            ".zed/settings.json",
            "/lsp/json-language-server/settings/json/schemas/0",
        ),
    ] {
        let settings = read_json(settings);
        let entry = settings.pointer(pointer).expect("it names a schema");
        assert_eq!(entry["url"], "./schema/dialect.schema.json");
        assert_eq!(entry["fileMatch"][0], "/schema/*.json");
    }
}
