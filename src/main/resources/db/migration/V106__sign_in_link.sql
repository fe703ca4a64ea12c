-- Links that an operator made for people who are locked out, once they were used.
create table sign_in_link_use (
	link_id uuid not null primary key,
	ends_at timestamp(6) with time zone not null
);
