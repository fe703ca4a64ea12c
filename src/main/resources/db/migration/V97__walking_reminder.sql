-- A reminder can be about a walk. The check of the column has no name, so the column is made anew.
alter table reminder drop constraint reminder_repeated;
alter table reminder drop constraint reminder_text;
alter table reminder drop constraint reminder_logged;
alter table reminder rename column kind to former_kind;
alter table reminder add column kind varchar(10);
update reminder set kind = former_kind;
alter table reminder drop column former_kind;
alter table reminder alter column kind set not null;
alter table reminder add constraint reminder_kind check (kind in ('POSTURE', 'BREAK', 'WATER', 'MORNING', 'BEDTIME', 'WALKING', 'PAIN', 'MASSAGE', 'OWN'));
alter table reminder add constraint reminder_repeated check ((kind in ('POSTURE', 'BREAK', 'WATER')) = (every_minutes is not null)
	and (every_minutes is null) = (ends_at is null));
alter table reminder add constraint reminder_text check ((kind = 'OWN') = (text is not null));
alter table reminder add constraint reminder_logged check (not unless_logged or kind not in ('MASSAGE', 'OWN'));
