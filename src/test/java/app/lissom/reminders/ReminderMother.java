package app.lissom.reminders;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;

/**
 * Creates reminders for tests.
 *
 * @param me whose they are
 * @param unlessLogged whether they stay away once the diary says so
 */
public record ReminderMother(AccountId me, boolean unlessLogged) {

	private static final Instant MADE = Instant.parse("2026-11-02T09:00:00Z");

	private static final Set<DayOfWeek> WEEK = EnumSet.allOf(DayOfWeek.class);

	public static ReminderMother of(AccountId me) {
		return new ReminderMother(me, false);
	}

	static ReminderMother ofNobody() {
		return of(new AccountId(UUID.randomUUID()));
	}

	ReminderMother unless() {
		return new ReminderMother(this.me, true);
	}

	Reminder again(ReminderKind kind, String starts, String ends, int every) {
		return make(kind, new Schedule(WEEK, LocalTime.parse(starts), LocalTime.parse(ends), every), null);
	}

	Reminder once(ReminderKind kind, String time) {
		return make(kind, new Schedule(WEEK, LocalTime.parse(time), null, null), null);
	}

	/** One in own words, at noon. */
	public Reminder own(String text) {
		return make(ReminderKind.OWN, new Schedule(WEEK, LocalTime.NOON, null, null), text);
	}

	Reminder make(ReminderKind kind, Schedule schedule, String text) {
		return new Reminder(OwnedId.of(this.me, UUID.randomUUID()), kind, schedule, text, this.unlessLogged, MADE);
	}

}
