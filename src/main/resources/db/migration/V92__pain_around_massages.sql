alter table entry drop constraint entry_relief_only;
alter table entry add constraint entry_pain_around
	check (kind in ('RELIEF', 'MASSAGE') or (pain_before is null and pain_after is null));
