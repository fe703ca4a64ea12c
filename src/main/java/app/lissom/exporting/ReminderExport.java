package app.lissom.exporting;

import java.time.ZoneId;
import java.util.Map;

import app.lissom.kernel.ExportObject;
import app.lissom.reminders.QuietHours;
import app.lissom.reminders.Reminder;
import app.lissom.reminders.ReminderPause;
import app.lissom.reminders.Schedule;

/** What a reminder says, under the names of the exported file. */
public final class ReminderExport {

	private ReminderExport() {
	}

	static Map<String, Object> of(Reminder reminder, ZoneId zone) {
		Schedule schedule = reminder.schedule();
		return new ExportObject(zone).add("id", reminder.id())
			.add("kind", reminder.kind())
			.add("text", reminder.text())
			.add("days", schedule.days().stream().sorted().toList())
			.add("starts", schedule.starts())
			.add("ends", schedule.ends())
			.add("everyMinutes", schedule.every())
			.add("unlessLogged", reminder.isUnlessLogged())
			.facts();
	}

	static Map<String, Object> of(ReminderPause rest, ZoneId zone) {
		QuietHours quiet = rest.quiet();
		return new ExportObject(zone).add("quietStarts", (quiet != null) ? quiet.starts() : null)
			.add("quietEnds", (quiet != null) ? quiet.ends() : null)
			.add("pausedUntil", rest.pausedUntil())
			.facts();
	}

}
