package app.lissom.routine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds and saves the routines of all accounts: default, changed and custom ones. */
interface Routines extends Repository<StoredRoutine, OwnedId> {

	@Query("select distinct r from StoredRoutine r left join fetch r.steps where r.key.accountId = :account")
	List<StoredRoutine> stored(UUID account);

	Optional<StoredRoutine> findById(OwnedId id);

	StoredRoutine save(StoredRoutine routine);

	void deleteById(OwnedId id);

	/** Morning, bedtime, and then the account's own by their names. */
	default List<Routine> of(@Nullable AccountId me) {
		return withDefaults((me != null) ? stored(me.value()) : List.of());
	}

	/** The same of what is stored. */
	static List<Routine> withDefaults(List<StoredRoutine> own) {
		List<Routine> stored = own.stream().map(StoredRoutine::routine).toList();
		List<Routine> all = new ArrayList<>();
		Arrays.stream(DefaultRoutine.values())
			.map(DefaultRoutine::routine)
			.forEach((one) -> all
				.add(stored.stream().filter((other) -> other.id().equals(one.id())).findFirst().orElse(one)));
		stored.stream()
			.filter((one) -> !one.isDefault())
			.sorted(Comparator.comparing((one) -> String.valueOf(one.name()), String.CASE_INSENSITIVE_ORDER))
			.forEach(all::add);
		return all;
	}

	default Routine find(@Nullable AccountId me, String word) {
		return of(me).stream().filter((one) -> one.word().equals(word)).findFirst().orElseThrow(NotFoundException::new);
	}

	default Optional<Routine> find(AccountId me, UUID id) {
		return of(me).stream().filter((one) -> one.id().equals(id)).findFirst();
	}

	/**
	 * Saves a routine in the caller's transaction.
	 * @param seen the state that the person saw; null for a new one
	 */
	default SaveResult<Routine> save(AccountId me, Routine routine, @Nullable SeenVersion seen) {
		Routine saved = findById(OwnedId.of(me, routine.id())).map(StoredRoutine::routine).orElse(null);
		if (saved == null && seen == null) {
			return SaveResult.saveUnlessRepeated(routine, of(me), routine::hasSameContent,
					() -> overwrite(me, routine));
		}
		return SaveResult.saveUnlessConflict(saved, (saved != null) ? saved.seen() : SeenVersion.ofValue(null), routine,
				saved != null && saved.hasSameContent(routine), seen, () -> overwrite(me, routine));
	}

	/** Saves a routine in the caller's transaction, whatever is stored. */
	default void overwrite(AccountId me, Routine routine) {
		findById(OwnedId.of(me, routine.id())).ifPresentOrElse((stored) -> stored.change(routine),
				() -> save(new StoredRoutine(me, routine)));
	}

}
