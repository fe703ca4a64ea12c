-- The tag of the language that a person chose to read in; without one, the browser decides.
alter table account add column language varchar(35);
