-- Finds the entries of a kind, and those of one exercise. Whoever asks for some days of another kind says that both
-- exercises are null: then the index finds the days too. It costs no more than the index that it replaces.
create index entry_of_kind on entry (account_id, kind, exercise, own_exercise_id, on_day);
drop index entry_of_exercise;
