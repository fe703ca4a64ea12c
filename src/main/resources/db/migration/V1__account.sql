create table account (
	id uuid not null primary key,
	version bigint not null,
	name varchar(128) not null,
	name_key varchar(256) not null unique,
	password_hash varchar(255) not null,
	zone varchar(64) not null,
	water_unit varchar(10) not null check (water_unit in ('ML', 'FL_OZ')),
	water_goal_ml integer check (water_goal_ml between 1 and 20000),
	glasses varchar(100) not null,
	created_at timestamp(6) with time zone not null
);
create table recovery_code (
	account_id uuid not null references account (id) on delete cascade,
	code_hash varchar(64) not null,
	primary key (account_id, code_hash)
);
