//! Shared by the crash test and the benchmark: a sender, processes that receive and work, and a table of effects.

pub mod effects;
pub mod processes;
pub mod sender;
