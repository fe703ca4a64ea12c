package app.lissom.takeout;

import java.util.LinkedHashMap;
import java.util.Map;

import app.lissom.reminders.QuietHours;
import app.lissom.reminders.Reminder;
import app.lissom.reminders.Rest;
import app.lissom.reminders.Schedule;

/** What a reminder says, under the names of the exported file. */
final class ReminderFacts {

	private ReminderFacts() {
	}

	static Map<String, Object> of(Reminder reminder) {
		Schedule schedule = reminder.schedule();
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", reminder.id().toString());
		facts.put("kind", EntryFacts.plain(reminder.kind()));
		Takeout.add(facts, "text", reminder.text());
		facts.put("days", schedule.days().stream().sorted().map(EntryFacts::plain).toList());
		facts.put("starts", schedule.starts().toString());
		Takeout.add(facts, "ends", (schedule.ends() != null) ? schedule.ends().toString() : null);
		Takeout.add(facts, "everyMinutes", schedule.every());
		facts.put("unlessLogged", reminder.isUnlessLogged());
		return facts;
	}

	static Map<String, Object> of(Rest rest) {
		Map<String, Object> facts = new LinkedHashMap<>();
		QuietHours quiet = rest.quiet();
		if (quiet != null) {
			facts.put("quietStarts", quiet.starts().toString());
			facts.put("quietEnds", quiet.ends().toString());
		}
		Takeout.add(facts, "pausedUntil", (rest.pausedUntil() != null) ? rest.pausedUntil().toString() : null);
		return facts;
	}

}
