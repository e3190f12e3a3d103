//! `instructions decode 1000` decodes the documented event a thousand times. `.ci/instructions` counts the instructions
//! of this.

#[path = "../../support/payloads.rs"]
#[allow(dead_code, reason = "the other benches use the rest")]
mod payloads;

use std::hint::black_box;

use plain_webhooks::ChatSentEvent;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [work, times] = arguments.as_slice() else {
        panic!("usage: instructions decode|encode|reject <times>");
    };
    let times: u32 = times.parse().expect("the number of times is a number");
    let body = payloads::documented();
    let decode = || ChatSentEvent::from_unverified_slice(black_box(&body)).expect("the example is an event");
    match work.as_str() {
        "decode" => (0..times).for_each(|_| drop(black_box(decode()))),
        "encode" => {
            let event = decode();
            let encode = || black_box(&event).to_vec();
            (0..times).for_each(|_| drop(black_box(encode())));
        }
        "reject" => {
            let text = String::from_utf8(body.clone()).expect("JSON is UTF-8");
            let other = text.replace("thread.chat_sent", "thread.chat_lost").into_bytes();
            let reject = || ChatSentEvent::from_unverified_slice(black_box(&other));
            (0..times).for_each(|_| drop(black_box(reject().expect_err("the event has another type"))));
        }
        _ => panic!("`{work}` is neither `decode`, `encode` nor `reject`"),
    }
}
