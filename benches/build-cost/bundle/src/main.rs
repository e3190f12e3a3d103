#[path = "../../../support/closed.rs"]
mod closed;

fn main() {
    let schema = include_str!("../../../../src/generated/schema.json");
    println!("{}", closed::closed(schema));
}
