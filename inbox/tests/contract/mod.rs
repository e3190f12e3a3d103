//! What every store promises. `sqlite.rs` and `postgres.rs` run all of these tests.

pub mod keeping;
pub mod managing;
pub mod page;
pub mod support;
pub mod working;

pub use support::Database;

/// One test for each function, on a database of its own.
macro_rules! contract {
    ($database:ty; $($module:ident: $($test:ident)*;)*) => {$($(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $test() {
            let database = <$database as $crate::contract::Database>::create().await;
            $crate::contract::$module::$test(&database).await;
            database.remove().await;
        }
    )*)*};
}
pub(crate) use contract;

macro_rules! all {
    ($database:ty) => {
        $crate::contract::contract! { $database;
            keeping:
                a_delivery_is_stored_and_then_answered
                a_duplicate_is_answered_and_stored_once
                the_same_event_at_the_same_time_is_stored_once
                a_forged_delivery_is_answered_401_and_not_stored
                a_signed_body_that_cannot_be_decoded_is_stored
                a_body_without_an_id_is_stored_under_its_signature
                undecodable_events_are_decoded_again_by_another_version
                storing_goes_on_when_the_caller_goes_away
                deliveries_beyond_the_memory_budget_are_answered_503
                an_inbox_is_opened_again_with_its_events
                a_later_version_of_the_tables_is_refused
                texts_with_nul_are_stored;
            working:
                each_event_is_handled_once
                events_of_a_thread_are_handled_in_the_order_in_which_they_happened
                threads_do_not_wait_for_each_other
                a_failed_event_is_handled_again_before_the_next_of_its_thread
                an_event_that_fails_too_often_is_parked_and_the_next_one_handled
                a_panic_is_a_failure
                a_handler_that_takes_too_long_has_failed
                writes_of_a_failed_handler_are_rolled_back
                a_handler_that_is_cancelled_in_its_transaction_leaves_no_writes
                writes_are_committed_once_with_the_event
                an_event_whose_process_ended_is_handled_again_after_its_lease
                an_event_that_ends_its_process_each_time_is_parked
                a_lease_is_renewed_while_the_handler_runs
                a_worker_whose_lease_ended_changes_nothing
                a_clock_that_was_set_back_holds_up_nothing
                a_worker_that_is_stopped_finishes_what_it_has_begun
                a_worker_that_is_stopped_gives_back_what_takes_too_long
                other_event_types_and_own_events_are_skipped
                an_earlier_event_that_arrives_in_time_is_handled_first
                two_workers_share_the_events
                a_worker_that_is_dropped_at_any_moment_leaves_the_store_usable;
            managing:
                a_parked_event_is_retried_with_the_same_key
                events_are_replayed_by_id_type_and_time
                old_events_are_pruned
                a_customer_is_forgotten
                stats_and_history_count_events
                an_event_has_an_entry
                events_are_listed_in_parts;
            page:
                the_latest_events_are_listed
                texts_of_strangers_are_escaped
                a_state_is_chosen
                older_events_are_on_further_pages
                an_event_is_shown_with_its_body
                a_parked_event_is_retried
                all_parked_events_are_retried
                a_done_event_is_replayed
                an_undecodable_event_stays_so_when_it_is_retried
                a_forgotten_event_says_so
                a_body_is_downloaded_as_received
                what_does_not_exist_is_answered_404
                forms_of_other_sites_change_nothing
                other_hosts_are_refused
                responses_may_not_be_framed_stored_or_scripted
                the_last_hour_is_drawn
                a_port_in_use_is_refused
                only_localhost_is_served
                the_page_ends_with_its_handle;
        }
    };
}
pub(crate) use all;
