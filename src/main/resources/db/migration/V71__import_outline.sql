-- What is known of a file before it is added. The columns csv_* of V70 are not used any more; they go when no server of
-- the release before runs. A table without an outline cannot be added, so who has one chooses the file once more.
delete from import_file where table_file and state <> 'DONE';
alter table import_file add column outline varchar(1000000);
alter table import_file add column mapping varchar(20000);
alter table import_file add column preview varchar(1000000);
alter table import_file add column leave_out boolean default false not null;
