-- What a reminder says where others may see it: words of the person's own, or what it is about.
alter table reminder_rest add column title varchar(160) check (title <> '');
alter table reminder_rest add column named boolean default false not null;
