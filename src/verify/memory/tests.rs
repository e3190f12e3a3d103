use super::{Held, Used};
use std::sync::atomic::Ordering;

#[test]
fn one_body_gets_half_of_the_budget() {
    let used = Used::default();
    let mut held = Held::nothing(used.clone(), 100);
    assert!(held.grow_to(10));
    assert!(!held.grow_to(51));
    assert!(held.grow_to(50));
    // A body does not shrink.
    assert!(held.grow_to(10));
    assert_eq!(used.load(Ordering::Relaxed), 50);
    drop(held);
    assert_eq!(used.load(Ordering::Relaxed), 0);
}

#[test]
fn there_is_memory_for_one_more() {
    let used = Used::default();
    let grow = |held: &mut Held| {
        for bytes in 1.. {
            if !held.grow_to(bytes) {
                break;
            }
        }
    };
    let mut bodies = Vec::new();
    for count in 1..=10 {
        let mut held = Held::nothing(used.clone(), 1 << 20);
        grow(&mut held);
        assert_eq!(held.bytes, (1 << 20) >> count);
        bodies.push(held);
    }
    drop(bodies);

    // If all grow at the same time, each gets the same amount.
    let mut bodies: Vec<_> = (0..10).map(|_| Held::nothing(used.clone(), 1100)).collect();
    for bytes in 1..=100 {
        assert!(bodies.iter_mut().all(|held| held.grow_to(bytes)));
    }
    assert!(!bodies.iter_mut().any(|held| held.grow_to(101)));
    assert!(Held::nothing(used, 1100).grow_to(50));
}

#[test]
fn large_numbers_do_not_overflow() {
    let used = Used::default();
    let mut held = Held::nothing(used.clone(), usize::MAX);
    assert!(!held.grow_to(usize::MAX));
    assert!(held.grow_to(usize::MAX / 2));
    assert!(!Held::nothing(used, usize::MAX).grow_to(usize::MAX));
}
