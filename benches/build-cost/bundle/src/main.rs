#[path = "../../../support/bundle.rs"]
mod bundle;

use std::path::Path;

fn main() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../schema");
    println!("{}", bundle::bundle(&schema));
}
