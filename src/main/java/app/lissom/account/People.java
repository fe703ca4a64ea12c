package app.lissom.account;

import java.util.Optional;

import app.lissom.kernel.AccountId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds people by their account, and changes their name and preferences. */
@Component
public class People {

	private final Accounts accounts;

	People(Accounts accounts) {
		this.accounts = accounts;
	}

	public Optional<Person> find(AccountId account) {
		return this.accounts.findById(account.value()).map(Account::person);
	}

	@Transactional
	public void prefer(AccountId account, Preferences preferences) {
		this.accounts.findById(account.value()).ifPresent((found) -> found.prefer(preferences));
	}

	/**
	 * Changes the user name.
	 * @throws org.springframework.dao.DataIntegrityViolationException when it is taken
	 */
	@Transactional
	public void rename(AccountId account, String username) {
		this.accounts.get(account).rename(username);
	}

}
