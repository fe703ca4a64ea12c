package app.lissom.account;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** All accounts. */
public interface Accounts extends JpaRepository<Account, UUID> {

	/**
	 * The account with this name, in the form that {@link Account#nameKey} makes of it.
	 */
	Optional<Account> findByNameKey(String nameKey);

	boolean existsByNameKey(String nameKey);

}
