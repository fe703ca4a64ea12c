-- The one session of an account that is on, or whose last question is still open. The diary keeps what was done.
create table relief_session (
	account_id uuid not null unique references account (id) on delete cascade,
	id uuid not null,
	version bigint not null,
	protocol varchar(15) not null check (protocol in ('ICE', 'HEAT', 'HEAT_THEN_ICE')),
	comfort boolean not null,
	part integer not null check (part = 0 or (part = 1 and protocol = 'HEAT_THEN_ICE')),
	minutes integer not null check (minutes between 1 and 20 or (minutes <= 30 and part = 0 and protocol <> 'ICE')),
	earlier_seconds integer not null check (earlier_seconds between 0 and 30 * 60 * part),
	spent_seconds integer not null check (spent_seconds between 0 and 60 * minutes),
	since timestamp(6) with time zone not null,
	state varchar(10) not null check (state in ('ON', 'PAUSED', 'STOPPED', 'TROUBLE')),
	checked boolean not null,
	pain_before integer check (pain_before between 0 and 10),
	confirmed_at timestamp(6) with time zone,
	primary key (account_id, id)
);
