-- Ice is shorter for a person who may be drowsy.
alter table relief_session add column careful boolean default false not null;
