package app.lissom.relief;

import app.lissom.page.VisitorCard;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Leads visitors back to their running session, from the top of the start page. */
@Component
class RunningSessionCard implements VisitorCard {

	private final VisitorTimer timers;

	RunningSessionCard(VisitorTimer timers) {
		this.timers = timers;
	}

	@Override
	public void addTo(Model model) {
		this.timers.findRunning().ifPresent((view) -> model.addAttribute("running", view));
	}

	@Override
	public String fragment() {
		return "relief/_today :: running";
	}

	@Override
	public boolean isFirst() {
		return true;
	}

}
