package app.lissom.reminders;

import java.time.Clock;
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

	private final Reminders reminders;

	private final Clock clock;

	RemindersOverviewCard(Reminders reminders, Clock clock) {
		this.reminders = reminders;
		this.clock = clock;
	}

	@Override
	public Content prepare(Person me, CombinedQuery rows) {
		Supplier<ReminderSettings> pause = ReminderSettingsRepository.of(me.id(), rows);
		return (model) -> {
			model.addAttribute("reminderCount", this.reminders.of(me.id()).size());
			model.addAttribute("pausedUntil",
					pause.get().isPausedOn(me.today(this.clock)) ? pause.get().pausedUntil() : null);
		};
	}

	@Override
	public String fragment() {
		return "reminders/_overview :: card";
	}

}
