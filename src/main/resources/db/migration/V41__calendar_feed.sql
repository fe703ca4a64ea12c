create table calendar_feed (
	account_id uuid not null primary key references account (id) on delete cascade,
	version bigint not null,
	secret_hash varchar(64) not null unique,
	titled boolean not null,
	created_at timestamp(6) with time zone not null
);
