package app.lissom.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import app.lissom.account.Person;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.Entry;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is due now, for the start page; {@code reminders/_today.html} shows it. */
@Component
public class RemindersTodayCard {

	private final Reminders reminders;

	private final DiaryQueries excerpts;

	private final Clock clock;

	RemindersTodayCard(Reminders reminders, DiaryQueries excerpts, Clock clock) {
		this.reminders = reminders;
		this.excerpts = excerpts;
		this.clock = clock;
	}

	/**
	 * Adds to the start page what is due.
	 * @param today what the diary says about the person's own today
	 */
	public void addToday(Person me, List<Entry> today, Model model) {
		model.addAttribute("due", of(me, today));
	}

	List<DueReminder> of(Person me, List<Entry> today) {
		List<Reminder> all = this.reminders.of(me.id());
		if (all.isEmpty()) {
			return List.of();
		}
		ZonedDateTime now = this.clock.instant().atZone(me.zone());
		boolean massage = all.stream().anyMatch((reminder) -> reminder.kind() == ReminderKind.MASSAGE);
		LocalDate next = massage ? this.excerpts.nextMassage(me.id(), now.toLocalDate()).orElse(null) : null;
		DueCalculator situation = new DueCalculator(now, this.reminders.restOf(me.id()), new TodaysEntries(today),
				me.waterGoal(), next);
		return all.stream().flatMap((reminder) -> situation.due(reminder).stream()).toList();
	}

}
