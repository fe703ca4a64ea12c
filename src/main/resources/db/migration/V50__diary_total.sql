-- Whoever adds up a diary holds its row.
create table diary (
	account_id uuid not null primary key references account (id) on delete cascade
);
insert into diary (account_id) select distinct account_id from entry;
-- What the entries of a stretch of days add up to. No row means no entry.
create table diary_total (
	account_id uuid not null references diary (account_id) on delete cascade,
	step varchar(10) not null check (step in ('DAY', 'WEEK', 'MONTH')),
	starts_on date not null,
	days integer not null check (days between 1 and 31),
	pains integer not null check (pains >= 0),
	pain_sum integer not null,
	least_pain integer check (least_pain between 0 and 10),
	worst_pain integer check (worst_pain between least_pain and 10),
	water_ml integer not null,
	water_days integer not null check (water_days between 0 and days),
	exercise_minutes integer not null,
	exercises integer not null,
	exercise_days integer not null check (exercise_days between 0 and days),
	reliefs integer not null check (reliefs >= 0),
	massages integer not null check (massages >= 0),
	active_days integer not null check (active_days between exercise_days and days),
	primary key (account_id, step, starts_on),
	constraint diary_total_start check (step <> 'WEEK' or extract(isodow from starts_on) = 1),
	constraint diary_total_month check (step <> 'MONTH' or extract(day from starts_on) = 1),
	constraint diary_total_pain check ((pains = 0) = (least_pain is null) and (pains = 0) = (worst_pain is null)),
	constraint diary_total_pain_sum check (pain_sum between coalesce(least_pain, 0) * pains and coalesce(worst_pain, 0) * pains),
	constraint diary_total_water check (water_ml >= water_days and (water_days > 0 or water_ml = 0)),
	constraint diary_total_exercise check (exercises >= exercise_days and (exercise_days > 0 or exercises = 0)),
	constraint diary_total_minutes check (exercise_minutes between 0 and 1440 * exercises)
);
insert into diary_total (account_id, step, starts_on, days, pains, pain_sum, least_pain, worst_pain, water_ml, water_days,
	exercise_minutes, exercises, exercise_days, reliefs, massages, active_days)
select account_id, 'DAY', on_day, 1, count(pain), coalesce(sum(pain), 0), min(pain), max(pain), coalesce(sum(water_ml), 0),
	max(case when kind = 'WATER' then 1 else 0 end), coalesce(sum(case when kind = 'EXERCISE' then minutes end), 0),
	count(case when kind = 'EXERCISE' then 1 end), max(case when kind = 'EXERCISE' then 1 else 0 end),
	count(protocol), count(massage),
	max(case when kind in ('EXERCISE', 'RELIEF', 'MASSAGE', 'POSTURE') then 1 else 0 end)
from entry where deleted_at is null group by account_id, on_day;
insert into diary_total (account_id, step, starts_on, days, pains, pain_sum, least_pain, worst_pain, water_ml, water_days,
	exercise_minutes, exercises, exercise_days, reliefs, massages, active_days)
select account_id, step, starts_on, sum(days), sum(pains), sum(pain_sum), min(least_pain), max(worst_pain), sum(water_ml),
	sum(water_days), sum(exercise_minutes), sum(exercises), sum(exercise_days), sum(reliefs), sum(massages), sum(active_days)
from (
	select account_id, 'WEEK' as step, starts_on - (cast(extract(isodow from starts_on) as integer) - 1) as starts_on, days,
		pains, pain_sum, least_pain, worst_pain, water_ml, water_days, exercise_minutes, exercises, exercise_days, reliefs,
		massages, active_days
	from diary_total where step = 'DAY'
	union all
	select account_id, 'MONTH', starts_on - (cast(extract(day from starts_on) as integer) - 1), days, pains, pain_sum,
		least_pain, worst_pain, water_ml, water_days, exercise_minutes, exercises, exercise_days, reliefs, massages,
		active_days
	from diary_total where step = 'DAY'
) part
group by account_id, step, starts_on;
