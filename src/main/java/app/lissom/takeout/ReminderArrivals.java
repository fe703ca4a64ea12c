package app.lissom.takeout;

import java.time.DayOfWeek;
import java.time.LocalTime;

import app.lissom.account.AccountId;
import app.lissom.diary.Arrival;
import app.lissom.diary.Told;
import app.lissom.diary.WrongFact;
import app.lissom.reminders.QuietHours;
import app.lissom.reminders.ReminderKind;
import app.lissom.reminders.Reminders;
import app.lissom.reminders.Schedule;

/** Reads what {@link ReminderFacts} wrote. */
final class ReminderArrivals {

	/** Longest text of one's own, in code points. */
	private static final int LONGEST = 100;

	private ReminderArrivals() {
	}

	static Arrival reminder(Reminders reminders, AccountId me, Told told) {
		LocalTime starts = Told.needed("starts", told.timeOrNull("starts"));
		LocalTime ends = told.timeOrNull("ends");
		Integer every = told.numberOrNull("everyMinutes");
		String text = told.lineOrNull("text", LONGEST);
		Schedule schedule = Told.guarded("ends",
				() -> new Schedule(told.choices("days", DayOfWeek.class), starts, ends, every));
		return reminders.arrive(me, told.id("id"), told.choice("kind", ReminderKind.class), schedule, text,
				told.flag("unlessLogged"));
	}

	static Arrival rest(Reminders reminders, AccountId me, Told told) {
		LocalTime starts = told.timeOrNull("quietStarts");
		LocalTime ends = told.timeOrNull("quietEnds");
		if ((starts == null) != (ends == null)) {
			throw new WrongFact("quietEnds");
		}
		QuietHours quiet = (starts != null && ends != null)
				? Told.guarded("quietEnds", () -> new QuietHours(starts, ends)) : null;
		return reminders.arriveRest(me, quiet, told.dayOrNull("pausedUntil"));
	}

}
