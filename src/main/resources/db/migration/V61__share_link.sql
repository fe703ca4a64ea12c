-- A link that shows a report to whoever has its secret: a copy of it, or the last days up to the one it is opened on.
create table share_link (
	account_id uuid not null references account (id) on delete cascade,
	id uuid not null,
	version bigint not null,
	secret_hash varchar(64) not null unique,
	passphrase_hash varchar(255),
	first_day date not null,
	last_day date not null,
	report_copy varchar(200000) check (report_copy <> ''),
	made_at timestamp(6) with time zone not null,
	expires_at timestamp(6) with time zone not null,
	opened integer not null check (opened >= 0),
	opened_at timestamp(6) with time zone,
	primary key (account_id, id),
	constraint share_link_days check (first_day <= last_day),
	constraint share_link_expires check (expires_at > made_at),
	constraint share_link_opened check ((opened = 0) = (opened_at is null))
);
create index share_link_expires on share_link (expires_at);
