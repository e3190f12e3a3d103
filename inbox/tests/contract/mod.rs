//! Tests that every store must pass. `sqlite.rs` and `postgres.rs` run them.

pub mod access;
mod client;
pub mod failing;
pub mod keeping;
pub mod leases;
pub mod managing;
pub mod page;
pub mod stopping;
pub mod support;
mod worker;
pub mod working;

pub use support::Database;

/// Defines a test for each function. Each runs on a database of its own.
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
                storing_continues_when_the_caller_is_dropped
                deliveries_beyond_the_memory_budget_are_answered_503
                an_inbox_is_opened_again_with_its_events
                a_later_version_of_the_tables_is_rejected
                texts_with_nul_are_stored;
            working:
                each_event_is_handled_once
                events_of_a_thread_are_handled_in_order
                threads_do_not_wait_for_each_other
                other_event_types_and_own_events_are_skipped
                an_earlier_event_that_arrives_in_time_is_handled_first
                two_workers_share_the_events;
            failing:
                a_failed_event_is_retried_before_the_next_of_its_thread
                an_event_that_fails_too_often_is_parked_and_the_next_one_handled
                a_panic_is_a_failure
                a_timeout_is_a_failure
                writes_of_a_failed_handler_are_rolled_back
                a_handler_that_is_cancelled_in_its_transaction_leaves_no_writes
                writes_are_committed_once_with_the_event
                writes_are_committed_even_if_a_task_keeps_the_delivery;
            leases:
                an_event_whose_process_ended_is_handled_again_after_its_lease
                an_event_that_crashes_its_process_each_time_is_parked
                a_lease_is_renewed_while_the_handler_runs
                a_worker_whose_lease_ended_does_not_take_its_own_event_again
                a_worker_whose_lease_ended_changes_nothing
                a_clock_that_was_set_back_delays_nothing;
            stopping:
                a_stopped_worker_finishes_the_events_in_progress
                a_stopped_worker_releases_events_that_take_too_long
                dropping_a_worker_at_any_moment_leaves_the_store_usable;
            managing:
                a_parked_event_is_retried_with_the_same_key
                events_are_replayed_by_id_type_and_time
                old_events_are_pruned
                a_customer_is_forgotten
                stats_and_history_count_events
                an_event_has_an_entry
                events_are_listed_page_by_page;
            page:
                the_latest_events_are_listed
                untrusted_text_is_escaped
                events_are_listed_by_state
                older_events_are_on_further_pages
                an_event_is_shown_with_its_body
                a_parked_event_is_retried
                all_parked_events_are_retried
                a_done_event_is_replayed
                retrying_an_undecodable_event_changes_nothing
                a_forgotten_event_is_shown_without_data
                a_body_is_downloaded_as_received
                unknown_pages_and_events_are_answered_404
                the_last_hour_is_drawn;
            access:
                forms_of_other_sites_change_nothing
                other_hosts_are_rejected
                responses_forbid_frames_caching_and_inline_scripts
                a_port_in_use_is_an_error
                the_page_listens_on_localhost_only
                dropping_the_handle_stops_the_page;
        }
    };
}
pub(crate) use all;
