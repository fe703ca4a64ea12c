package app.lissom.relief;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.lissom.account.Person;
import app.lissom.guide.Claim;
import app.lissom.guide.EmergencyNumbers;
import app.lissom.guide.Guide;
import app.lissom.guide.WarningSign;
import app.lissom.guide.WarningSign.Urgency;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of an outcome: for one person's answers, or for everybody. */
@Component
class OutcomePage {

	private final Guide guide;

	private final EmergencyNumbers numbers;

	private final LastIce lastIce;

	private final Effects effects;

	private final Clock clock;

	OutcomePage(Guide guide, EmergencyNumbers numbers, LastIce lastIce, Effects effects, Clock clock) {
		this.guide = guide;
		this.numbers = numbers;
		this.lastIce = lastIce;
		this.effects = effects;
		this.clock = clock;
	}

	/** What to do, without knowing who reads it. */
	ModelAndView of(Outcome outcome) {
		ModelAndView page = page(outcome, outcome.protocol() != null ? "how-to" : outcome.slug());
		if (outcome.protocol() != null) {
			page.addObject("plan", SessionPlan.of(outcome.protocol(), false))
				.addObject("out", cautions(false))
				.addObject("ask", cautions(true));
		}
		return page;
	}

	/** What this person should do. Clock times need a zone, so a visitor gets none. */
	ModelAndView of(Advice advice, @Nullable Person me) {
		Outcome outcome = advice.outcome();
		ModelAndView page = page(outcome, outcome.protocol() != null ? "outcome" : outcome.slug());
		page.addObject("advice", advice)
			.addObject("plan", advice.plan())
			.addObject("id", OwnedId.draw(this.clock))
			.addObject("check", OwnedId.draw(this.clock));
		if (me != null) {
			page.addObject("start", ZonedDateTime.ofInstant(this.clock.instant(), me.zone()));
			this.lastIce.of(me).ifPresent((ice) -> page.addObject("ice", ice));
			if (outcome.protocol() != null) {
				page.addObject("effect", this.effects.of(me.id()).get(outcome.protocol()));
			}
		}
		return page;
	}

	private ModelAndView page(Outcome outcome, String view) {
		List<Claim> claims = outcome.claims().stream().map(this.guide::claim).toList();
		return new ModelAndView("relief/" + view).addObject("outcome", outcome)
			.addObject("claims", claims)
			.addObject("emergencySigns", signs(Urgency.EMERGENCY))
			.addObject("urgentSigns", signs(Urgency.TODAY))
			.addObject("emergencyNumbers", this.numbers.of(Urgency.EMERGENCY))
			.addObject("adviceNumbers", this.numbers.of(Urgency.TODAY));
	}

	private static Map<Modality, List<Contraindication>> cautions(boolean askFirst) {
		Map<Modality, List<Contraindication>> cautions = new EnumMap<>(Modality.class);
		for (Modality modality : Modality.values()) {
			cautions.put(modality,
					Arrays.stream(Contraindication.values())
						.filter((caution) -> caution.isAskFirst() == askFirst && caution.speaksAgainst(modality))
						.toList());
		}
		return cautions;
	}

	private static List<WarningSign> signs(Urgency urgency) {
		return Arrays.stream(WarningSign.values()).filter((sign) -> sign.urgency() == urgency).toList();
	}

}
