-- Who an account's owner is to the identity provider.
create table external_identity (
	account_id uuid not null primary key references account (id) on delete cascade,
	issuer varchar(512) not null check (issuer <> ''),
	subject varchar(512) not null check (subject <> ''),
	unique (issuer, subject)
);
