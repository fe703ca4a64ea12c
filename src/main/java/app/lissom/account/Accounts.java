package app.lissom.account;

import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stores accounts. */
interface Accounts extends JpaRepository<Account, UUID> {

	/** Finds the account with this name, in the form of {@link Account#nameKey}. */
	Optional<Account> findByNameKey(String nameKey);

	boolean existsByNameKey(String nameKey);

	/** Returns the account of a person who is signed in. */
	default Account get(AccountId id) {
		return findById(id.value()).orElseThrow();
	}

}
