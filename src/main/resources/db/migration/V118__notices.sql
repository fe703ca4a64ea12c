-- Where reminders ring: one address per person that takes a POST, and their devices.
create table webhook (
	account_id uuid not null primary key references account (id) on delete cascade,
	version bigint not null,
	target varchar(8000) not null,
	format varchar(10) not null check (format in ('TEXT', 'JSON')),
	home varchar(500) not null,
	failures integer not null check (failures >= 0)
);
create table push_device (
	account_id uuid not null references account (id) on delete cascade,
	id uuid not null,
	version bigint not null,
	name varchar(100) not null,
	endpoint varchar(2000) not null,
	public_key varchar(100) not null,
	auth_secret varchar(40) not null,
	home varchar(500) not null,
	failures integer not null check (failures >= 0),
	created_at timestamp(6) with time zone not null,
	primary key (account_id, id)
);
-- When to look next whether something rings for a person, and up to when that is done.
create table reminder_ring (
	account_id uuid not null primary key references account (id) on delete cascade,
	due_at timestamp(6) with time zone not null,
	done_until timestamp(6) with time zone not null,
	claimed_until timestamp(6) with time zone
);
create index reminder_ring_due on reminder_ring (due_at);
-- The key by which this Lissom signs what it sends.
alter table server_secret alter column secret set data type varchar(1000);
