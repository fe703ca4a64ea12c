package app.lissom.reminders;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.OwnedId;
import app.lissom.page.PlainText;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Binds a reminder as typed. Fields that a kind does not ask for are ignored.
 *
 * @param every minutes from one time to the next
 */
record ReminderForm(@Nullable UUID id, @PlainText(max = Reminder.MAX_TEXT) @Nullable String text,
		@Nullable Integer every, @Nullable LocalTime starts, @Nullable LocalTime ends, @Nullable Set<DayOfWeek> days,
		@Nullable Boolean unlessLogged) {

	static ReminderForm suggesting(ReminderKind kind, UUID id) {
		Set<DayOfWeek> workdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
		return switch (kind) {
			case POSTURE, BREAK ->
				new ReminderForm(id, null, 45, LocalTime.of(9, 0), LocalTime.of(17, 0), workdays, null);
			case WATER -> daily(id, LocalTime.of(8, 0), LocalTime.of(20, 0), 120);
			case MORNING -> daily(id, LocalTime.of(7, 30), null, null);
			case BEDTIME -> daily(id, LocalTime.of(21, 30), null, null);
			case WALKING -> daily(id, LocalTime.of(12, 30), null, null);
			case PAIN -> daily(id, LocalTime.of(19, 0), null, null);
			case MASSAGE -> daily(id, LocalTime.of(9, 0), null, null);
			case OWN -> daily(id, null, null, null);
		};
	}

	private static ReminderForm daily(UUID id, @Nullable LocalTime starts, @Nullable LocalTime ends,
			@Nullable Integer every) {
		return new ReminderForm(id, null, every, starts, ends, EnumSet.allOf(DayOfWeek.class), null);
	}

	static ReminderForm of(Reminder reminder) {
		Schedule schedule = reminder.schedule();
		return new ReminderForm(reminder.id(), reminder.text(), schedule.every(), schedule.starts(), schedule.ends(),
				schedule.days(), reminder.isUnlessLogged());
	}

	void check(ReminderKind kind, Errors errors) {
		boolean noText = this.text == null || this.text.isBlank();
		reject(errors, "text", kind == ReminderKind.OWN && noText, "reminders.text.missing");
		reject(errors, "starts", this.starts == null, "reminders.time.missing");
		boolean noEnd = this.ends == null || (this.starts != null && !this.ends.isAfter(this.starts));
		reject(errors, "ends", kind.isRepeated() && noEnd, "reminders.ends.wrong");
		boolean noInterval = this.every == null || !kind.intervals().contains(this.every);
		reject(errors, "every", kind.isRepeated() && noInterval, "reminders.every.wrong");
		reject(errors, "days", kind.hasDays() && (this.days == null || this.days.isEmpty()), "reminders.days.missing");
	}

	private static void reject(Errors errors, String field, boolean invalid, String message) {
		if (invalid) {
			errors.rejectValue(field, message);
		}
	}

	/** Returns the reminder; only for a form without errors. */
	Reminder toReminder(OwnedId key, ReminderKind kind, Instant now) {
		boolean repeated = kind.isRepeated();
		Set<DayOfWeek> on = (kind.hasDays() && this.days != null) ? this.days : EnumSet.allOf(DayOfWeek.class);
		Schedule schedule = new Schedule(on, Objects.requireNonNull(this.starts), repeated ? this.ends : null,
				repeated ? this.every : null);
		return new Reminder(key, kind, schedule, (kind == ReminderKind.OWN) ? this.text : null,
				kind.isLogged() && Boolean.TRUE.equals(this.unlessLogged), now);
	}

}
