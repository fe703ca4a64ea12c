-- An address that a person confirmed, and one that waits for its link to be opened.
create table email_address (
	account_id uuid not null primary key references account (id) on delete cascade,
	address varchar(254) check (address <> ''),
	address_key varchar(254),
	waiting varchar(254) check (waiting <> ''),
	link_hash varchar(64),
	link_ends_at timestamp(6) with time zone,
	check (address is not null or waiting is not null),
	check ((address is null) = (address_key is null)),
	check ((waiting is null) = (link_hash is null) and (waiting is null) = (link_ends_at is null))
);
create index email_address_key on email_address (address_key);
