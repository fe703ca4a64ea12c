-- What the walking plan asks for from a day on: the person's own choice, an answer to a suggestion, a pause or the end.
create table walking_plan (
	account_id uuid not null references account (id) on delete cascade,
	on_day date not null,
	change varchar(10) not null check (change in ('CHOSEN', 'SHORTER', 'MORE_DAYS', 'LONGER', 'REFUSED', 'PAUSED', 'ENDED')),
	minutes integer not null check (minutes between 1 and 120),
	days integer not null check (days between 1 and 7),
	primary key (account_id, on_day)
);
