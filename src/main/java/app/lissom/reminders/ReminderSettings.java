package app.lissom.reminders;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.reminders.QuietHours.Share;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Stores the quiet hours, the pause and the lock-screen text of an account's reminders.
 * Its table is {@code reminder_rest}.
 */
@Entity
@Table(name = "reminder_rest")
public class ReminderSettings {

	@Id
	private UUID accountId;

	@Version
	private @Nullable Long version;

	@Embedded
	private @Nullable QuietHours quiet;

	private @Nullable LocalDate pausedUntil;

	private @Nullable String title;

	private boolean named;

	@SuppressWarnings("NullAway.Init")
	protected ReminderSettings() {
	}

	ReminderSettings(AccountId account) {
		this.accountId = account.value();
	}

	/** Sets the quiet hours and the last day of the pause, each null for none. */
	void change(@Nullable QuietHours quiet, @Nullable LocalDate pausedUntil) {
		this.quiet = quiet;
		this.pausedUntil = pausedUntil;
	}

	/**
	 * Sets the text of notifications.
	 * @param title the person's own words, or null for ours
	 * @param named whether they name their occasion instead
	 */
	void changeText(@Nullable String title, boolean named) {
		this.title = title;
		this.named = named;
	}

	boolean isEmpty() {
		return this.quiet == null && this.pausedUntil == null && this.title == null && !this.named;
	}

	boolean hasSameContent(ReminderSettings other) {
		return Objects.equals(this.quiet, other.quiet) && Objects.equals(this.pausedUntil, other.pausedUntil)
				&& Objects.equals(this.title, other.title) && this.named == other.named;
	}

	public @Nullable QuietHours quiet() {
		return this.quiet;
	}

	/** Returns the last day of the pause, which may be over. */
	public @Nullable LocalDate pausedUntil() {
		return this.pausedUntil;
	}

	/** Returns the person's own words, which say nothing about health; null for ours. */
	@Nullable String title() {
		return this.title;
	}

	/** Returns whether notifications name their occasion. */
	boolean isNamed() {
		return this.named;
	}

	public boolean isPausedOn(LocalDate day) {
		return this.pausedUntil != null && !day.isAfter(this.pausedUntil);
	}

	boolean isQuietAt(LocalTime time) {
		return this.quiet != null && this.quiet.contain(time);
	}

	/** Returns how much of a schedule the quiet hours leave out. */
	public Share quietShareOf(Schedule schedule) {
		return (this.quiet != null) ? this.quiet.shareOf(schedule) : Share.NONE;
	}

	/** Returns how often it was changed; 0 before it is saved. */
	long revision() {
		return (this.version != null) ? this.version + 1 : 0;
	}

}
