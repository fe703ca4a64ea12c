-- Three questions about function, once a week, each answered from 0 to 10.
alter table entry add column average_pain integer check (average_pain between 0 and 10);
alter table entry add column enjoyment integer check (enjoyment between 0 and 10);
alter table entry add column activity integer check (activity between 0 and 10);
alter table entry drop constraint entry_kind;
alter table entry add constraint entry_kind check (kind in (
	'PAIN', 'WATER', 'EXERCISE', 'RELIEF', 'MASSAGE', 'MEDICINE', 'POSTURE', 'NOTE', 'FUNCTION', 'SAFETY'));
alter table entry add constraint entry_function check ((kind = 'FUNCTION') = (average_pain is not null)
	and (kind = 'FUNCTION') = (enjoyment is not null) and (kind = 'FUNCTION') = (activity is not null));
-- Whether the start page asks for them.
alter table account add column weekly_questions boolean default true not null;
