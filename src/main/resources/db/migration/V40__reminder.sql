-- Times of the day are minutes since midnight, by the person's own clock.
create table reminder (
	account_id uuid not null references account (id) on delete cascade,
	id uuid not null,
	version bigint not null,
	kind varchar(10) not null check (kind in ('POSTURE', 'BREAK', 'WATER', 'MORNING', 'BEDTIME', 'PAIN', 'MASSAGE', 'OWN')),
	days varchar(60) not null check (days <> ''),
	starts_at integer not null check (starts_at between 0 and 1439),
	ends_at integer check (ends_at between 0 and 1439),
	every_minutes integer check (every_minutes between 30 and 120),
	text varchar(200) check (text <> ''),
	unless_logged boolean not null,
	revision integer not null check (revision >= 0),
	revised_at timestamp(6) with time zone not null,
	done_at timestamp(6) with time zone,
	snoozed_until timestamp(6) with time zone,
	primary key (account_id, id),
	constraint reminder_ends check (ends_at > starts_at),
	constraint reminder_repeated check ((kind in ('POSTURE', 'BREAK', 'WATER')) = (every_minutes is not null)
		and (every_minutes is null) = (ends_at is null)),
	constraint reminder_text check ((kind = 'OWN') = (text is not null)),
	constraint reminder_logged check (not unless_logged or kind not in ('MASSAGE', 'OWN'))
);
create table reminder_rest (
	account_id uuid not null primary key references account (id) on delete cascade,
	version bigint not null,
	quiet_starts integer check (quiet_starts between 0 and 1439),
	quiet_ends integer check (quiet_ends between 0 and 1439),
	paused_until date,
	constraint reminder_rest_quiet check ((quiet_starts is null) = (quiet_ends is null) and quiet_starts <> quiet_ends)
);
