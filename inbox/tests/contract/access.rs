//! Access to the page, also from other web sites.

use std::io::ErrorKind;

use plain_webhooks_inbox::State;
use tokio::net::TcpStream;

use super::client::*;
use super::support::*;

pub async fn forms_of_other_sites_change_nothing<D: Database>(database: &D) {
    let (inbox, event) = handled(database, true).await;
    let page = serve(&inbox).await;
    let host = format!("Host: localhost:{}\r\nContent-Length: 0\r\n", page.port());
    for origin in ["", "Origin: null\r\n", "Origin: http://example.com\r\n"] {
        for path in [
            &*format!("/retry?id={}", event.id),
            &*format!("/replay?id={}", event.id),
            "/retry-parked",
        ] {
            let answer = ask(page.port(), "POST", path, &format!("{host}{origin}")).await;
            assert_eq!(answer.status, 403, "{path} {origin}");
            assert_eq!(
                answer.body,
                "the request came from another web site: use the buttons of the page itself\n"
            );
        }
    }
    assert_eq!(state(&inbox, &event).await, State::Parked);
}

pub async fn other_hosts_are_rejected<D: Database>(database: &D) {
    let inbox = database.open().await;
    let page = serve(&inbox).await;
    let answer = ask(page.port(), "GET", "/", "Host: example.com\r\n").await;
    assert_eq!(answer.status, 421);
    let reason = "this page is only for this machine: open it at http://localhost, with its port\n";
    assert_eq!(answer.body, reason);
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}

pub async fn responses_forbid_frames_caching_and_inline_scripts<D: Database>(database: &D) {
    let inbox = database.open().await;
    let page = serve(&inbox).await;
    for path in ["/", "/page.js", "/nothing"] {
        let answer = get(&page, path).await;
        let policy = "default-src 'none'; connect-src 'self'; img-src 'self'; script-src 'self'; style-src 'self'; \
             base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        assert_eq!(answer.header("content-security-policy"), Some(policy));
        assert_eq!(answer.header("x-frame-options"), Some("DENY"));
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("referrer-policy"), Some("same-origin"));
        assert_eq!(
            answer.header("cross-origin-resource-policy"),
            Some("same-origin")
        );
    }
}

pub async fn a_port_in_use_is_an_error<D: Database>(database: &D) {
    let inbox = database.open().await;
    let page = serve(&inbox).await;
    let error = inbox.serve_page(page.port()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AddrInUse);
}

pub async fn the_page_listens_on_localhost_only<D: Database>(database: &D) {
    let inbox = database.open().await;
    let page = serve(&inbox).await;
    let connects = async |address: &str| TcpStream::connect((address, page.port())).await.is_ok();
    assert!(connects("127.0.0.1").await);
    // Listening on all addresses would include this one.
    assert!(!connects("127.0.0.2").await);
}

pub async fn dropping_the_handle_stops_the_page<D: Database>(database: &D) {
    let inbox = database.open().await;
    let page = serve(&inbox).await;
    assert_eq!(page.url(), format!("http://localhost:{}/", page.port()));
    let port = page.port();
    assert_eq!(get(&page, "/").await.status, 200);
    drop(page);
    until(async || TcpStream::connect(("127.0.0.1", port)).await.is_err()).await;
}
