-- The first day on which somebody did an exercise: the guide's name for it, or "own:" and the id of an own one.
create table exercise_start (
	account_id uuid not null references diary (account_id) on delete cascade,
	exercise varchar(100) not null check (exercise <> ''),
	starts_on date not null,
	primary key (account_id, exercise)
);
create index entry_of_exercise on entry (account_id, exercise, own_exercise_id, on_day);
insert into exercise_start (account_id, exercise, starts_on)
select account_id, coalesce(exercise, 'own:' || cast(own_exercise_id as varchar(36))), min(on_day)
from entry where kind = 'EXERCISE' and deleted_at is null group by account_id, exercise, own_exercise_id;
