package app.lissom.diary;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import app.lissom.exercises.CustomExercises;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SaveResult;
import app.lissom.page.NotFoundException;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Adds and edits entries of all kinds through their forms. A kind contributes its
 * {@link EntryForm} and its template.
 */
@Controller
@RequestMapping("/diary/{day}/{kind}")
class EntryFormController {

	/** For how many days something counts as done recently. */
	private static final int RECENT_WEEKS = 2;

	/**
	 * How a person sends a form. What waited in the browser is sent by its script, which
	 * cannot ask; a browser that does not say it has a person before it.
	 */
	private static final String NAVIGATION = "navigate";

	private final Diary diary;

	private final CustomExercises exercises;

	private final Clock clock;

	EntryFormController(Diary diary, CustomExercises exercises, Clock clock) {
		this.diary = diary;
		this.exercises = exercises;
		this.clock = clock;
	}

	/** Binds the form of the kind. */
	@InitBinder("form")
	void setFormType(@PathVariable EntryKind kind, WebDataBinder binder) {
		if (binder.getTarget() == null) {
			binder.setTargetType(ResolvableType.forClass(kind.formType()));
		}
	}

	@GetMapping
	ModelAndView form(@RequestAttribute Day day, @PathVariable EntryKind kind, Model model) {
		EntryForm form = kind.blankForm(OwnedId.generate(this.clock), day.suggestedTime());
		model.addAttribute("form", form);
		Supplier<Exercises> exercises = SingletonSupplier.of(() -> this.exercises.withGuide(day.me()));
		model.addAttribute("shortcuts", form.shortcuts(() -> latest(day, kind), exercises));
		return page(kind, null, form, exercises, model, HttpStatus.OK);
	}

	private List<Entry> latest(Day day, EntryKind kind) {
		return this.diary.between(day.me(), day.date().minusWeeks(RECENT_WEEKS), day.date(), List.of(kind.type()));
	}

	@PostMapping
	ModelAndView create(@RequestAttribute ReturnPage back, @PathVariable EntryKind kind,
			@Valid @ModelAttribute("form") EntryForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String at,
			@RequestHeader(name = "Sec-Fetch-Mode", defaultValue = NAVIGATION) String mode, Model model) {
		return save(back, kind, null, form, errors, at, mode.equals(NAVIGATION), model);
	}

	@GetMapping("/{entry}")
	ModelAndView edit(@RequestAttribute Day day, @PathVariable EntryKind kind, @PathVariable UUID entry, Model model) {
		Entry saved = find(day, kind, entry);
		if (saved.isDeleted()) {
			throw new NotFoundException();
		}
		EntryForm form = saved.toForm(day);
		model.addAttribute("form", form);
		return page(kind, saved, form, () -> this.exercises.withGuide(day.me()), model, HttpStatus.OK);
	}

	@PostMapping("/{entry}")
	ModelAndView update(@RequestAttribute ReturnPage back, @PathVariable EntryKind kind, @PathVariable UUID entry,
			@Valid @ModelAttribute("form") EntryForm form, BindingResult errors, Model model) {
		return save(back, kind, find(back.day(), kind, entry), form, errors, "", false, model);
	}

	private Entry find(Day day, EntryKind kind, UUID id) {
		return this.diary.findIncludingDeleted(day.me(), id)
			.filter((entry) -> entry.kind() == kind && entry.day().equals(day.date()))
			.orElseThrow(NotFoundException::new);
	}

	private ModelAndView save(ReturnPage back, EntryKind kind, @Nullable Entry before, EntryForm form,
			BindingResult errors, String at, boolean asks, Model model) {
		Day day = back.day();
		checkTime(form.time(), day, before, errors);
		form.check(day, before, () -> this.exercises.withGuide(day.me()), errors);
		if (errors.hasErrors()) {
			return page(kind, before, form, () -> this.exercises.withGuide(day.me()), model,
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		OwnedId id = OwnedId.of(day.me(), (before != null) ? before.id() : idOf(form));
		Moment moment = day.moment(form.time(), before);
		List<Entry> entries = (before != null) ? List.of(form.content().toEntry(id, moment))
				: form.toEntries(id, moment);
		if (kind == EntryKind.EXERCISE) {
			model.addAttribute("exercises", this.exercises.withGuide(day.me()).names());
		}
		String place = !at.isEmpty() ? at : kind.hasCard() ? kind.word() : ReturnPage.ENTRIES;
		SaveResult<Entry> result = (asks && form.seen() == null) ? this.diary.addUnlessRepeated(entries)
				: this.diary.save(entries, Objects.requireNonNullElse(form.seen(), Set.of()));
		boolean unchanged = before != null && result instanceof SaveResult.Unchanged;
		return result.toPage(unchanged ? back.toUnchanged(place, entries) : back.toSaved(place, entries),
				new ConflictPage("diary", "diary/_entry :: version", back.address(),
						(before != null) ? Map.of() : Map.of("id", OwnedId.generate(this.clock))));
	}

	private static void checkTime(@Nullable LocalTime time, Day day, @Nullable Entry before, Errors errors) {
		if (time == null || before != null && time.equals(day.timeOf(before))) {
			return;
		}
		if (day.isAhead(time)) {
			errors.rejectValue("time", "diary.time.ahead");
		}
		else if (day.isSkipped(time)) {
			errors.rejectValue("time", "diary.time.skipped");
		}
	}

	private UUID idOf(EntryForm form) {
		return Objects.requireNonNullElseGet(form.id(), () -> OwnedId.generate(this.clock));
	}

	private ModelAndView page(EntryKind kind, @Nullable Entry before, EntryForm form, Supplier<Exercises> exercises,
			Model model, HttpStatus status) {
		model.addAllAttributes(form.options(exercises));
		model.addAttribute("kind", kind);
		model.addAttribute("before", before);
		model.addAttribute("id", idOf(form));
		return new ModelAndView("diary/entry", status);
	}

}
