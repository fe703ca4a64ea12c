package app.lissom.routine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import app.lissom.account.Person;
import app.lissom.diary.UnansweredSymptoms;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.DeletionPage;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

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

/** Plays a session of a routine, asks how it was, and logs or deletes it. */
@Controller
@RequestMapping("/routine/sessions/{session}")
class RoutineSessionController {

	private final RoutineLog log;

	private final Routines routines;

	private final StepViews views;

	private final UnansweredSymptoms symptoms;

	RoutineSessionController(RoutineLog log, Routines routines, StepViews views, UnansweredSymptoms symptoms) {
		this.symptoms = symptoms;
		this.log = log;
		this.routines = routines;
		this.views = views;
	}

	@GetMapping
	String show(@SignedIn Person me, @PathVariable UUID session, Model model) {
		this.symptoms.addSigns(me, model.asMap());
		model.addAttribute("form", new FeedbackForm(Map.of(), null));
		return page(me.id(), this.log.find(me.id(), session), model);
	}

	/**
	 * Marks steps: the page without script sends one, the player all that it went
	 * through.
	 */
	@PostMapping("/steps")
	String update(@SignedIn AccountId me, @PathVariable UUID session,
			@RequestParam(defaultValue = "") List<Integer> done, @RequestParam(defaultValue = "") List<Integer> skipped,
			@RequestParam(defaultValue = "false") boolean back, @RequestParam(defaultValue = "false") boolean stop) {
		this.log.change(me, session, (one, now) -> one.play((progress) -> {
			done.forEach((position) -> progress.done(position, now));
			skipped.forEach((position) -> progress.skip(position, now));
			if (back) {
				progress.back(now);
			}
			if (stop) {
				progress.stop(now);
			}
		}));
		return Redirect.to("/routine/sessions/{session}", session);
	}

	@PostMapping("/log")
	ModelAndView log(@SignedIn AccountId me, @PathVariable UUID session,
			@Valid @ModelAttribute("form") FeedbackForm form, Errors errors,
			@RequestParam(required = false) @Nullable SeenVersion seen, Model model) {
		RoutineSession found = this.log.find(me, session);
		String next = page(me, found, model);
		if (errors.hasErrors()) {
			return new ModelAndView(next);
		}
		return this.log.finish(me, session, feedback(form), PainLevel.ofNullable(form.after()), seen)
			.toPage(Redirect.to("/routine/sessions/{session}", session),
					new ConflictPage("today", "routine/_parts :: rating", "/routine/sessions/" + session));
	}

	/** Radios cannot send other answers, so these are not shown as errors. */
	private static Map<Integer, ExerciseFeedback> feedback(FeedbackForm form) {
		try {
			return form.feedback();
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

	/** Asks before exercises that were done and are not in the diary are gone. */
	@GetMapping("/delete")
	ModelAndView delete(@SignedIn AccountId me, @PathVariable UUID session) {
		String address = "/routine/sessions/" + this.log.find(me, session).id();
		return new DeletionPage("today", "routine.end.delete", address + "/delete", address).toPage();
	}

	@PostMapping("/delete")
	String destroy(@SignedIn AccountId me, @PathVariable UUID session) {
		return Redirect.toSaved("routine", this.log.delete(me, session).entryIds(), "/");
	}

	private String page(AccountId me, RoutineSession session, Model model) {
		model.addAttribute("played", session);
		model.addAttribute("name", session.start().name());
		model.addAttribute("partOfDay", session.start().partOfDay());
		model.addAttribute("feedback", ExerciseFeedback.values());
		model.addAttribute("current", session.current());
		model.addAttribute("views", this.views.of(me, session.steps().stream().map(PlayedStep::step).toList()));
		if (session.current() == null || session.isFinished()) {
			model.addAttribute("ending",
					"routine.end." + (!session.hasDoneSteps() ? "none" : session.isFinished() ? "logged" : "title"));
			return "routine/end";
		}
		model.addAttribute("back", back(me, session));
		model.addAttribute("offlinePlayer", offlinePlayer(session));
		model.addAttribute("done", session.steps().stream().filter(PlayedStep::isDone).count());
		return "routine/play";
	}

	/**
	 * Returns the page that a browser has stored and that plays the same steps; null if
	 * there is none, as for steps of a person's own.
	 */
	private @Nullable String offlinePlayer(RoutineSession session) {
		List<Step> steps = session.steps().stream().map(PlayedStep::step).toList();
		return this.views.exerciseAlone(session)
			.filter((exercise) -> steps.equals(List.of(this.views.firstStep(steps.get(0).ref()))))
			.map((exercise) -> exercise.address() + "/play")
			.or(() -> DefaultRoutine.playing(session.start().variant(), steps))
			.map((address) -> address.substring(1))
			.orElse(null);
	}

	/**
	 * Returns what is played: a routine or one exercise; the start page if it is not
	 * there any more.
	 */
	private PlayerReturn back(AccountId me, RoutineSession session) {
		return this.views.exerciseAlone(session)
			.map(PlayerReturn::to)
			.or(() -> this.routines.find(me, session.start().routineId()).map(PlayerReturn::to))
			.orElse(PlayerReturn.TODAY);
	}

	/**
	 * How a session was. No answer is required.
	 *
	 * @param ease the name of an {@link ExerciseFeedback}, by the position of the
	 * exercise
	 */
	record FeedbackForm(Map<String, String> ease,
			@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer after) {

		FeedbackForm {
			ease = Objects.requireNonNullElse(ease, Map.of());
		}

		/**
		 * Returns the answers.
		 * @throws IllegalArgumentException when one is none of those that the form offers
		 */
		Map<Integer, ExerciseFeedback> feedback() {
			return this.ease.entrySet()
				.stream()
				.collect(Collectors.toMap((answer) -> Integer.valueOf(answer.getKey()),
						(answer) -> ExerciseFeedback.valueOf(answer.getValue())));
		}

	}

}
