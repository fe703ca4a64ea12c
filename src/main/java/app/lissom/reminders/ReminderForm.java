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
 * A reminder, as it is typed. What a kind does not ask for is not looked at.
 *
 * @param id the id that was drawn with the form
 * @param text the person's own words
 * @param starts the time, or the first one
 * @param ends the last time
 * @param every minutes from one time to the next
 * @param days the days of the week
 * @param unlessLogged whether it stays away once the diary says so
 */
record ReminderForm(@Nullable UUID id, @PlainText(max = Reminder.LONGEST) @Nullable String text,
		@Nullable LocalTime starts, @Nullable LocalTime ends, @Nullable Integer every, @Nullable Set<DayOfWeek> days,
		@Nullable Boolean unlessLogged) {

	/** A form with times that suit the kind, to be changed or kept. */
	static ReminderForm suggesting(ReminderKind kind, UUID id) {
		Set<DayOfWeek> week = EnumSet.allOf(DayOfWeek.class);
		Set<DayOfWeek> working = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
		return switch (kind) {
			case POSTURE, BREAK ->
				new ReminderForm(id, null, LocalTime.of(9, 0), LocalTime.of(17, 0), 45, working, null);
			case WATER -> new ReminderForm(id, null, LocalTime.of(8, 0), LocalTime.of(20, 0), 120, week, null);
			case MORNING -> new ReminderForm(id, null, LocalTime.of(7, 30), null, null, week, null);
			case BEDTIME -> new ReminderForm(id, null, LocalTime.of(21, 30), null, null, week, null);
			case PAIN -> new ReminderForm(id, null, LocalTime.of(19, 0), null, null, week, null);
			case MASSAGE -> new ReminderForm(id, null, LocalTime.of(9, 0), null, null, week, null);
			case OWN -> new ReminderForm(id, null, null, null, null, week, null);
		};
	}

	static ReminderForm of(Reminder reminder) {
		Schedule schedule = reminder.schedule();
		return new ReminderForm(reminder.id(), reminder.text(), schedule.starts(), schedule.ends(), schedule.every(),
				schedule.days(), reminder.isUnlessLogged());
	}

	/** Looks at what the kind asks for. */
	void check(ReminderKind kind, Errors errors) {
		if (kind == ReminderKind.OWN && (this.text == null || this.text.isBlank())) {
			errors.rejectValue("text", "reminders.text.missing");
		}
		if (this.starts == null && !errors.hasFieldErrors("starts")) {
			errors.rejectValue("starts", "reminders.time.missing");
		}
		if (kind.isRepeated() && !errors.hasFieldErrors("ends")
				&& (this.ends == null || (this.starts != null && !this.ends.isAfter(this.starts)))) {
			errors.rejectValue("ends", "reminders.ends.wrong");
		}
		if (kind.isRepeated() && !errors.hasFieldErrors("every")
				&& (this.every == null || !kind.intervals().contains(this.every))) {
			errors.rejectValue("every", "reminders.every.wrong");
		}
		if (kind.hasDays() && !errors.hasFieldErrors("days") && (this.days == null || this.days.isEmpty())) {
			errors.rejectValue("days", "reminders.days.missing");
		}
	}

	/** What the form says; only to be asked when nothing is wrong with it. */
	Reminder toReminder(OwnedId key, ReminderKind kind, Instant now) {
		boolean again = kind.isRepeated();
		Set<DayOfWeek> on = (kind.hasDays() && this.days != null) ? this.days : EnumSet.allOf(DayOfWeek.class);
		Schedule schedule = new Schedule(on, Objects.requireNonNull(this.starts), again ? this.ends : null,
				again ? this.every : null);
		return new Reminder(key, kind, schedule, (kind == ReminderKind.OWN) ? this.text : null,
				kind.isLogged() && Boolean.TRUE.equals(this.unlessLogged), now);
	}

}
