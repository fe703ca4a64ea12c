-- When a deleted entry goes for good. It has an index of its own: an index on deleted_at finds all entries of all accounts
-- that are not deleted, and H2 took it for "account_id = ? and deleted_at is null".
alter table entry add column purge_at timestamp(6) with time zone;
update entry set purge_at = deleted_at + interval '1' day where deleted_at is not null;
create index entry_purge on entry (purge_at);
drop index entry_deleted;
