//! The transaction of a handler.

use std::mem;
use std::sync::Arc;

use tokio::sync::{MappedMutexGuard, Mutex, MutexGuard};

use crate::Error;
use crate::store::{Store, Transaction};

const RETURNED: &str = "the handler has returned: its transaction has ended";
const IN_USE: &str = "the handler returned while another task still used its transaction";

/// Holds the transaction that a handler begins and the worker commits. A task that the handler has started can keep its
/// delivery, and so the slot, for longer than the handler runs.
#[derive(Clone, Default)]
pub struct Slot(Arc<Mutex<State>>);

#[derive(Default)]
enum State {
    #[default]
    Unused,
    Open(Transaction),
    Closed,
}

impl Slot {
    /// Begins the transaction, or returns the one already begun.
    pub(super) async fn begin(
        &self,
        store: &Store,
    ) -> Result<MappedMutexGuard<'_, Transaction>, Error> {
        let mut state = self.0.lock().await;
        if matches!(*state, State::Unused) {
            *state = State::Open(store.write_for_handler().await?);
        }
        MutexGuard::try_map(state, |state| match state {
            State::Open(transaction) => Some(transaction),
            State::Unused | State::Closed => None,
        })
        .map_err(|_| Error::invalid(RETURNED))
    }

    /// Takes the transaction, if there is one. None can begin afterwards.
    pub(super) fn close(&self) -> Result<Option<Transaction>, Error> {
        let mut state = self.0.try_lock().map_err(|_| Error::invalid(IN_USE))?;
        match mem::replace(&mut *state, State::Closed) {
            State::Open(transaction) => Ok(Some(transaction)),
            State::Unused | State::Closed => Ok(None),
        }
    }
}
