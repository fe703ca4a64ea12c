package app.lissom.reminders;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Stores the quiet hours and the pause of an account's reminders. */
@Entity
@Table(name = "reminder_rest")
public class ReminderPause {

	@Id
	private UUID accountId;

	@Version
	private @Nullable Long version;

	@Embedded
	private @Nullable QuietHours quiet;

	private @Nullable LocalDate pausedUntil;

	@SuppressWarnings("NullAway.Init")
	protected ReminderPause() {
	}

	ReminderPause(AccountId account) {
		this.accountId = account.value();
	}

	/** Sets the quiet hours and the last day of the pause, each null for none. */
	void change(@Nullable QuietHours quiet, @Nullable LocalDate pausedUntil) {
		this.quiet = quiet;
		this.pausedUntil = pausedUntil;
	}

	boolean isEmpty() {
		return this.quiet == null && this.pausedUntil == null;
	}

	boolean hasSameContent(ReminderPause other) {
		return Objects.equals(this.quiet, other.quiet) && Objects.equals(this.pausedUntil, other.pausedUntil);
	}

	public @Nullable QuietHours quiet() {
		return this.quiet;
	}

	/** The last day of the pause, which may be over. */
	public @Nullable LocalDate pausedUntil() {
		return this.pausedUntil;
	}

	public boolean isPausedOn(LocalDate day) {
		return this.pausedUntil != null && !day.isAfter(this.pausedUntil);
	}

	boolean isQuietAt(LocalTime time) {
		return this.quiet != null && this.quiet.contain(time);
	}

	/** How often it was changed; 0 before it is saved. */
	long revision() {
		return (this.version != null) ? this.version + 1 : 0;
	}

}
