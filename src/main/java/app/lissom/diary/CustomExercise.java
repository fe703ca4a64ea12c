package app.lissom.diary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An exercise that a therapist prescribed, in the person's own words. */
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

	CustomExercise(OwnedId key, String name, @Nullable String steps, @Nullable String dose) {
		this.key = key;
		rewrite(name, steps, dose);
	}

	/** Says it in other words. */
	final void rewrite(String name, @Nullable String steps, @Nullable String dose) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("An exercise has a name");
		}
		this.name = name.strip();
		this.steps = blankToNull(steps);
		this.dose = blankToNull(dose);
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.replace("\r", "").strip();
	}

	/** Whether it is said in these very words. */
	boolean saysTheSameAs(CustomExercise other) {
		return this.name.equals(other.name) && Objects.equals(this.steps, other.steps)
				&& Objects.equals(this.dose, other.dose);
	}

	/** The same, and put away or in use alike. */
	boolean isLike(CustomExercise other) {
		return saysTheSameAs(other) && isArchived() == other.isArchived();
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

	public long version() {
		return (this.version != null) ? this.version : 0;
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
	 * Puts it away: it is offered no more, and what was done with it stays. Null takes it
	 * up again.
	 */
	void archive(@Nullable Instant now) {
		this.archivedAt = (now != null) ? now.truncatedTo(ChronoUnit.MICROS) : null;
	}

	/** Itself, as before it was ever kept: a transaction that failed leaves its mark. */
	CustomExercise draft() {
		this.version = null;
		return this;
	}

	public boolean isArchived() {
		return this.archivedAt != null;
	}

}
