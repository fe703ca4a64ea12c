-- Public keys, each with a name that its owner gave it.
create table passkey (
	account_id uuid not null references account (id) on delete cascade,
	id uuid not null,
	name varchar(128) not null check (name <> ''),
	credential_id varchar(1400) not null unique,
	attestation bytea not null,
	sign_count bigint not null check (sign_count >= 0),
	created_at timestamp(6) with time zone not null,
	used_at timestamp(6) with time zone,
	primary key (account_id, id)
);
-- Each challenge is answered once; only digests of those that were.
create table answered_challenge (
	challenge_hash varchar(64) not null primary key,
	ends_at timestamp(6) with time zone not null
);
create index answered_challenge_end on answered_challenge (ends_at);
