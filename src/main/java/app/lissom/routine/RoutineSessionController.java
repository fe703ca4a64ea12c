package app.lissom.routine;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.lissom.diary.ExerciseFeedback;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.PainLevel;
import app.lissom.page.NotFoundException;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A routine while it is played, how it was, and the end of it. */
@Controller
@RequestMapping("/routine/sessions/{session}")
class RoutineSessionController {

	private final RoutineSessions sessions;

	private final StepViews scenes;

	RoutineSessionController(RoutineSessions sessions, StepViews scenes) {
		this.sessions = sessions;
		this.scenes = scenes;
	}

	@GetMapping
	ModelAndView show(@SignedIn AccountId me, @PathVariable UUID session, Model model) {
		RoutineSession found = find(me, session);
		model.addAttribute("form", new FeedbackForm(Map.of(), null));
		return page(me, found, model, HttpStatus.OK);
	}

	/**
	 * What became of some exercises: the page without script says it of one, the player
	 * of all that it went through.
	 */
	@PostMapping("/steps")
	String update(@SignedIn AccountId me, @PathVariable UUID session,
			@RequestParam(defaultValue = "") List<Integer> done, @RequestParam(defaultValue = "") List<Integer> skipped,
			@RequestParam(defaultValue = "false") boolean back, @RequestParam(defaultValue = "false") boolean stop) {
		return this.sessions.change(me, session, (one, now) -> {
			done.forEach((position) -> one.done(position, now));
			skipped.forEach((position) -> one.skip(position, now));
			if (back) {
				one.back(now);
			}
			if (stop) {
				one.stop(now);
			}
		}).map(RoutineSessionController::backTo).orElseThrow(NotFoundException::new);
	}

	/** Into the diary with it. */
	@PostMapping("/log")
	ModelAndView log(@SignedIn AccountId me, @PathVariable UUID session,
			@Valid @ModelAttribute("form") FeedbackForm form, Errors errors, Model model) {
		RoutineSession found = find(me, session);
		if (errors.hasErrors() && !found.isFinished()) {
			return page(me, found, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Map<Integer, ExerciseFeedback> eases = eases(form);
		this.sessions.change(me, session, (one, now) -> one.finish(eases, PainLevel.ofNullable(form.after()), now))
			.ifPresent(this.sessions::log);
		return new ModelAndView(backTo(found));
	}

	/** What no radio can say is no form of ours. */
	private static Map<Integer, ExerciseFeedback> eases(FeedbackForm form) {
		try {
			return form.eases();
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

	/** Throws it away, or takes back what it wrote. */
	@PostMapping("/delete")
	String destroy(@SignedIn AccountId me, @PathVariable UUID session) {
		return this.sessions.remove(me, session).map((one) -> "redirect:/").orElseThrow(NotFoundException::new);
	}

	private static String backTo(RoutineSession session) {
		return "redirect:/routine/sessions/" + session.id();
	}

	private RoutineSession find(AccountId me, UUID id) {
		return this.sessions.find(me, id).orElseThrow(NotFoundException::new);
	}

	private ModelAndView page(AccountId me, RoutineSession session, Model model, HttpStatus status) {
		model.addAttribute("kept", session);
		model.addAttribute("name", session.name());
		model.addAttribute("partOfDay", session.partOfDay());
		model.addAttribute("eases", ExerciseFeedback.values());
		model.addAttribute("current", session.current());
		model.addAttribute("scenes", this.scenes.of(me, session.steps().stream().map(PlayedStep::step).toList()));
		boolean playing = session.current() != null && !session.isFinished();
		return new ModelAndView(playing ? "routine/play" : "routine/end", status);
	}

}
