package app.lissom.relief;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.UnansweredSymptoms;
import app.lissom.guide.EmergencyNumbers;
import app.lissom.guide.GuideRequirement;
import app.lissom.guide.Guides;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.page.OfflinePages;
import app.lissom.safety.Advice;
import app.lissom.safety.LastIce;
import app.lissom.safety.Outcome;
import app.lissom.safety.ReliefSessionPlan;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds the page of an outcome, for one person's answers or for everybody. */
@Component
class OutcomePage {

	private final Guides guides;

	private final EmergencyNumbers numbers;

	private final IceRest iceRest;

	private final DiaryQueries diary;

	private final UnansweredSymptoms symptoms;

	private final Clock clock;

	OutcomePage(Guides guides, EmergencyNumbers numbers, IceRest iceRest, DiaryQueries diary,
			UnansweredSymptoms symptoms, Clock clock) {
		this.symptoms = symptoms;
		this.guides = guides;
		this.numbers = numbers;
		this.iceRest = iceRest;
		this.diary = diary;
		this.clock = clock;
	}

	@Bean
	static GuideRequirement reliefRequirement() {
		return new GuideRequirement(
				Arrays.stream(Outcome.values())
					.flatMap((outcome) -> outcome.claims().stream())
					.collect(Collectors.toSet()),
				Set.of("warning-signs", "heat-and-cold", "water", "exercises/pelvic-tilt"));
	}

	/** Contributes the pages of all outcomes, without questions. */
	@Bean
	static OfflinePages offlineRelief() {
		return () -> Stream.concat(Arrays.stream(Outcome.values()).map(Outcome::word), Stream.of("countdown"))
			.map((word) -> "/relief/" + word)
			.toList();
	}

	ModelAndView of(Outcome outcome) {
		ModelAndView page = page(outcome, "how-to");
		if (outcome.treatment() != null) {
			page.addObject("plan", ReliefSessionPlan.of(outcome.treatment()));
		}
		return page;
	}

	/**
	 * Builds the page for these answers; a visitor gets no clock times, as their zone is
	 * not known.
	 */
	ModelAndView of(Advice advice, @Nullable Person me) {
		Outcome outcome = advice.outcome();
		ModelAndView page = page(outcome, "outcome").addObject("advice", advice)
			.addObject("severe", isSevere(advice.answers().pain(), me))
			.addObject("plan", advice.plan())
			.addObject("id", OwnedId.generate(this.clock))
			.addObject("check", OwnedId.generate(this.clock));
		if (outcome.treatment() != null) {
			addTimes(page, advice, me);
		}
		return page;
	}

	private void addTimes(ModelAndView page, Advice advice, @Nullable Person me) {
		Instant now = this.clock.instant();
		Optional<LastIce> ice = this.iceRest.find(me);
		Optional<LastIce> waits = ice.filter((last) -> IceRest.isCold(advice));
		page.addObject("nextIce", ice.map(LastIce::next).orElse(null)).addObject("ice", waits.orElse(null));
		if (me == null) {
			page.addObject("iceLeft", ice.map((last) -> last.left(now)).orElse(null));
			return;
		}
		page.addObject("start", waits.map(LastIce::next).orElse(now.atZone(me.zone())))
			.addObject("effect",
					Effect.byTreatment(this.diary.reliefRatings(me.id().value())).get(advice.outcome().treatment()));
	}

	/** Builds the page for a person who cannot tell how it feels. */
	ModelAndView ofUnsure(@Nullable PainLevel pain, @Nullable Person me) {
		return of(Outcome.MOVE_GENTLY).addObject("severe", isSevere(pain, me));
	}

	private boolean isSevere(@Nullable PainLevel pain, @Nullable Person me) {
		return pain != null && pain.isSevere() || me != null && this.symptoms.findPain(me).isPresent();
	}

	private ModelAndView page(Outcome outcome, String treatmentView) {
		String view = switch (outcome) {
			case EMERGENCY, URGENT -> "medical-help";
			case MOVE_GENTLY -> "move-gently";
			case ICE, HEAT, HEAT_THEN_ICE -> treatmentView;
		};
		return new ModelAndView("relief/" + view).addObject("outcome", outcome)
			.addObject("claims", outcome.claims().stream().map(this.guides.current()::claim).toList())
			.addObject("calls", view.equals("medical-help") ? this.numbers.calls() : null);
	}

}
