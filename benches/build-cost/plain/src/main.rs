#[allow(clippy::all, dead_code)]
mod types {
    include!(concat!(env!("OUT_DIR"), "/types.rs"));
}

fn main() {
    let body = std::fs::read(std::env::args().nth(1).unwrap()).unwrap();
    let event: types::ChatSentEvent = serde_json::from_slice(&body).unwrap();
    println!("{:?}", event.payload.chat.text);
}
