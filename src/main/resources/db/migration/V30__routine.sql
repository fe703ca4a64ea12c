-- A routine that somebody made or changed. Nobody has one before: the morning and the bedtime routine come from the code.
create table routine (
	account_id uuid not null references account (id) on delete cascade,
	id uuid not null,
	version bigint not null,
	name varchar(200) check (name <> ''),
	part_of_day varchar(10) not null check (part_of_day in ('MORNING', 'BEDTIME', 'OTHER')),
	primary key (account_id, id)
);
create table routine_step (
	account_id uuid not null,
	routine_id uuid not null,
	step_no integer not null check (step_no between 0 and 19),
	exercise varchar(100) check (exercise <> ''),
	own_exercise_id uuid,
	sets integer not null check (sets between 1 and 5),
	repetitions integer not null check (repetitions between 1 and 30),
	seconds integer not null check (seconds between 1 and 120),
	rest integer not null check (rest between 0 and 60),
	both_sides boolean not null,
	primary key (account_id, routine_id, step_no),
	foreign key (account_id, routine_id) references routine (account_id, id) on delete cascade,
	foreign key (account_id, own_exercise_id) references own_exercise (account_id, id) on delete cascade,
	constraint routine_step_exercise check ((exercise is null) <> (own_exercise_id is null))
);
-- A routine that was begun, with its exercises as they were then and how each one went.
create table routine_session (
	account_id uuid not null references account (id) on delete cascade,
	id uuid not null,
	version bigint not null,
	routine_id uuid not null,
	routine_name varchar(200) check (routine_name <> ''),
	edition varchar(10) not null check (edition in ('WHOLE', 'GENTLE', 'SHORT')),
	part_of_day varchar(10) not null check (part_of_day in ('MORNING', 'BEDTIME', 'OTHER')),
	on_day date not null,
	started_at timestamp(6) with time zone not null,
	marked_at timestamp(6) with time zone not null,
	finished_at timestamp(6) with time zone,
	pain_before integer check (pain_before between 0 and 10),
	pain_after integer check (pain_after between 0 and 10),
	primary key (account_id, id),
	constraint routine_session_end check (finished_at >= started_at),
	constraint routine_session_after check (pain_after is null or finished_at is not null)
);
create index routine_session_of_day on routine_session (account_id, on_day);
create table routine_session_step (
	account_id uuid not null,
	session_id uuid not null,
	step_no integer not null check (step_no between 0 and 19),
	exercise varchar(100) check (exercise <> ''),
	own_exercise_id uuid,
	sets integer not null check (sets between 1 and 5),
	repetitions integer not null check (repetitions between 1 and 30),
	seconds integer not null check (seconds between 1 and 120),
	rest integer not null check (rest between 0 and 60),
	both_sides boolean not null,
	mark varchar(10) check (mark in ('DONE', 'SKIPPED')),
	took integer check (took between 1 and 86400),
	ease varchar(10) check (ease in ('EASIER', 'SAME', 'WORSE')),
	primary key (account_id, session_id, step_no),
	foreign key (account_id, session_id) references routine_session (account_id, id) on delete cascade,
	foreign key (account_id, own_exercise_id) references own_exercise (account_id, id) on delete cascade,
	constraint routine_session_step_exercise check ((exercise is null) <> (own_exercise_id is null)),
	constraint routine_session_step_done check ((mark is not null and mark = 'DONE') = (took is not null)),
	constraint routine_session_step_ease check (ease is null or (mark is not null and mark = 'DONE'))
);
