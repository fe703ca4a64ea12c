package app.lissom.routine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RetryingTransaction;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The routines that people have: the two of everybody, changed or not, and their own. */
@Repository
class Routines {

	private final EntityManager entities;

	private final RetryingTransaction alone;

	Routines(EntityManager entities, RetryingTransaction alone) {
		this.entities = entities;
		this.alone = alone;
	}

	/** What everybody has. */
	List<Routine> standard() {
		return Arrays.stream(DefaultRoutine.values()).map(DefaultRoutine::routine).toList();
	}

	/** Morning, bedtime, and then the account's own by their names. */
	@Transactional(readOnly = true)
	List<Routine> of(AccountId me) {
		List<Routine> kept = this.entities
			.createQuery("select distinct r from StoredRoutine r left join fetch r.steps where r.key.accountId = :me",
					StoredRoutine.class)
			.setParameter("me", me.value())
			.getResultStream()
			.map(StoredRoutine::routine)
			.toList();
		List<Routine> all = new ArrayList<>();
		standard().forEach(
				(one) -> all.add(kept.stream().filter((other) -> other.id().equals(one.id())).findFirst().orElse(one)));
		kept.stream()
			.filter((one) -> !one.isStandard())
			.sorted((a, b) -> String.valueOf(a.name()).compareToIgnoreCase(String.valueOf(b.name())))
			.forEach(all::add);
		return all;
	}

	/** The routine with this word, as the account has it; without account, as it is. */
	@Transactional(readOnly = true)
	Optional<Routine> find(@Nullable AccountId me, String word) {
		return ((me != null) ? of(me) : standard()).stream().filter((one) -> one.word().equals(word)).findFirst();
	}

	/**
	 * Keeps a routine as it is now, if what is kept is still in the state that it was
	 * made from.
	 * @return whether it was
	 */
	boolean write(AccountId me, Routine changed) {
		return this.alone.act(() -> {
			StoredRoutine kept = this.entities.find(StoredRoutine.class, OwnedId.of(me, changed.id()));
			if (kept == null) {
				this.entities.persist(new StoredRoutine(me, changed));
				return true;
			}
			boolean known = changed.kept() && kept.version() == changed.version();
			if (known) {
				kept.rewrite(changed);
			}
			return known;
		});
	}

	/** Forgets a routine; morning and bedtime are again as everybody has them. */
	void remove(AccountId me, Routine routine) {
		this.alone.act(() -> {
			Optional<StoredRoutine> kept = Optional
				.ofNullable(this.entities.find(StoredRoutine.class, OwnedId.of(me, routine.id())));
			kept.ifPresent(this.entities::remove);
			return kept;
		});
	}

}
