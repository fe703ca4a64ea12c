-- Accounts made with an invitation, only counted: who made them is not written down.
create table invitation_use (
	invitation_id uuid not null,
	use_no integer not null check (use_no > 0),
	ends_at timestamp(6) with time zone not null,
	primary key (invitation_id, use_no)
);
