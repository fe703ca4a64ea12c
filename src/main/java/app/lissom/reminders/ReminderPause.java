package app.lissom.reminders;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** When all reminders of an account are silent: every day's quiet hours, and a pause. */
@Entity
@Table(name = "reminder_rest")
public class ReminderPause {

	@Id
	private UUID accountId;

	@Version
	private @Nullable Long version;

	@Column(name = "quiet_starts")
	@Convert(converter = MinuteOfDayConverter.class)
	private @Nullable LocalTime quietStarts;

	@Column(name = "quiet_ends")
	@Convert(converter = MinuteOfDayConverter.class)
	private @Nullable LocalTime quietEnds;

	private @Nullable LocalDate pausedUntil;

	@SuppressWarnings("NullAway.Init")
	protected ReminderPause() {
	}

	/** None at all. */
	ReminderPause(AccountId account) {
		this.accountId = account.value();
	}

	/** Keeps quiet at this time of every day; null for at no time. */
	void keepQuiet(@Nullable QuietHours quiet) {
		this.quietStarts = (quiet != null) ? quiet.starts() : null;
		this.quietEnds = (quiet != null) ? quiet.ends() : null;
	}

	/** Lets everything rest up to this day and on it. */
	void pauseUntil(LocalDate day) {
		this.pausedUntil = day;
	}

	void resume() {
		this.pausedUntil = null;
	}

	/** Whether anybody ever said something about it that holds. */
	boolean isSet() {
		return this.quietStarts != null || this.pausedUntil != null;
	}

	boolean saysTheSameAs(ReminderPause other) {
		return Objects.equals(quiet(), other.quiet()) && Objects.equals(this.pausedUntil, other.pausedUntil);
	}

	/** Says from now on what the other says. */
	void rewrite(ReminderPause other) {
		keepQuiet(other.quiet());
		this.pausedUntil = other.pausedUntil;
	}

	public @Nullable QuietHours quiet() {
		return (this.quietStarts != null && this.quietEnds != null) ? new QuietHours(this.quietStarts, this.quietEnds)
				: null;
	}

	/** The last day of the pause; it may be over. */
	public @Nullable LocalDate pausedUntil() {
		return this.pausedUntil;
	}

	public boolean isPausedOn(LocalDate day) {
		return this.pausedUntil != null && !day.isAfter(this.pausedUntil);
	}

	/** How often it was changed; 0 before it is kept. */
	long revision() {
		return (this.version != null) ? this.version + 1 : 0;
	}

	boolean isQuietAt(LocalTime time) {
		QuietHours quiet = quiet();
		return quiet != null && quiet.cover(time);
	}

}
