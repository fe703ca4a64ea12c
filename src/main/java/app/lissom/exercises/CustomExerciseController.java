package app.lissom.exercises;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.OwnedId;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lists, adds, edits and archives custom exercises. */
@Controller
@RequestMapping("/diary/exercises")
class CustomExerciseController {

	private final CustomExercises exercises;

	private final Clock clock;

	CustomExerciseController(CustomExercises exercises, Clock clock) {
		this.exercises = exercises;
		this.clock = clock;
	}

	@Bean
	static SavedMessageSource customExerciseMessages(CustomExercises exercises) {
		return (me, ids, place) -> ids.stream()
			.flatMap((id) -> exercises.find(me.id(), id).stream())
			.findFirst()
			.map((one) -> SavedMessage.of(place, one.isArchived() ? "exercises.saved.archived" : "exercises.saved",
					one.name()));
	}

	private static String saved(UUID id) {
		return Redirect.toSaved(SavedMessage.PAGE, id, "/diary/exercises");
	}

	@GetMapping
	String index(@SignedIn AccountId me, Model model) {
		model.addAttribute("exercises", this.exercises.of(me));
		return "exercises/index";
	}

	@GetMapping("/new")
	ModelAndView form(Model model) {
		return page(null, new CustomExerciseForm(OwnedId.generate(this.clock), null, null, null, null), model);
	}

	@PostMapping
	ModelAndView create(@SignedIn AccountId me, @Valid @ModelAttribute("form") CustomExerciseForm form, Errors errors,
			Model model) {
		return save(me, null, form, errors, model);
	}

	@GetMapping("/{exercise}")
	ModelAndView edit(@SignedIn AccountId me, @PathVariable UUID exercise, Model model) {
		CustomExercise saved = find(me, exercise);
		return page(saved, CustomExerciseForm.of(saved), model);
	}

	@PostMapping("/{exercise}")
	ModelAndView update(@SignedIn AccountId me, @PathVariable UUID exercise,
			@Valid @ModelAttribute("form") CustomExerciseForm form, Errors errors, Model model) {
		return save(me, find(me, exercise), form, errors, model);
	}

	@PostMapping("/{exercise}/archive")
	String archive(@SignedIn AccountId me, @PathVariable UUID exercise) {
		return archive(me, exercise, true);
	}

	@PostMapping("/{exercise}/unarchive")
	String unarchive(@SignedIn AccountId me, @PathVariable UUID exercise) {
		return archive(me, exercise, false);
	}

	private String archive(AccountId me, UUID exercise, boolean archived) {
		return this.exercises.archive(me, exercise, archived)
			.map((one) -> saved(exercise))
			.orElseThrow(NotFoundException::new);
	}

	private CustomExercise find(AccountId me, UUID exercise) {
		return this.exercises.find(me, exercise).orElseThrow(NotFoundException::new);
	}

	private ModelAndView save(AccountId me, @Nullable CustomExercise before, CustomExerciseForm form, Errors errors,
			Model model) {
		if (errors.hasErrors()) {
			return page(before, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		UUID id = (before != null) ? before.id()
				: Objects.requireNonNullElseGet(form.id(), () -> OwnedId.generate(this.clock));
		return this.exercises.save(form.toExercise(OwnedId.of(me, id)), form.seen())
			.toPage(saved(id), new ConflictPage("diary", "exercises/index :: version", "/diary/exercises",
					(before != null) ? Map.of() : Map.of("id", OwnedId.generate(this.clock))));
	}

	private ModelAndView page(@Nullable CustomExercise before, CustomExerciseForm form, Model model) {
		model.addAttribute("form", form);
		return page(before, form, model, HttpStatus.OK);
	}

	private ModelAndView page(@Nullable CustomExercise before, CustomExerciseForm form, Model model,
			HttpStatus status) {
		model.addAttribute("before", before);
		model.addAttribute("id", Objects.requireNonNullElseGet(form.id(), () -> OwnedId.generate(this.clock)));
		return new ModelAndView("exercises/form", status);
	}

}
