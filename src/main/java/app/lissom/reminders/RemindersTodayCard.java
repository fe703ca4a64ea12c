package app.lissom.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.account.TodayCard;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.TodaysEntries;
import app.lissom.kernel.OwnedId;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the reminders that are due on the start page. */
@Component
@Order(20)
class RemindersTodayCard implements TodayCard {

	private final Reminders reminders;

	private final ReminderPauses pauses;

	private final TodaysEntries entries;

	private final DiaryQueries diary;

	private final Clock clock;

	RemindersTodayCard(Reminders reminders, ReminderPauses pauses, TodaysEntries entries, DiaryQueries diary,
			Clock clock) {
		this.reminders = reminders;
		this.pauses = pauses;
		this.entries = entries;
		this.diary = diary;
		this.clock = clock;
	}

	@Override
	public void addTo(Model model, Person me) {
		model.addAttribute("due", due(me));
	}

	@Override
	public String fragment() {
		return "reminders/_today :: card";
	}

	private List<Line> due(Person me) {
		List<Reminder> all = this.reminders.of(me.id());
		if (all.isEmpty()) {
			return List.of();
		}
		ZonedDateTime now = this.clock.instant().atZone(me.zone());
		boolean massage = all.stream().anyMatch((reminder) -> reminder.kind() == ReminderKind.MASSAGE);
		LocalDate next = massage ? this.diary.nextMassage(me.id(), now.toLocalDate()).orElse(null) : null;
		DueCalculator calculator = new DueCalculator(now, this.pauses.of(me.id()), this.entries.of(me), me.waterGoal(),
				next);
		return all.stream()
			.flatMap((reminder) -> calculator.due(reminder).stream())
			.map((one) -> new Line(one, OwnedId.draw(this.clock), address(one.reminder(), now.toLocalDate())))
			.toList();
	}

	private static String address(Reminder reminder, LocalDate today) {
		return switch (reminder.kind().act()) {
			case POSTURE -> "/diary/" + today + "/posture";
			case BREAK -> "/diary/" + today + "/exercise";
			case WATER -> "/diary/" + today + "/water";
			case ROUTINE -> "/routine/" + reminder.kind().word() + "/done";
			case WALK -> "/routine/exercises/walking/done";
			case DISMISS -> "/reminders/" + reminder.id() + "/done";
		};
	}

	/**
	 * A due reminder with the form of its button.
	 *
	 * @param id for what the button logs
	 * @param address where the form is sent
	 */
	record Line(DueCalculator.DueReminder due, UUID id, String address) {

	}

}
