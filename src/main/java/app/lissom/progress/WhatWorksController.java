package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.lissom.account.Person;
import app.lissom.totals.Period;
import app.lissom.totals.Totals;
import app.lissom.guide.Guide;
import app.lissom.relief.Effect;
import app.lissom.relief.Effects;
import app.lissom.routine.RoutineEffects;
import app.lissom.security.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What works for somebody, in their own numbers. */
@Controller
class WhatWorksController {

	/** Days that count, back from today. */
	private static final int DAYS = 365;

	private final Effects effects;

	private final RoutineEffects routines;

	private final Totals totals;

	private final Guide guide;

	private final Clock clock;

	WhatWorksController(Effects effects, RoutineEffects routines, Totals totals, Guide guide, Clock clock) {
		this.effects = effects;
		this.routines = routines;
		this.totals = totals;
		this.guide = guide;
		this.clock = clock;
	}

	@GetMapping("/progress/what-works")
	String show(@SignedIn Person me, Model model) {
		List<Work> works = new ArrayList<>();
		this.effects.of(me.id()).forEach((protocol, effect) -> works.add(new Work(protocol.name(), effect)));
		works.add(new Work("ROUTINE",
				Effect.of(this.routines.of(me.id())
					.stream()
					.map((pair) -> pair.after().value() - pair.before().value())
					.toList())));
		model.addAttribute("works", works);
		LocalDate today = me.today(this.clock);
		ExerciseDays days = ExerciseDays.of(this.totals.of(me.id(), today.minusDays(DAYS), today, Period.DAY));
		model.addAttribute("days", days);
		model.addAttribute("plot", DotPlot.ofLevels(days.after(), days.other()));
		model.addAttribute("claim", this.guide.claim("change-that-matters"));
		return "progress/what-works";
	}

	/**
	 * One thing that may work.
	 *
	 * @param thing a protocol, or a routine
	 * @param effect what came of it
	 */
	record Work(String thing, Effect effect) {

		public DotPlot plot() {
			return DotPlot.ofChanges(this.effect.changes());
		}

	}

}
