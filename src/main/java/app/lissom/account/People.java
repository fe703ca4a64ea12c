package app.lissom.account;

import java.util.Optional;

import app.lissom.kernel.AccountId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People, known by their account, for what happens while they are not there. */
@Component
public class People {

	private final Accounts accounts;

	People(Accounts accounts) {
		this.accounts = accounts;
	}

	/** Whose account this is. */
	public Optional<Person> find(AccountId account) {
		return this.accounts.findById(account.value()).map(Account::person);
	}

	/** Lets somebody's pages be as they like them. */
	@Transactional
	public void prefer(AccountId account, Preferences liked) {
		this.accounts.findById(account.value())
			.ifPresent((one) -> one.prefer(liked.zone(), liked.waterUnit(), liked.waterGoal(), liked.glasses()));
	}

}
