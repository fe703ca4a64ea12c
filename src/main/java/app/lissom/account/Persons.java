package app.lissom.account;

import java.util.Optional;

import org.springframework.stereotype.Component;

/** People, known by their account, for what happens while they are not there. */
@Component
public class Persons {

	private final Accounts accounts;

	Persons(Accounts accounts) {
		this.accounts = accounts;
	}

	/** Whose account this is. */
	public Optional<Person> find(AccountId account) {
		return this.accounts.findById(account.value()).map(Account::person);
	}

}
