package app.lissom.routine;

import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
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

/**
 * Adds, edits, moves and removes the steps of a routine. A change that was made from an
 * older version of it is refused.
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
	String create(@SignedIn AccountId me, @PathVariable String routine, @RequestParam(defaultValue = "-1") long seen,
			@RequestParam(defaultValue = "") String exercise) {
		Routine found = find(me, routine);
		ExerciseRef ref = ExerciseRef.read(exercise);
		if (ref == null || this.views.exercises(me).find(ref).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return save(me, found, seen, found.add(this.views.firstStep(ref)));
	}

	@GetMapping("/{step}")
	ModelAndView edit(@SignedIn AccountId me, @PathVariable String routine, @PathVariable int step, Model model) {
		Routine found = find(me, routine, step);
		model.addAttribute("form", StepForm.of(found.steps().get(step)));
		return page(me, found, step, found.version(), model, HttpStatus.OK);
	}

	@PostMapping("/{step}")
	ModelAndView update(@SignedIn AccountId me, @PathVariable String routine, @PathVariable int step,
			@RequestParam(defaultValue = "-1") long seen, @Valid @ModelAttribute("form") StepForm form, Errors errors,
			Model model) {
		Routine found = find(me, routine, step);
		if (errors.hasErrors()) {
			return page(me, found, step, seen, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView(save(me, found, seen, found.replace(step, form.toStep(found.steps().get(step)))));
	}

	@PostMapping("/{step}/move")
	String move(@SignedIn AccountId me, @PathVariable String routine, @PathVariable int step,
			@RequestParam(defaultValue = "-1") long seen, @RequestParam Move way) {
		Routine found = find(me, routine, step);
		return save(me, found, seen, switch (way) {
			case UP -> found.up(step);
			case DOWN -> found.down(step);
			case REMOVE -> found.remove(step);
		});
	}

	private String save(AccountId me, Routine before, long seen, Routine changed) {
		boolean saved = before.version() == seen && this.transaction.act(() -> this.routines.save(me, changed));
		return Redirect.to("/routine/{routine}/edit" + (saved ? "" : "?stale=true"), before.word());
	}

	private Routine find(AccountId me, String word) {
		return this.routines.find(me, word).orElseThrow(NotFoundException::new);
	}

	private Routine find(AccountId me, String word, int step) {
		return this.routines.find(me, word).filter((one) -> one.has(step)).orElseThrow(NotFoundException::new);
	}

	private ModelAndView page(AccountId me, Routine routine, int step, long seen, Model model, HttpStatus status) {
		model.addAttribute("routine", routine);
		model.addAttribute("view", this.views.of(me, routine.steps()).get(step));
		model.addAttribute("seen", seen);
		return new ModelAndView("routine/step", status);
	}

	enum Move {

		UP, DOWN, REMOVE

	}

}
