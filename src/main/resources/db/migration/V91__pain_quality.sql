alter table entry add column qualities varchar(60) check (qualities <> '');
alter table entry add constraint entry_qualities_only check (kind = 'PAIN' or qualities is null);
