-- What somebody wants to ask the one who reads their report, three at most.
create table report_question (
	account_id uuid not null references account (id) on delete cascade,
	question_no integer not null check (question_no between 0 and 2),
	question varchar(400) not null check (question <> ''),
	primary key (account_id, question_no)
);
