-- Days that are not like others, and what helps on them, in the person's own words.
create table gentle_day (
	account_id uuid not null references account (id) on delete cascade,
	on_day date not null,
	kind varchar(10) not null check (kind in ('FLARE', 'REST')),
	primary key (account_id, on_day)
);
create table flare_note (
	account_id uuid not null primary key references account (id) on delete cascade,
	note varchar(20000) not null check (note <> '')
);
