-- Who the report is about, as the person writes it: one of them, or both.
create table report_person (
	account_id uuid not null primary key references account (id) on delete cascade,
	name varchar(200) check (name <> ''),
	birth_date varchar(80) check (birth_date <> ''),
	constraint report_person_some check (name is not null or birth_date is not null)
);
