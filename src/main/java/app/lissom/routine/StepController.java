package app.lissom.routine;

import java.util.Objects;

import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.AmountUnit;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.InUnit;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/**
 * Adds, edits, moves and removes the steps of a routine. A change based on an older
 * version of it is refused.
 */
@Controller
@RequestMapping("/routine/{routine}/steps")
class StepController {

	private final Routines routines;

	private final StepViews views;

	private final RetryingTransaction transaction;

	StepController(Routines routines, StepViews views, RetryingTransaction transaction) {
		this.routines = routines;
		this.views = views;
		this.transaction = transaction;
	}

	@PostMapping
	ModelAndView create(@SignedIn AccountId me, @PathVariable String routine,
			@RequestParam(defaultValue = "") String seen, @RequestParam(defaultValue = "") String exercise) {
		Routine found = this.routines.find(me, routine);
		ExerciseRef ref = ExerciseRef.read(exercise);
		if (ref == null || this.views.exercises(me).find(ref).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return save(me, found, seen, found.add(this.views.firstStep(ref)));
	}

	@GetMapping("/{step}")
	String edit(@SignedIn AccountId me, @PathVariable String routine, @PathVariable int step, Model model) {
		Routine found = find(me, routine, step);
		model.addAttribute("form", StepForm.of(found.steps().get(step)));
		return page(me, found, step, SeenVersion.ofValue(found.steps().get(step)).toString(), model);
	}

	/** Changes a dose; the exercise is found again where another tab has moved it. */
	@PostMapping("/{step}")
	ModelAndView update(@SignedIn AccountId me, @PathVariable String routine, @PathVariable int step,
			@RequestParam(defaultValue = "") String seen, @RequestParam(defaultValue = "") String exercise,
			@Valid @ModelAttribute("form") StepForm form, Errors errors, Model model) {
		if (errors.hasErrors()) {
			return new ModelAndView(page(me, find(me, routine, step), step, seen, model));
		}
		Exercises all = this.views.exercises(me);
		ExerciseRef sent = ExerciseRef.read(exercise);
		Step changed = form.toStep(
				(sent != null && all.find(sent).isPresent()) ? sent : find(me, routine, step).steps().get(step).ref());
		model.addAttribute("all", all);
		SaveResult<Step> result = this.transaction.execute(() -> save(me, routine, step, seen, changed));
		return result.toPage(RoutineEditController.saved(this.routines.find(me, routine), "/edit"),
				new ConflictPage("today", "routine/_parts :: step", "/routine/" + routine + "/edit"));
	}

	private SaveResult<Step> save(AccountId me, String word, int step, String seen, Step changed) {
		Routine routine = this.routines.find(me, word);
		int position = routine.find(changed.ref(), step);
		Step saved = (position >= 0) ? routine.steps().get(position) : null;
		SeenVersion version = SeenVersion.ofValue(saved);
		boolean isSeen = seen.equals(version.toString()) || (saved != null && isVersion(routine, seen));
		return SaveResult.saveUnlessConflict(saved, version, changed, changed.equals(saved),
				isSeen ? version : SeenVersion.ofValue(seen), () -> this.routines.overwrite(me,
						(position >= 0) ? routine.replace(position, changed) : routine.add(changed)));
	}

	private static boolean isVersion(Routine routine, String seen) {
		return seen.equals(String.valueOf(routine.version()));
	}

	@PostMapping("/{step}/move")
	ModelAndView move(@SignedIn AccountId me, @PathVariable String routine, @PathVariable int step,
			@RequestParam(defaultValue = "") String seen, @RequestParam Move way) {
		Routine found = find(me, routine, step);
		return save(me, found, seen, switch (way) {
			case UP -> found.up(step);
			case DOWN -> found.down(step);
			case REMOVE -> found.remove(step);
		});
	}

	/** A change without text cannot be shown again: the person is asked to repeat it. */
	private ModelAndView save(AccountId me, Routine before, String seen, Routine changed) {
		String edit = Redirect.to("/routine/{routine}/edit", before.word());
		ModelAndView stale = new ModelAndView(edit + "?stale=true");
		return isVersion(before, seen)
				? this.transaction.execute(() -> this.routines.save(me, changed, before.seen()))
					.toPage(new ModelAndView(RoutineEditController.saved(changed, "/edit")), (conflict) -> stale)
				: stale;
	}

	private Routine find(AccountId me, String word, int step) {
		Routine routine = this.routines.find(me, word);
		if (step < 0 || step >= routine.steps().size()) {
			throw new NotFoundException();
		}
		return routine;
	}

	private String page(AccountId me, Routine routine, int step, String seen, Model model) {
		model.addAttribute("routine", routine);
		model.addAttribute("view", this.views.of(me, routine.steps()).get(step));
		model.addAttribute("seen", seen);
		return "routine/step";
	}

	enum Move {

		UP, DOWN, REMOVE

	}

	/** The dose of an exercise as it is typed. */
	record StepForm(
			@NotNull(message = "{routine.repetitions.wrong}") @Range(min = 1, max = Step.MAX_REPETITIONS,
					message = "{routine.repetitions.wrong}") @Nullable Integer repetitions,
			@NotNull(message = "{routine.seconds.wrong}") @InUnit(AmountUnit.SECOND) @Range(min = 1,
					max = Step.MAX_SECONDS, message = "{routine.seconds.wrong}") @Nullable Integer seconds,
			@NotNull(message = "{routine.rest.wrong}") @InUnit(AmountUnit.SECOND) @Range(min = 0, max = Step.MAX_REST,
					message = "{routine.rest.wrong}") @Nullable Integer rest,
			@NotNull(message = "{routine.sets.wrong}") @Range(min = 1, max = Step.MAX_SETS,
					message = "{routine.sets.wrong}") @Nullable Integer sets,
			@Nullable Boolean bothSides) {

		static StepForm of(Step step) {
			return new StepForm(step.repetitions(), step.seconds(), step.rest(), step.sets(), step.bothSides());
		}

		Step toStep(ExerciseRef exercise) {
			return Step.of(exercise, Objects.requireNonNull(this.sets), Objects.requireNonNull(this.repetitions),
					Objects.requireNonNull(this.seconds), Objects.requireNonNull(this.rest),
					Boolean.TRUE.equals(this.bothSides));
		}

	}

}
