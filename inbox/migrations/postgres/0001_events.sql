-- Times are microseconds since 1970, in UTC.
CREATE TABLE plain_inbox_events (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- 'waiting', 'done', 'parked' or 'undecodable'
    state TEXT NOT NULL,
    -- Events of one lane are handled one after another.
    lane TEXT COLLATE "C",
    event_type TEXT NOT NULL,
    thread_id TEXT,
    customer_id TEXT,
    happened_at BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    finished_at BIGINT,
    -- The number of Plain's delivery attempt, from 1.
    delivery_attempt BIGINT NOT NULL,
    -- How often the handler was called since the event was received, retried or replayed.
    tries BIGINT NOT NULL DEFAULT 0,
    replays BIGINT NOT NULL DEFAULT 0,
    -- Why the handler or decoding failed.
    error TEXT,
    -- The version of this library that could not decode the event.
    version TEXT,
    signature TEXT NOT NULL,
    body BYTEA NOT NULL
);
CREATE INDEX plain_inbox_events_waiting ON plain_inbox_events (lane, happened_at, id) WHERE state = 'waiting';
CREATE INDEX plain_inbox_events_open ON plain_inbox_events (state, received_at) WHERE state <> 'done';
CREATE INDEX plain_inbox_events_received ON plain_inbox_events (received_at);
CREATE INDEX plain_inbox_events_finished ON plain_inbox_events (finished_at) WHERE finished_at IS NOT NULL;
CREATE INDEX plain_inbox_events_customer ON plain_inbox_events (customer_id) WHERE customer_id IS NOT NULL;

-- Only lanes that have a waiting event.
CREATE TABLE plain_inbox_lanes (
    key TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- When the next event of the lane can be handled. While one is being handled, this is the end of the lease.
    due_at BIGINT NOT NULL,
    -- How far `due_at` was ahead when it was set. If it is farther ahead now, the clock was set back.
    held BIGINT NOT NULL,
    -- Identifies the worker that holds the lane.
    token BIGINT
);
CREATE INDEX plain_inbox_lanes_due ON plain_inbox_lanes (due_at);
CREATE INDEX plain_inbox_lanes_token ON plain_inbox_lanes (token) WHERE token IS NOT NULL;
