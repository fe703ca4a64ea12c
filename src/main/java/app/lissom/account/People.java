package app.lissom.account;

import java.util.Locale;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds people by their account, and changes their name and preferences. */
@Component
public class People {

	private final Accounts accounts;

	private final RetryingTransaction transaction;

	private final ApplicationEventPublisher events;

	People(Accounts accounts, RetryingTransaction transaction, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.transaction = transaction;
		this.events = events;
	}

	public Optional<Person> find(AccountId account) {
		return this.accounts.findById(account.value()).map(Account::person);
	}

	public boolean hasPassword(AccountId account) {
		return this.accounts.get(account).passwordHash() != null;
	}

	/**
	 * Overwrites the preferences within the caller's transaction.
	 * @param language the language to read in, or null to leave it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void changePreferences(AccountId account, Preferences preferences, @Nullable Locale language) {
		Account saved = this.accounts.get(account);
		changePreferences(saved, preferences);
		if (language != null) {
			saved.changeLanguage(language);
		}
	}

	private void changePreferences(Account saved, Preferences preferences) {
		if (!saved.person().zone().equals(preferences.zone())) {
			this.events.publishEvent(new ZoneChanged(saved.person().id()));
		}
		saved.changePreferences(preferences);
	}

	/** Changes the language in which the person reads. */
	public void changeLanguage(AccountId account, Locale language) {
		this.transaction.run(() -> this.accounts.get(account).changeLanguage(language));
	}

	/** Ends the weekly questions on the start page. */
	public void declineWeeklyQuestions(AccountId account) {
		this.transaction.run(() -> {
			Account saved = this.accounts.get(account);
			saved.changePreferences(saved.person().preferences().withWeeklyQuestions(false));
		});
	}

	/**
	 * Changes the preferences.
	 * @param seen those that the person saw; null to overwrite whatever is saved
	 */
	SaveResult<Preferences> save(AccountId account, Preferences preferences, @Nullable SeenVersion seen) {
		return this.transaction.execute(() -> {
			Account saved = this.accounts.get(account);
			return SaveResult.saveValueUnlessConflict(saved.person().preferences(), preferences, seen,
					() -> changePreferences(saved, preferences));
		});
	}

	/**
	 * Changes the user name.
	 * @param seen the name that the person saw; null to overwrite whatever is saved
	 * @throws org.springframework.dao.DataIntegrityViolationException when it is taken
	 */
	SaveResult<String> rename(AccountId account, String username, @Nullable SeenVersion seen) {
		return this.transaction.execute(() -> {
			Account saved = this.accounts.get(account);
			return SaveResult.saveValueUnlessConflict(saved.person().name(), username.strip(), seen,
					() -> saved.rename(username));
		});
	}

}
