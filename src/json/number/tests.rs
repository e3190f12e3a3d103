use crate::json::test::{rejected, round_trip};
use serde_json::Number;

#[test]
fn numbers_keep_their_form() {
    for json in [
        "2",
        "2.0",
        "-2",
        "0.1",
        "-0.0",
        "18446744073709551615",
        "1e300",
    ] {
        let expected = if json == "1e300" { "1e+300" } else { json };
        round_trip::<Number>(json, expected);
    }
    rejected::<Number>(
        "\"2\"",
        "expected a number, found a string (line 1, column 3)",
    );
    rejected::<Number>(
        "{}",
        "expected a number, found an object (line 1, column 2)",
    );
}

#[test]
fn integers_are_numbers_without_a_fraction_within_bounds() {
    round_trip::<u64>("0", "0");
    round_trip::<u64>("-0", "0");
    round_trip::<u64>("2.0", "2");
    round_trip::<u64>("1e3", "1000");
    round_trip::<u64>("18446744073709551615", "18446744073709551615");
    round_trip::<i64>("-9223372036854775808", "-9223372036854775808");
    round_trip::<i32>("-2147483648.0", "-2147483648");
    let u64_bounds = "expected an integer from 0 to 18446744073709551615, found another number";
    rejected::<u64>("-1", &format!("{u64_bounds} (line 1, column 2)"));
    rejected::<u64>("0.5", &format!("{u64_bounds} (line 1, column 3)"));
    rejected::<u64>(
        "18446744073709551616",
        &format!("{u64_bounds} (line 1, column 20)"),
    );
    let u32_bounds = "expected an integer from 0 to 4294967295, found";
    rejected::<u32>(
        "4294967296",
        &format!("{u32_bounds} another number (line 1, column 10)"),
    );
    rejected::<u32>("null", &format!("{u32_bounds} null (line 1, column 4)"));
    rejected::<u32>(
        "true",
        &format!("{u32_bounds} a boolean (line 1, column 4)"),
    );
}
