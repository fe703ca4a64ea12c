package app.lissom.diary;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RetryingTransaction;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The exercises that people brought from their therapists. */
@Repository
public class CustomExercises {

	private final EntityManager entities;

	private final RetryingTransaction alone;

	private final Clock clock;

	CustomExercises(EntityManager entities, RetryingTransaction alone, Clock clock) {
		this.entities = entities;
		this.alone = alone;
		this.clock = clock;
	}

	/** All of an account, those put away too, by name. */
	@Transactional(readOnly = true)
	public List<CustomExercise> of(AccountId me) {
		return this.entities
			.createQuery("from CustomExercise e where e.key.accountId = :me order by lower(e.name), e.key.id",
					CustomExercise.class)
			.setParameter("me", me.value())
			.getResultList();
	}

	@Transactional(readOnly = true)
	Optional<CustomExercise> find(AccountId me, UUID id) {
		return Optional.ofNullable(this.entities.find(CustomExercise.class, OwnedId.of(me, id)));
	}

	/**
	 * Keeps a new exercise, or changes the one that has its id, if it still is in the
	 * state that the person has seen.
	 * @return what is kept: the same words, or those of somebody who came before
	 */
	public CustomExercise write(CustomExercise offered, long seen) {
		return this.alone.act(() -> {
			CustomExercise kept = this.entities.find(CustomExercise.class, offered.key());
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

	/** Puts an exercise away, or takes it up again. */
	Optional<CustomExercise> archive(AccountId me, UUID id, boolean away) {
		return this.alone.act(() -> {
			Optional<CustomExercise> exercise = find(me, id);
			exercise.ifPresent((one) -> one.archive(away ? this.clock.instant() : null));
			return exercise;
		});
	}

}
