package app.lissom.relief;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import app.lissom.account.Person;
import app.lissom.diary.Feeling;
import app.lissom.kernel.OwnedId;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import app.lissom.safety.LastIce;
import app.lissom.safety.Outcome;
import app.lissom.safety.ReliefSessionPlan;
import app.lissom.security.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Starts a treatment that was used before: one page lists the warning signs and
 * everything that makes it unsafe, with a button to confirm that nothing applies. That is
 * not an answer to each sign, so it does not count as a check of them, and where pain is
 * a reason for a check, the questions come instead.
 */
@Controller
class AgainController {

	private final LastReliefTodayCard last;

	private final ReliefSessions sessions;

	private final PendingCheck check;

	private final IceRest iceRest;

	private final Clock clock;

	AgainController(LastReliefTodayCard last, ReliefSessions sessions, PendingCheck check, IceRest iceRest,
			Clock clock) {
		this.last = last;
		this.check = check;
		this.sessions = sessions;
		this.iceRest = iceRest;
		this.clock = clock;
	}

	@GetMapping("/relief/session/again/{outcome}")
	String form(@SignedIn Person me, @PathVariable Outcome outcome, Model model) {
		if (outcome.treatment() == null) {
			throw new NotFoundException();
		}
		Optional<ReliefSession> session = this.sessions.find(me.id());
		if (session.filter(ReliefSession::isOpen).isPresent()) {
			return Redirect.to("/relief/session?still");
		}
		Optional<String> questions = this.check.questionsBefore(me, session.orElse(null), null);
		if (questions.isPresent()) {
			return Redirect.to(questions.get());
		}
		Optional<LastIce> ice = (outcome != Outcome.HEAT) ? this.iceRest.find(me) : Optional.empty();
		model.addAllAttributes(PickerForm.empty().noErrors().getModel());
		model.addAttribute("outcome", outcome);
		model.addAttribute("plan", ReliefSessionPlan.of(outcome.treatment()));
		model.addAttribute("lastRelief", this.last.latest(me, outcome.treatment()).map(LastRelief::new).orElse(null));
		model.addAttribute("ice", ice.orElse(null));
		model.addAttribute("feelings", feelings(outcome));
		model.addAttribute("id", OwnedId.generate(this.clock));
		return "relief/again";
	}

	/** Returns the feelings to choose from, if they decide how long the session is. */
	private static List<Feeling> feelings(Outcome outcome) {
		return (outcome == Outcome.ICE) ? List.of(Feeling.PAINFUL)
				: List.of(Feeling.TIGHT, Feeling.BOTH, Feeling.PAINFUL);
	}

}
