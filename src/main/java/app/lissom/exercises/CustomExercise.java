package app.lissom.exercises;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Stores an exercise that a therapist prescribed, in the person's own words. Its table is
 * {@code own_exercise}.
 */
@Entity
@Table(name = "own_exercise")
public class CustomExercise {

	/** Longest texts, in code points. */
	static final int LONGEST_NAME = 100;

	static final int LONGEST_STEPS = 4000;

	static final int LONGEST_DOSE = 200;

	@EmbeddedId
	private OwnedId key;

	@Version
	private @Nullable Long version;

	private String name;

	private @Nullable String steps;

	private @Nullable String dose;

	private @Nullable Instant archivedAt;

	@SuppressWarnings("NullAway.Init")
	protected CustomExercise() {
	}

	public CustomExercise(OwnedId key, String name, @Nullable String steps, @Nullable String dose) {
		this.key = key;
		rewrite(name, steps, dose);
	}

	final void rewrite(String name, @Nullable String steps, @Nullable String dose) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("An exercise has a name");
		}
		this.name = name.strip();
		this.steps = blankToNull(steps);
		this.dose = blankToNull(dose);
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	boolean hasSameTexts(CustomExercise other) {
		return this.name.equals(other.name) && Objects.equals(this.steps, other.steps)
				&& Objects.equals(this.dose, other.dose);
	}

	/** Returns whether its texts are the same, and both are archived or both are not. */
	boolean isLike(CustomExercise other) {
		return hasSameTexts(other) && isArchived() == other.isArchived();
	}

	public AccountId account() {
		return new AccountId(this.key.accountId());
	}

	public UUID id() {
		return this.key.id();
	}

	OwnedId key() {
		return this.key;
	}

	public SeenVersion seen() {
		return new SeenVersion(id(), (this.version != null) ? this.version : 0);
	}

	public String name() {
		return this.name;
	}

	public @Nullable String steps() {
		return this.steps;
	}

	public @Nullable String dose() {
		return this.dose;
	}

	/**
	 * Archives it: it is not offered any more, and its entries stay.
	 * @param now the instant; null to use it again
	 */
	void archive(@Nullable Instant now) {
		this.archivedAt = (now != null) ? now.truncatedTo(ChronoUnit.MICROS) : null;
	}

	/** Forgets the version that a transaction gave it which was then rolled back. */
	CustomExercise resetVersion() {
		this.version = null;
		return this;
	}

	public boolean isArchived() {
		return this.archivedAt != null;
	}

}
