-- When the person last proved who they are; a server of the release before writes none.
alter table account_session add column proved_at timestamp(6) with time zone;
