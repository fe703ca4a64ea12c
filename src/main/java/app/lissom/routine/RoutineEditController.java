package app.lissom.routine;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.Exercises;
import app.lissom.exercises.PartOfDay;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.DeletionPage;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.NotFoundException;
import app.lissom.page.PlainText;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Creates, renames and deletes a person's own routines, and resets default ones. */
@Controller
@RequestMapping("/routine")
class RoutineEditController {

	private static final String DELETED = "a routine deleted";

	private final Routines routines;

	private final StepViews views;

	private final RetryingTransaction transaction;

	private final Clock clock;

	RoutineEditController(Routines routines, StepViews views, RetryingTransaction transaction, Clock clock) {
		this.routines = routines;
		this.views = views;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Bean
	static SavedMessageSource routineMessages(Routines routines) {
		return (me, ids, place) -> routines.of(me.id())
			.stream()
			.flatMap((routine) -> SavedMessage
				.ofValue(place, ids, "routine", List.of(routine.id(), String.valueOf(routine.name()), routine.steps()),
						"page.saved")
				.stream())
			.findFirst()
			.or(() -> SavedMessage.ofValue(place, ids, DELETED, routines.of(me.id()), "routine.saved.DELETED"));
	}

	/** Redirects to a page of a routine that says that it is saved like this. */
	static String saved(Routine routine, String page) {
		return Redirect.toSaved(SavedMessage.PAGE,
				SavedMessage.idOf("routine", List.of(routine.id(), String.valueOf(routine.name()), routine.steps())),
				"/routine/{routine}" + page, routine.word());
	}

	@GetMapping("/new")
	String form(@SignedIn AccountId me, Model model) {
		RoutineForm form = new RoutineForm(null, null, null, null, null);
		model.addAttribute("form", form);
		return page(me, form, model);
	}

	@PostMapping
	ModelAndView create(@SignedIn AccountId me, @Valid @ModelAttribute("form") RoutineForm form, Errors errors,
			Model model) {
		Exercises exercises = this.views.exercises(me);
		List<@Nullable ExerciseRef> refs = form.refs();
		if (refs.stream().anyMatch((one) -> one == null || exercises.find(one).isEmpty())) {
			errors.rejectValue("exercises", "diary.exercise.exercises.unknown");
		}
		else if (refs.size() > Routine.MAX_STEPS) {
			errors.rejectValue("exercises", "routine.full");
		}
		if (errors.hasErrors()) {
			return new ModelAndView(page(me, form, model));
		}
		List<Step> steps = refs.stream().map(Objects::requireNonNull).map(this.views::firstStep).toList();
		Routine routine = form.toRoutine(OwnedId.orGenerate(form.id(), this.clock), steps);
		model.addAttribute("all", exercises);
		return this.transaction.execute(() -> this.routines.save(me, routine, form.seen()))
			.toPage(saved(routine, ""), new ConflictPage("today", "routine/_parts :: routine", "/routine",
					Map.of("id", OwnedId.generate(this.clock))));
	}

	@GetMapping("/{routine}/edit")
	String edit(@SignedIn AccountId me, @PathVariable String routine,
			@RequestParam(defaultValue = "false") boolean stale, Model model) {
		Routine found = this.routines.find(me, routine);
		model.addAttribute("routine", found);
		model.addAttribute("views", this.views.of(me, found.steps()));
		model.addAttribute("exercises", this.views.exercises(me).offered(null));
		model.addAttribute("stale", stale);
		return "routine/edit";
	}

	@GetMapping("/{routine}/name")
	String editName(@SignedIn AccountId me, @PathVariable String routine, Model model) {
		Routine custom = findCustom(me, routine);
		model.addAttribute("form", new NameForm(custom.name()));
		model.addAttribute("seen", SeenVersion.ofValue(custom.name()));
		model.addAttribute("routine", custom);
		return "routine/name";
	}

	@PostMapping("/{routine}/name")
	ModelAndView updateName(@SignedIn AccountId me, @PathVariable String routine,
			@Valid @ModelAttribute("form") NameForm form, Errors errors,
			@RequestParam(required = false) @Nullable SeenVersion seen, Model model) {
		Routine custom = findCustom(me, routine);
		if (errors.hasErrors()) {
			model.addAttribute("routine", custom);
			return new ModelAndView("routine/name");
		}
		return this.transaction.execute(() -> {
			Routine saved = findCustom(me, routine);
			Routine renamed = saved.rename(String.valueOf(form.name()));
			return SaveResult.saveValueUnlessConflict(String.valueOf(saved.name()), String.valueOf(renamed.name()),
					seen, () -> this.routines.overwrite(me, renamed));
		})
			.toPage(saved(custom.rename(String.valueOf(form.name())), ""),
					new ConflictPage("today", "page/conflict :: text", "/routine/" + custom.word()));
	}

	/** Asks before a routine, or what was changed in a default one, is gone. */
	@GetMapping("/{routine}/delete")
	ModelAndView delete(@SignedIn AccountId me, @PathVariable String routine) {
		Routine found = this.routines.find(me, routine);
		if (!found.stored()) {
			throw new NotFoundException();
		}
		String address = "/routine/" + found.word();
		return new DeletionPage("today", found.isDefault() ? "routine.reset" : "routine.delete", address + "/delete",
				address + "/edit")
			.toPage();
	}

	/** Deletes a custom routine, or resets a default one. */
	@PostMapping("/{routine}/delete")
	String destroy(@SignedIn AccountId me, @PathVariable String routine) {
		OwnedId id = OwnedId.of(me, this.routines.find(me, routine).id());
		this.transaction.run(() -> this.routines.deleteById(id));
		return Redirect.toSaved(SavedMessage.PAGE, SavedMessage.idOf(DELETED, this.routines.of(me)), "/routine");
	}

	private Routine findCustom(AccountId me, String word) {
		Routine routine = this.routines.find(me, word);
		if (routine.isDefault()) {
			throw new NotFoundException();
		}
		return routine;
	}

	private String page(AccountId me, RoutineForm form, Model model) {
		model.addAttribute("chosen", form.exercises());
		model.addAttribute("id", OwnedId.orGenerate(form.id(), this.clock));
		model.addAttribute("exercises", this.views.exercises(me).offered(null));
		model.addAttribute("partsOfDay", PartOfDay.values());
		return "routine/new";
	}

	record NameForm(@NotBlank(message = "{routine.name.missing}") @PlainText(max = 100) @Nullable String name) {

	}

	/**
	 * Binds a new routine.
	 *
	 * @param exercises values of {@link ExerciseRef}
	 */
	record RoutineForm(@Nullable UUID id, @Nullable SeenVersion seen,
			@NotBlank(message = "{routine.name.missing}") @PlainText(max = 100) @Nullable String name,
			@NotNull(message = "{routine.partOfDay.missing}") @Nullable PartOfDay partOfDay,
			@NotEmpty(message = "{diary.exercise.exercises.missing}") @Nullable LinkedHashSet<String> exercises) {

		/** Returns the chosen exercises; null for a value that is none. */
		List<@Nullable ExerciseRef> refs() {
			return (this.exercises != null) ? this.exercises.stream().map(ExerciseRef::read).toList() : List.of();
		}

		Routine toRoutine(UUID id, List<Step> steps) {
			return new Routine(id, id.toString(), String.valueOf(this.name).strip(),
					Objects.requireNonNull(this.partOfDay), steps, 0, false);
		}

	}

}
