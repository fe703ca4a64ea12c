package app.lissom.diary;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.account.AccountId;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The exercises that people brought from their therapists. */
@Repository
public class OwnExercises {

	private final EntityManager entities;

	private final Alone alone;

	private final Clock clock;

	OwnExercises(EntityManager entities, Alone alone, Clock clock) {
		this.entities = entities;
		this.alone = alone;
		this.clock = clock;
	}

	/** All of an account, those put away too, by name. */
	@Transactional(readOnly = true)
	public List<OwnExercise> of(AccountId me) {
		return this.entities
			.createQuery("from OwnExercise e where e.key.accountId = :me order by lower(e.name), e.key.id",
					OwnExercise.class)
			.setParameter("me", me.value())
			.getResultList();
	}

	@Transactional(readOnly = true)
	Optional<OwnExercise> find(AccountId me, UUID id) {
		return Optional.ofNullable(this.entities.find(OwnExercise.class, EntryId.of(me, id)));
	}

	/**
	 * Keeps a new exercise, or changes the one that has its id, if it still is in the
	 * state that the person has seen.
	 * @return what is kept: the same words, or those of somebody who came before
	 */
	public OwnExercise write(OwnExercise offered, long seen) {
		return this.alone.act(() -> {
			OwnExercise kept = this.entities.find(OwnExercise.class, offered.key());
			if (kept == null) {
				this.entities.persist(offered.draft());
				return offered;
			}
			if (kept.version() == seen) {
				kept.rewrite(offered.name(), offered.steps(), offered.dose());
			}
			return kept;
		});
	}

	/** An exercise that a file tells of, with the names of the exported file. */
	@Transactional(readOnly = true)
	public Arrival arrive(AccountId me, Told told) {
		OwnExercise offered = new OwnExercise(EntryId.of(me, told.id("id")),
				Told.needed("name", told.lineOrNull("name", OwnExercise.LONGEST_NAME)),
				told.linesOrNull("steps", OwnExercise.LONGEST_STEPS),
				told.lineOrNull("dose", OwnExercise.LONGEST_DOSE));
		offered.archive(told.flag("putAway") ? this.clock.instant() : null);
		return Arrival.of(find(me, offered.id()).map(offered::isLike), () -> this.entities.persist(offered));
	}

	/** Puts an exercise away, or takes it up again. */
	Optional<OwnExercise> archive(AccountId me, UUID id, boolean away) {
		return this.alone.act(() -> {
			Optional<OwnExercise> exercise = find(me, id);
			exercise.ifPresent((one) -> one.archive(away ? this.clock.instant() : null));
			return exercise;
		});
	}

}
