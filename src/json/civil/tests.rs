use super::{date, days};
use jiff::civil;

#[test]
fn counts_as_jiff_does() {
    let first = civil::date(0, 1, 1);
    let epoch = civil::date(1970, 1, 1);
    for day in first.series(jiff::Span::new().days(1)).take(3_652_425) {
        let number = i64::from((day - epoch).get_days());
        let fields = [day.year() as u32, day.month() as u32, day.day() as u32];
        let [year, month, of_month] = fields;
        assert_eq!(days(year, month, of_month), Some(number), "{day}");
        assert_eq!(date(number), Some(fields), "{day}");
    }
}

#[test]
fn there_are_no_other_dates() {
    for [year, month, day] in [
        [2023, 0, 1],
        [2023, 13, 1],
        [2023, 1, 0],
        [2023, 1, 32],
        [2023, 4, 31],
        [2023, 2, 29],
        [1900, 2, 29],
        [2000, 2, 30],
    ] {
        assert_eq!(days(year, month, day), None, "{year}-{month}-{day}");
    }
    assert_eq!(date(-719_529), None);
    assert_eq!(date(2_932_897), None);
    assert_eq!(date(i64::from(u32::MAX)), None);
}
