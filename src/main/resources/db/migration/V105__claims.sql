-- What the servers look for again and again, without reading everything.
create index import_file_state on import_file (state, seen_at);
create index invitation_use_end on invitation_use (ends_at);
