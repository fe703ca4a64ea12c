-- The pain around routines of the time before the diary had it: the entries that V127 adds. Their ids are those that
-- OwnedId.part gives them. A session of which all exercises were deleted was undone.
create table routine_pain as
select account_id, cast(substring(cast(session_id as varchar) from 1 for 19)
	|| translate(substring(digest from 17 for 1), '0123456789abcdef', '89ab89ab89ab89ab')
	|| substring(digest from 18 for 3) || '-' || substring(digest from 21 for 12) as uuid) as id, on_day, happened_at, pain
from (
	select account_id, session_id, on_day, happened_at, pain,
		lower(rawtohex(hash('MD5', stringtoutf8(cast(session_id as varchar) || part), 1))) as digest
	from (
		select account_id, id as session_id, on_day, 'before' as part, started_at as happened_at, pain_before as pain
		from routine_session where finished_at is not null and pain_before is not null
		union all
		select account_id, id, on_day, 'after', finished_at, pain_after
		from routine_session where finished_at is not null and pain_after is not null
	) rated
	where exists (select 1 from routine_session_step step where step.account_id = rated.account_id
		and step.session_id = rated.session_id and step.mark = 'DONE')
	and not exists (select 1 from entry undone where undone.account_id = rated.account_id and undone.kind = 'EXERCISE'
		and undone.deleted_at is not null
		and undone.id between cast(substring(cast(session_id as varchar) from 1 for 19) || '8000-000000000000' as uuid)
			and cast(substring(cast(session_id as varchar) from 1 for 19) || 'bfff-ffffffffffff' as uuid)
		and not exists (select 1 from entry other where other.account_id = rated.account_id and other.kind = 'EXERCISE'
			and other.deleted_at is null
			and other.id between cast(substring(cast(session_id as varchar) from 1 for 19) || '8000-000000000000' as uuid)
				and cast(substring(cast(session_id as varchar) from 1 for 19) || 'bfff-ffffffffffff' as uuid)))
) named;
