package app.lissom.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.diary.RecentEntries;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RowQuery;
import app.lissom.kernel.RowQuery.Column;
import app.lissom.today.TodayCard;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows due reminders on the start page. */
@Component
@Order(20)
class RemindersTodayCard implements TodayCard {

	private final RecentEntries entries;

	private final Clock clock;

	RemindersTodayCard(RecentEntries entries, Clock clock) {
		this.entries = entries;
		this.clock = clock;
	}

	@Override
	public Content prepare(Person me, CombinedQuery rows) {
		Supplier<List<Reminder>> all = Reminders.of(me.id(), rows);
		Supplier<ReminderSettings> pause = ReminderSettingsRepository.of(me.id(), rows);
		Supplier<List<LocalDate>> nextMassage = rows.add(nextMassage(me));
		return (model) -> model.addAttribute("due",
				due(me, all.get(), pause, () -> nextMassage.get().stream().findFirst().orElse(null)));
	}

	@Override
	public boolean isShown(Model model) {
		return model.getAttribute("due") instanceof List<?> due && !due.isEmpty();
	}

	@Override
	public String fragment() {
		return "reminders/_today :: card";
	}

	/** Selects the day of the next massage, if there is a reminder of massages. */
	private RowQuery<LocalDate> nextMassage(Person me) {
		return RowQuery.of(Map.of(Column.ON_DAY, "min(massage.next_on)"), """
				(select account_id from reminder where account_id = ? and kind = 'MASSAGE' limit 1) reminded
				join entry massage on massage.account_id = reminded.account_id and massage.kind = 'MASSAGE'
				and massage.deleted_at is null and massage.next_on >= ? group by massage.account_id""",
				(row, number) -> row.getObject("on_day", LocalDate.class), me.id().value(), me.today(this.clock));
	}

	private List<Line> due(Person me, List<Reminder> all, Supplier<ReminderSettings> pause,
			Supplier<@Nullable LocalDate> nextMassage) {
		if (all.isEmpty()) {
			return List.of();
		}
		ZonedDateTime now = this.clock.instant().atZone(me.zone());
		DueCalculator calculator = new DueCalculator(now, pause.get(), this.entries.ofToday(me), me.waterGoal(),
				nextMassage.get());
		return all.stream()
			.flatMap((reminder) -> calculator.due(reminder).stream())
			.map((one) -> new Line(one, OwnedId.generate(this.clock), address(one.reminder(), now.toLocalDate())))
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
