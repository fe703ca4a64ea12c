package app.lissom.account;

import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Finds and saves accounts. */
public interface Accounts extends JpaRepository<Account, UUID> {

	/** Finds the account with this name, in the form of {@link Account#nameKey}. */
	Optional<Account> findByNameKey(String nameKey);

	boolean existsByNameKey(String nameKey);

	/** Locks the account, so that no other transaction can change how it is opened. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("from Account a where a.id = :id")
	Account lock(UUID id);

	/** Returns the account of a person who is signed in. */
	default Account get(AccountId id) {
		return findById(id.value()).orElseThrow();
	}

}
