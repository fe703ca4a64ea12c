-- Text columns are twice as wide as the limit in characters: H2 counts UTF-16 units.
create table own_exercise (
	account_id uuid not null references account (id) on delete cascade,
	id uuid not null,
	version bigint not null,
	name varchar(200) not null check (name <> ''),
	steps varchar(8000),
	dose varchar(400),
	archived_at timestamp(6) with time zone,
	primary key (account_id, id)
);
