-- Pain rated around a session counts like any other.
update diary_total t set
	pains = (select count(pain) + count(pain_before) + count(pain_after) + count(pain_later) from entry e
		where e.account_id = t.account_id and e.on_day = t.starts_on and e.deleted_at is null),
	pain_sum = (select coalesce(sum(coalesce(pain, 0) + coalesce(pain_before, 0) + coalesce(pain_after, 0)
		+ coalesce(pain_later, 0)), 0) from entry e
		where e.account_id = t.account_id and e.on_day = t.starts_on and e.deleted_at is null),
	least_pain = (select min(nullif(least(coalesce(pain, 11), coalesce(pain_before, 11), coalesce(pain_after, 11),
		coalesce(pain_later, 11)), 11)) from entry e
		where e.account_id = t.account_id and e.on_day = t.starts_on and e.deleted_at is null),
	worst_pain = (select max(nullif(greatest(coalesce(pain, -1), coalesce(pain_before, -1), coalesce(pain_after, -1),
		coalesce(pain_later, -1)), -1)) from entry e
		where e.account_id = t.account_id and e.on_day = t.starts_on and e.deleted_at is null)
where t.step = 'DAY' and t.reliefs > 0;
update diary_total t set
	pains = (select sum(pains) from diary_total d where d.account_id = t.account_id and d.step = 'DAY'
		and d.starts_on between t.starts_on and t.starts_on + 6),
	pain_sum = (select sum(pain_sum) from diary_total d where d.account_id = t.account_id and d.step = 'DAY'
		and d.starts_on between t.starts_on and t.starts_on + 6),
	least_pain = (select min(least_pain) from diary_total d where d.account_id = t.account_id and d.step = 'DAY'
		and d.starts_on between t.starts_on and t.starts_on + 6),
	worst_pain = (select max(worst_pain) from diary_total d where d.account_id = t.account_id and d.step = 'DAY'
		and d.starts_on between t.starts_on and t.starts_on + 6)
where t.step = 'WEEK' and t.reliefs > 0;
update diary_total t set
	pains = (select sum(pains) from diary_total d where d.account_id = t.account_id and d.step = 'DAY'
		and d.starts_on between t.starts_on and t.starts_on + 30
		and extract(month from d.starts_on) = extract(month from t.starts_on)),
	pain_sum = (select sum(pain_sum) from diary_total d where d.account_id = t.account_id and d.step = 'DAY'
		and d.starts_on between t.starts_on and t.starts_on + 30
		and extract(month from d.starts_on) = extract(month from t.starts_on)),
	least_pain = (select min(least_pain) from diary_total d where d.account_id = t.account_id and d.step = 'DAY'
		and d.starts_on between t.starts_on and t.starts_on + 30
		and extract(month from d.starts_on) = extract(month from t.starts_on)),
	worst_pain = (select max(worst_pain) from diary_total d where d.account_id = t.account_id and d.step = 'DAY'
		and d.starts_on between t.starts_on and t.starts_on + 30
		and extract(month from d.starts_on) = extract(month from t.starts_on))
where t.step = 'MONTH' and t.reliefs > 0;
