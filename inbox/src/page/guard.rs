//! Rejects requests that another machine or another web site may have caused.

use axum::extract::Request;
use axum::http::header::{HeaderName, HeaderValue};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Headers of every response. They forbid inline scripts, content from other sites, frames and caching.
const HEADERS: [(HeaderName, &str); 8] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; connect-src 'self'; img-src 'self'; script-src 'self'; style-src 'self'; \
         base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    ),
    (header::CACHE_CONTROL, "no-store"),
    // With `no-referrer`, browsers would not send the `Origin` of the page's own forms.
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (HeaderName::from_static("x-robots-tag"), "noindex"),
];

/// Headers that proxies add to the requests that they forward.
const PROXY_HEADERS: [&str; 4] = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host"];

pub(super) async fn guard(request: Request, next: Next) -> Response {
    let mut response = match check(request.method(), request.headers()) {
        Ok(()) => next.run(request).await,
        Err((status, reason)) => (status, format!("{reason}\n")).into_response(),
    };
    for (name, value) in HEADERS {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}

fn check(method: &Method, headers: &HeaderMap) -> Result<(), (StatusCode, &'static str)> {
    let host = single(headers, "host").unwrap_or_default();
    if !is_local(host) {
        // DNS rebinding: the domain of another web site can resolve to this machine.
        let reason =
            "this page is only for this machine: open it at http://localhost, with its port";
        return Err((StatusCode::MISDIRECTED_REQUEST, reason));
    }
    if PROXY_HEADERS.iter().any(|name| headers.contains_key(*name)) {
        let reason = "this page is only for this machine, and the request came through a proxy: use `ssh -L`";
        return Err((StatusCode::FORBIDDEN, reason));
    }
    let is_allowed = match *method {
        Method::POST => !is_foreign(headers) && is_from(host, headers),
        _ => !is_foreign(headers) || is_link(headers),
    };
    if !is_allowed {
        let reason = "the request came from another web site: use the buttons of the page itself";
        return Err((StatusCode::FORBIDDEN, reason));
    }
    Ok(())
}

/// Returns the value of a header that appears exactly once.
fn single<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

fn is_local(host: &str) -> bool {
    let port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let split = host.rsplit_once(':').filter(|(_, after)| port(after));
    let name = split.map_or(host, |(name, _)| name);
    ["localhost", "127.0.0.1", "[::1]"]
        .iter()
        .any(|local| name.eq_ignore_ascii_case(local))
}

/// Returns `true` if another site made the browser send the request.
fn is_foreign(headers: &HeaderMap) -> bool {
    let mut sites = headers.get_all("sec-fetch-site").iter();
    !sites.all(|site| site == "same-origin" || site == "none")
}

/// Returns `true` if the user followed a link, and no site embeds or fetches the page.
fn is_link(headers: &HeaderMap) -> bool {
    single(headers, "sec-fetch-mode") == Some("navigate")
        && single(headers, "sec-fetch-dest") == Some("document")
}

/// Returns `true` if the request is from a form of the page itself. Every browser sends the `Origin` of a form.
fn is_from(host: &str, headers: &HeaderMap) -> bool {
    let origin = single(headers, "origin").and_then(|origin| origin.strip_prefix("http://"));
    origin.is_some_and(|origin| origin.eq_ignore_ascii_case(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_status(method: Method, headers: &[(&'static str, &str)], expected: u16) {
        let parse = |(name, value): &(&'static str, &str)| {
            (HeaderName::from_static(name), value.parse().unwrap())
        };
        let mut map = HeaderMap::new();
        for (name, value) in headers.iter().map(parse) {
            map.append(name, value);
        }
        let status = check(&method, &map).map_or_else(|(status, _)| status, |()| StatusCode::OK);
        assert_eq!(status.as_u16(), expected, "{method} {headers:?}");
    }

    #[test]
    fn only_local_hosts_are_served() {
        for host in [
            "localhost",
            "localhost:9001",
            "LocalHost:9001",
            "127.0.0.1:9001",
            "[::1]:9001",
            "[::1]",
        ] {
            assert_status(Method::GET, &[("host", host)], 200);
        }
        for host in [
            "example.com",
            "example.com:9001",
            "localhost.example.com",
            "localhost:9001@example.com",
        ] {
            assert_status(Method::GET, &[("host", host)], 421);
        }
        for host in [
            "",
            "127.0.0.1.nip.io",
            "192.168.0.7:9001",
            "0.0.0.0",
            "[::]:9001",
            "::1",
            "user@localhost",
        ] {
            assert_status(Method::GET, &[("host", host)], 421);
        }
        assert_status(Method::GET, &[], 421);
        assert_status(
            Method::GET,
            &[("host", "localhost"), ("host", "example.com")],
            421,
        );
    }

    #[test]
    fn requests_through_a_proxy_are_rejected() {
        for name in PROXY_HEADERS {
            assert_status(
                Method::GET,
                &[("host", "localhost"), (name, "192.0.2.1")],
                403,
            );
        }
    }

    #[test]
    fn a_form_must_come_from_the_page() {
        let host = ("host", "localhost:9001");
        let own = ("origin", "http://localhost:9001");
        let site = |value| ("sec-fetch-site", value);
        assert_status(Method::POST, &[host, own], 200);
        assert_status(Method::POST, &[host, own, site("same-origin")], 200);
        assert_status(Method::POST, &[host], 403);
        assert_status(Method::POST, &[host, own, own], 403);
        assert_status(Method::POST, &[host, own, site("cross-site")], 403);
        // A page on another port has another origin, but is on the same site.
        assert_status(Method::POST, &[host, own, site("same-site")], 403);
        for origin in [
            "null",
            "http://example.com",
            "http://localhost",
            "http://localhost:3000",
        ] {
            assert_status(Method::POST, &[host, ("origin", origin)], 403);
        }
        for origin in [
            "https://localhost:9001",
            "http://127.0.0.1:9001",
            "localhost:9001",
        ] {
            assert_status(Method::POST, &[host, ("origin", origin)], 403);
        }
    }

    #[test]
    fn other_sites_can_only_link_to_the_page() {
        let host = ("host", "localhost:9001");
        let site = ("sec-fetch-site", "cross-site");
        let navigate = ("sec-fetch-mode", "navigate");
        let dest = |value| ("sec-fetch-dest", value);
        assert_status(Method::GET, &[host, ("sec-fetch-site", "none")], 200);
        assert_status(Method::GET, &[host, site, navigate, dest("document")], 200);
        assert_status(Method::GET, &[host, site, navigate, dest("iframe")], 403);
        assert_status(
            Method::GET,
            &[host, site, ("sec-fetch-mode", "no-cors"), dest("image")],
            403,
        );
        assert_status(
            Method::GET,
            &[
                host,
                ("sec-fetch-site", "same-site"),
                ("sec-fetch-mode", "cors"),
            ],
            403,
        );
    }
}
