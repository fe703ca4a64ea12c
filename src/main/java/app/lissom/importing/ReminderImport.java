package app.lissom.importing;

import java.time.DayOfWeek;
import java.time.LocalTime;

import app.lissom.exporting.ReminderExport;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ImportCandidate;
import app.lissom.kernel.ImportedObject;
import app.lissom.kernel.InvalidFactException;
import app.lissom.reminders.QuietHours;
import app.lissom.reminders.ReminderKind;
import app.lissom.reminders.ReminderImports;
import app.lissom.reminders.Schedule;

/** Reads what {@link ReminderExport} wrote. */
final class ReminderImport {

	/** Longest text of one's own, in code points. */
	private static final int LONGEST = 100;

	private ReminderImport() {
	}

	static ImportCandidate reminder(ReminderImports reminders, AccountId me, ImportedObject told) {
		LocalTime starts = ImportedObject.needed("starts", told.timeOrNull("starts"));
		LocalTime ends = told.timeOrNull("ends");
		Integer every = told.numberOrNull("everyMinutes");
		String text = told.lineOrNull("text", LONGEST);
		Schedule schedule = ImportedObject.guarded("ends",
				() -> new Schedule(told.choices("days", DayOfWeek.class), starts, ends, every));
		return reminders.reminder(me, told.id("id"), told.choice("kind", ReminderKind.class), schedule, text,
				told.flag("unlessLogged"));
	}

	static ImportCandidate rest(ReminderImports reminders, AccountId me, ImportedObject told) {
		LocalTime starts = told.timeOrNull("quietStarts");
		LocalTime ends = told.timeOrNull("quietEnds");
		if ((starts == null) != (ends == null)) {
			throw new InvalidFactException("quietEnds");
		}
		QuietHours quiet = (starts != null && ends != null)
				? ImportedObject.guarded("quietEnds", () -> new QuietHours(starts, ends)) : null;
		return reminders.pause(me, quiet, told.dayOrNull("pausedUntil"));
	}

}
