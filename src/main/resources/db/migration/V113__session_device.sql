-- The browser and system of the sign-in, in words for its owner.
alter table account_session add column device varchar(64);
