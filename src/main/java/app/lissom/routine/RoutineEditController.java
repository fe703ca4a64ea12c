package app.lissom.routine;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.lissom.diary.ExerciseRef;
import app.lissom.diary.Exercises;
import app.lissom.diary.PartOfDay;
import app.lissom.guide.Guide;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.page.NotFoundException;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Making a routine one's own: which exercises, in which order, how much of each. */
@Controller
@RequestMapping("/routine")
class RoutineEditController {

	private final Routines routines;

	private final StepViews scenes;

	private final Guide guide;

	private final Clock clock;

	RoutineEditController(Routines routines, StepViews scenes, Guide guide, Clock clock) {
		this.routines = routines;
		this.scenes = scenes;
		this.guide = guide;
		this.clock = clock;
	}

	@GetMapping("/new")
	ModelAndView form(@SignedIn AccountId me, Model model) {
		RoutineForm form = new RoutineForm(null, null, null, null);
		model.addAttribute("form", form);
		return page(me, form, model, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView create(@SignedIn AccountId me, @Valid @ModelAttribute("form") RoutineForm form, BindingResult errors,
			Model model) {
		Exercises exercises = this.scenes.exercises(me);
		List<@Nullable ExerciseRef> done = form.done();
		if (done.stream().anyMatch((one) -> one == null || exercises.find(one).isEmpty())) {
			errors.rejectValue("exercises", "diary.exercise.exercises.unknown");
		}
		else if (done.size() > Routine.MOST_STEPS) {
			errors.rejectValue("exercises", "routine.full");
		}
		if (errors.hasErrors()) {
			return page(me, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		UUID id = Objects.requireNonNullElseGet(form.id(), () -> OwnedId.draw(this.clock));
		List<Step> steps = done.stream().map(Objects::requireNonNull).map(this::step).toList();
		this.routines.write(me, form.toRoutine(id, steps));
		return new ModelAndView("redirect:/routine/" + id);
	}

	@GetMapping("/{routine}/edit")
	String edit(@SignedIn AccountId me, @PathVariable String routine,
			@RequestParam(defaultValue = "false") boolean stale, Model model) {
		Routine found = find(me, routine);
		model.addAttribute("routine", found);
		model.addAttribute("scenes", this.scenes.of(me, found.steps()));
		model.addAttribute("exercises", this.scenes.exercises(me).offered(null));
		model.addAttribute("stale", stale);
		return "routine/edit";
	}

	/** One more exercise. */
	@PostMapping("/{routine}/steps")
	String add(@SignedIn AccountId me, @PathVariable String routine, @RequestParam(defaultValue = "-1") long seen,
			@RequestParam(defaultValue = "") String exercise) {
		Routine found = find(me, routine);
		ExerciseRef done = ExerciseRef.read(exercise);
		if (done == null || this.scenes.exercises(me).find(done).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return keep(me, found, seen, found.add(step(done)));
	}

	@GetMapping("/{routine}/steps/{step}")
	ModelAndView editStep(@SignedIn AccountId me, @PathVariable String routine, @PathVariable int step, Model model) {
		Routine found = find(me, routine, step);
		model.addAttribute("form", StepForm.of(found, step));
		return stepPage(me, found, step, found.version(), model, HttpStatus.OK);
	}

	@PostMapping("/{routine}/steps/{step}")
	ModelAndView updateStep(@SignedIn AccountId me, @PathVariable String routine, @PathVariable int step,
			@RequestParam(defaultValue = "-1") long seen, @Valid @ModelAttribute("form") StepForm form,
			BindingResult errors, Model model) {
		Routine found = find(me, routine, step);
		if (errors.hasErrors()) {
			return stepPage(me, found, step, seen, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView(keep(me, found, seen, found.replace(step, form.toStep(found.steps().get(step)))));
	}

	/** Puts an exercise one place earlier or later, or takes it out. */
	@PostMapping("/{routine}/steps/{step}/move")
	String move(@SignedIn AccountId me, @PathVariable String routine, @PathVariable int step,
			@RequestParam(defaultValue = "-1") long seen, @RequestParam(required = false) @Nullable Way way) {
		Routine found = find(me, routine, step);
		if (way == null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return keep(me, found, seen, switch (way) {
			case UP -> found.up(step);
			case DOWN -> found.down(step);
			case OUT -> found.remove(step);
		});
	}

	/** An own routine goes; the others are as they were at first. */
	@PostMapping("/{routine}/delete")
	String destroy(@SignedIn AccountId me, @PathVariable String routine) {
		this.routines.remove(me, find(me, routine));
		return "redirect:/routine";
	}

	private Step step(ExerciseRef done) {
		return Step.startingWith(done, (done.slug() != null) ? this.guide.exercise(done.slug()).orElse(null) : null);
	}

	private String keep(AccountId me, Routine before, long seen, Routine changed) {
		boolean kept = before.version() == seen && this.routines.write(me, changed);
		return "redirect:/routine/" + before.word() + "/edit" + (kept ? "" : "?stale=true");
	}

	private Routine find(AccountId me, String word) {
		return this.routines.find(me, word).orElseThrow(NotFoundException::new);
	}

	private Routine find(AccountId me, String word, int step) {
		Routine routine = find(me, word);
		if (!routine.has(step)) {
			throw new NotFoundException();
		}
		return routine;
	}

	private ModelAndView page(AccountId me, RoutineForm typed, Model model, HttpStatus status) {
		model.addAttribute("typed", typed);
		model.addAttribute("id", Objects.requireNonNullElseGet(typed.id(), () -> OwnedId.draw(this.clock)));
		model.addAttribute("exercises", this.scenes.exercises(me).offered(null));
		model.addAttribute("partsOfDay", PartOfDay.values());
		return new ModelAndView("routine/new", status);
	}

	private ModelAndView stepPage(AccountId me, Routine routine, int step, long seen, Model model, HttpStatus status) {
		model.addAttribute("routine", routine);
		model.addAttribute("scene", this.scenes.of(me, routine.steps()).get(step));
		model.addAttribute("seen", seen);
		return new ModelAndView("routine/step", status);
	}

	/** Where a step goes. */
	enum Way {

		UP, DOWN, OUT

	}

}
