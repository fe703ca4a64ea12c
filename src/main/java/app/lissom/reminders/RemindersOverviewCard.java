package app.lissom.reminders;

import java.time.Clock;

import app.lissom.account.OverviewCard;
import app.lissom.account.Person;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows on the overview how many reminders there are, or that they are paused. */
@Component
@Order(50)
class RemindersOverviewCard implements OverviewCard {

	private final Reminders reminders;

	private final ReminderPauses pauses;

	private final Clock clock;

	RemindersOverviewCard(Reminders reminders, ReminderPauses pauses, Clock clock) {
		this.reminders = reminders;
		this.pauses = pauses;
		this.clock = clock;
	}

	@Override
	public void addTo(Model model, Person me) {
		ReminderPause pause = this.pauses.of(me.id());
		model.addAttribute("reminderCount", this.reminders.of(me.id()).size());
		model.addAttribute("pausedUntil", pause.isPausedOn(me.today(this.clock)) ? pause.pausedUntil() : null);
	}

	@Override
	public String fragment() {
		return "reminders/_overview :: card";
	}

}
