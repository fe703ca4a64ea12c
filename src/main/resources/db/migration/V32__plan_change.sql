-- What the plan offered, and what the person said to it. One line a week at most.
create table plan_change (
	account_id uuid not null references account (id) on delete cascade,
	on_day date not null,
	rule varchar(30) not null check (rule in ('BACK_AFTER_WORSE', 'BACK_AFTER_PAIN', 'SHORT_AFTER_BREAK', 'HIP_EXERCISE', 'ONE_MORE')),
	routine_id uuid not null,
	exercise varchar(100) check (exercise <> ''),
	own_exercise_id uuid,
	accepted boolean not null,
	primary key (account_id, on_day),
	foreign key (account_id, own_exercise_id) references own_exercise (account_id, id) on delete cascade,
	constraint plan_change_exercise check (exercise is null or own_exercise_id is null)
);
