package app.lissom.reminders;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.kernel.CombinedQuery;
import app.lissom.today.OverviewCard;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows in the overview how many reminders there are, or that they are paused. */
@Component
@Order(50)
class RemindersOverviewCard implements OverviewCard {

	private final Clock clock;

	RemindersOverviewCard(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Content prepare(Person me, CombinedQuery rows) {
		Supplier<List<Reminder>> all = Reminders.of(me.id(), rows);
		Supplier<ReminderSettings> pause = ReminderSettingsRepository.of(me.id(), rows);
		return (model) -> {
			model.addAttribute("reminderCount", all.get().size());
			model.addAttribute("pausedUntil",
					pause.get().isPausedOn(me.today(this.clock)) ? pause.get().pausedUntil() : null);
		};
	}

	@Override
	public String fragment() {
		return "reminders/_overview :: card";
	}

}
