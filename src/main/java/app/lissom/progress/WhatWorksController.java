package app.lissom.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import app.lissom.account.Person;
import app.lissom.diary.DiaryQueries;
import app.lissom.guide.GuideRequirement;
import app.lissom.guide.Guides;
import app.lissom.relief.Effect;
import app.lissom.security.SignedIn;
import app.lissom.totals.CalendarPeriod;
import app.lissom.totals.Totals;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows which treatments were followed by less pain, in a person's own numbers. */
@Controller
class WhatWorksController {

	private static final String CLAIM = "change-that-matters";

	private static final int DAYS = 365;

	private final DiaryQueries diary;

	private final Effects effects;

	private final Totals totals;

	private final Guides guides;

	private final Clock clock;

	WhatWorksController(DiaryQueries diary, Effects effects, Totals totals, Guides guides, Clock clock) {
		this.diary = diary;
		this.effects = effects;
		this.totals = totals;
		this.guides = guides;
		this.clock = clock;
	}

	@Bean
	static GuideRequirement progressRequirement() {
		return new GuideRequirement(Set.of(CLAIM), Set.of());
	}

	@GetMapping("/progress/what-works")
	String show(@SignedIn Person me, Model model) {
		Map<String, Effect> effects = this.effects.of(me.id());
		model.addAttribute("effects", effects);
		model.addAttribute("best", Effect.best(effects).orElse(null));
		Map<String, DotPlot> plots = new LinkedHashMap<>();
		effects.forEach((treatment, effect) -> plots.put(treatment, DotPlot.ofChanges(effect.changes())));
		model.addAttribute("plots", plots);
		LocalDate today = this.diary.lastDay(me.id().value(), me.today(this.clock));
		LocalDate from = today.minusDays(DAYS);
		model.addAttribute("medicineDays", this.diary.medicineDays(me.id().value(), from, today).size());
		ExerciseDays days = ExerciseDays.of(this.totals.of(me.id(), from, today, CalendarPeriod.DAY));
		model.addAttribute("days", days);
		model.addAttribute("plot", DotPlot.ofPain(days.after(), days.other()));
		model.addAttribute("claim", this.guides.current().claim(CLAIM));
		return "progress/what-works";
	}

}
