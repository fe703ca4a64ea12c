-- Adds what V126 found to the diary, and adds up its days, weeks and months again.
delete from routine_pain p where exists (select 1 from entry e where e.account_id = p.account_id and e.id = p.id);
insert into entry (account_id, id, kind, version, on_day, happened_at, pain, places)
select account_id, id, 'PAIN', 0, on_day, happened_at, pain, '' from routine_pain;
insert into diary (account_id)
select distinct account_id from routine_pain p where not exists (select 1 from diary d where d.account_id = p.account_id);
create table routine_pain_day as
select distinct account_id, on_day, on_day - (cast(extract(isodow from on_day) as integer) - 1) as monday,
	on_day - (cast(extract(day from on_day) as integer) - 1) as first_of_month
from routine_pain;
delete from diary_total where step = 'DAY' and (account_id, starts_on) in (select account_id, on_day from routine_pain_day);
delete from diary_total where step = 'WEEK' and (account_id, starts_on) in (select account_id, monday from routine_pain_day);
delete from diary_total where step = 'MONTH'
	and (account_id, starts_on) in (select account_id, first_of_month from routine_pain_day);
insert into diary_total (account_id, step, starts_on, days, pains, pain_sum, least_pain, worst_pain, water_ml, water_days,
	exercise_minutes, exercises, exercise_days, reliefs, massages, active_days)
select e.account_id, 'DAY', e.on_day, 1, count(pain) + count(pain_before) + count(pain_after) + count(pain_later),
	coalesce(sum(coalesce(pain, 0) + coalesce(pain_before, 0) + coalesce(pain_after, 0) + coalesce(pain_later, 0)), 0),
	min(nullif(least(coalesce(pain, 11), coalesce(pain_before, 11), coalesce(pain_after, 11), coalesce(pain_later, 11)), 11)),
	max(nullif(greatest(coalesce(pain, -1), coalesce(pain_before, -1), coalesce(pain_after, -1), coalesce(pain_later, -1)), -1)),
	coalesce(sum(water_ml), 0), max(case when kind = 'WATER' then 1 else 0 end),
	coalesce(sum(case when kind = 'EXERCISE' then minutes end), 0), count(case when kind = 'EXERCISE' then 1 end),
	max(case when kind = 'EXERCISE' then 1 else 0 end), count(protocol), count(massage),
	max(case when kind in ('EXERCISE', 'RELIEF', 'MASSAGE', 'POSTURE') then 1 else 0 end)
from entry e join routine_pain_day p on p.account_id = e.account_id and p.on_day = e.on_day
where e.deleted_at is null group by e.account_id, e.on_day;
insert into diary_total (account_id, step, starts_on, days, pains, pain_sum, least_pain, worst_pain, water_ml, water_days,
	exercise_minutes, exercises, exercise_days, reliefs, massages, active_days)
select t.account_id, span.step, span.starts_on, sum(days), sum(pains), sum(pain_sum), min(least_pain), max(worst_pain), sum(water_ml),
	sum(water_days), sum(exercise_minutes), sum(exercises), sum(exercise_days), sum(reliefs), sum(massages), sum(active_days)
from (
	select distinct account_id, 'WEEK' as step, monday as starts_on, monday + 6 as ends_on from routine_pain_day
	union all
	select distinct account_id, 'MONTH', first_of_month, cast(first_of_month + interval '1' month as date) - 1 from routine_pain_day
) span
join diary_total t on t.account_id = span.account_id and t.step = 'DAY' and t.starts_on between span.starts_on and span.ends_on
group by t.account_id, span.step, span.starts_on;
drop table routine_pain_day;
drop table routine_pain;
