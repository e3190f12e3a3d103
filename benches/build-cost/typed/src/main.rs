fn main() {
    let body = std::fs::read(std::env::args().nth(1).unwrap()).unwrap();
    let event = plain_webhooks::ChatSentEvent::from_unverified_slice(&body).unwrap();
    println!("{:?}", event.payload.chat.text);
}
