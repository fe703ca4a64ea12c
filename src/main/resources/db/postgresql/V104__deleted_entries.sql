-- Few entries are deleted, and all others would stand in one place of the index: each new entry would wait for it.
drop index entry_purge;
create index entry_purge on entry (purge_at) where purge_at is not null;
