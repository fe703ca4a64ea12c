package app.lissom.diary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import app.lissom.account.AccountId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An exercise that a therapist prescribed, in the person's own words. */
@Entity
public class OwnExercise {

	@EmbeddedId
	private EntryId key;

	@Version
	private @Nullable Long version;

	private String name;

	private @Nullable String steps;

	private @Nullable String dose;

	private @Nullable Instant archivedAt;

	@SuppressWarnings("NullAway.Init")
	protected OwnExercise() {
	}

	OwnExercise(EntryId key, String name, @Nullable String steps, @Nullable String dose) {
		this.key = key;
		this.name = name;
		this.steps = steps;
		this.dose = dose;
	}

	public AccountId account() {
		return new AccountId(this.key.accountId());
	}

	public UUID id() {
		return this.key.id();
	}

	EntryId key() {
		return this.key;
	}

	long version() {
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

	/** Puts it away: it is offered no more, and what was done with it stays. */
	void archive(Instant now) {
		this.archivedAt = now.truncatedTo(ChronoUnit.MICROS);
	}

	void unarchive() {
		this.archivedAt = null;
	}

	public boolean isArchived() {
		return this.archivedAt != null;
	}

}
