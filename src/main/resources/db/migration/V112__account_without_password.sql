-- Whoever has a passkey needs no password.
alter table account alter column password_hash drop not null;
