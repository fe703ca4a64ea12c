alter table entry add column pain_later integer check (pain_later between 0 and 10);
alter table entry add constraint entry_relief_later check (kind = 'RELIEF' or pain_later is null);
