alter table entry add column medicine varchar(200) check (medicine <> '');
alter table entry add column medicine_amount varchar(200) check (medicine_amount <> '');
alter table entry drop constraint entry_kind;
alter table entry add constraint entry_kind
	check (kind in ('PAIN', 'WATER', 'EXERCISE', 'RELIEF', 'MASSAGE', 'MEDICINE', 'POSTURE', 'NOTE', 'SAFETY'));
alter table entry add constraint entry_medicine check ((kind = 'MEDICINE') = (medicine is not null));
alter table entry add constraint entry_medicine_only check (kind = 'MEDICINE' or medicine_amount is null);
alter table entry drop constraint entry_note_only;
alter table entry add constraint entry_note_only check (note is null or kind in ('PAIN', 'MEDICINE', 'NOTE'));
