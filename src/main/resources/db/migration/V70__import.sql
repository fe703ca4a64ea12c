-- A file that somebody brought along, until a day after it is in their diary or they thought better of it.
create table import_file (
	account_id uuid not null primary key references account (id) on delete cascade,
	id uuid not null,
	version bigint not null,
	name varchar(400) not null check (name <> ''),
	kept_at timestamp(6) with time zone not null,
	csv_kind varchar(10) check (csv_kind in ('PAIN', 'WATER')),
	csv_date integer check (csv_date >= 0),
	csv_order varchar(10) check (csv_order in ('YMD', 'DMY', 'MDY')),
	csv_time integer check (csv_time >= 0),
	csv_value integer check (csv_value >= 0),
	csv_unit varchar(10) check (csv_unit in ('ML', 'CL', 'LITRE', 'FL_OZ', 'GLASS')),
	csv_note integer check (csv_note >= 0),
	table_file boolean not null,
	state varchar(10) not null check (state in ('WAITING', 'QUEUED', 'RUNNING', 'DONE', 'FAILED')),
	run integer not null check (run >= 0),
	done integer not null check (done >= 0),
	total integer not null check (total >= 0),
	added integer not null check (added >= 0),
	seen_at timestamp(6) with time zone not null
);
-- What it holds, zipped, in pieces that no database minds.
create table import_piece (
	account_id uuid not null references import_file (account_id) on delete cascade,
	file_id uuid not null,
	piece_no integer not null check (piece_no >= 0),
	content bytea not null,
	primary key (account_id, file_id, piece_no)
);
