-- Messages until they are sent, encrypted, because links in them let people in.
create table outgoing_mail (
	account_id uuid not null references account (id) on delete cascade,
	id uuid not null,
	content varchar(16000) not null check (content <> ''),
	attempts integer not null check (attempts >= 0),
	next_at timestamp(6) with time zone not null,
	ends_at timestamp(6) with time zone not null,
	primary key (account_id, id)
);
create index outgoing_mail_next on outgoing_mail (next_at);
