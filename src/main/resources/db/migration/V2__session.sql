create table account_session (
	id_hash varchar(64) not null primary key,
	account_id uuid not null references account (id) on delete cascade,
	remembered boolean not null,
	created_at timestamp(6) with time zone not null,
	seen_at timestamp(6) with time zone not null,
	ends_at timestamp(6) with time zone not null
);
create index account_session_account on account_session (account_id);
create index account_session_end on account_session (ends_at);
create table throttle (
	key_hash varchar(64) not null primary key,
	failures integer not null,
	failed_at timestamp(6) with time zone not null,
	blocked_until timestamp(6) with time zone
);
create index throttle_failed on throttle (failed_at);
create table server_secret (
	name varchar(64) not null primary key,
	secret varchar(128) not null
);
