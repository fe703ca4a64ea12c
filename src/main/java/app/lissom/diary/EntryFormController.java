package app.lissom.diary;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.page.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is the same for every kind of entry: its short form, keeping it, changing it, and
 * asking when something else is there already. A kind adds its form and its words.
 */
abstract class EntryFormController<F extends EntryForm> {

	private final EntryKind kind;

	private final Diary diary;

	private final Clock clock;

	EntryFormController(EntryKind kind, Diary diary, Clock clock) {
		this.kind = kind;
		this.diary = diary;
		this.clock = clock;
	}

	/** A form with nothing in it but an id, and a time where one can be suggested. */
	abstract F blank(UUID id, Day day);

	/** A form that says what the entry says. */
	abstract F filled(Entry entry, Day day);

	/** Looks at what the form's constraints cannot know. */
	void check(F form, Day day, @Nullable Entry before, BindingResult errors) {
	}

	/** Adds what the form's page shows besides the form. */
	void prepare(Day day, Model model) {
	}

	@GetMapping
	ModelAndView form(@ModelAttribute(name = "day", binding = false) Day day, Model model) {
		F form = blank(OwnedId.draw(this.clock), day);
		model.addAttribute("form", form);
		return page(day, null, form, model, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView create(@ModelAttribute(name = "back", binding = false) ReturnPage back,
			@Valid @ModelAttribute("form") F form, BindingResult errors, Model model, HttpServletRequest request) {
		return save(back, null, form, errors, model, request);
	}

	@GetMapping("/{entry}")
	ModelAndView edit(@ModelAttribute(name = "day", binding = false) Day day, @PathVariable UUID entry, Model model) {
		Entry kept = find(day, entry);
		if (kept.isDeleted()) {
			throw new NotFoundException();
		}
		F form = filled(kept, day);
		model.addAttribute("form", form);
		return page(day, kept, form, model, HttpStatus.OK);
	}

	@PostMapping("/{entry}")
	ModelAndView update(@ModelAttribute(name = "back", binding = false) ReturnPage back, @PathVariable UUID entry,
			@Valid @ModelAttribute("form") F form, BindingResult errors, Model model, HttpServletRequest request) {
		return save(back, find(back.day(), entry), form, errors, model, request);
	}

	private Entry find(Day day, UUID entry) {
		return this.diary.findAny(day.me(), entry)
			.filter((kept) -> kept.kind() == this.kind && kept.day().equals(day.date()))
			.orElseThrow(NotFoundException::new);
	}

	private ModelAndView save(ReturnPage back, @Nullable Entry before, F form, BindingResult errors, Model model,
			HttpServletRequest request) {
		Day day = back.day();
		if (form.time() != null && day.isAhead(form.time()) && !isUntouched(form, day, before)) {
			errors.rejectValue("time", "diary.time.ahead");
		}
		check(form, day, before, errors);
		if (errors.hasErrors()) {
			return page(day, before, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		UUID id = (before != null) ? before.id()
				: Objects.requireNonNullElseGet(form.id(), () -> OwnedId.draw(this.clock));
		OwnedId key = OwnedId.of(day.me(), id);
		Moment moment = day.moment(form.time(), before);
		List<Entry> entries = (before != null) ? List.of(form.toEntry(key, moment)) : form.toEntries(key, moment);
		try {
			this.diary.write(entries, Objects.requireNonNullElse(form.kept(), Set.of()));
		}
		catch (EntryConflictException ex) {
			prepare(day, model);
			model.addAttribute("conflict", ConflictPage.of(ex, before, request));
			return new ModelAndView("diary/conflict", HttpStatus.CONFLICT);
		}
		return new ModelAndView(back.to(place(entries.get(0))));
	}

	private boolean isUntouched(F form, Day day, @Nullable Entry before) {
		return before != null && Objects.equals(form.time(), day.timeOf(before));
	}

	/** Where on the day's page one sees what was kept. */
	String place(Entry entry) {
		return "entry-" + entry.id();
	}

	/**
	 * What was typed is given twice: with a field that cannot be read, "form" is null.
	 */
	private ModelAndView page(Day day, @Nullable Entry before, F typed, Model model, HttpStatus status) {
		prepare(day, model);
		model.addAttribute("typed", typed);
		model.addAttribute("kind", this.kind);
		model.addAttribute("before", before);
		model.addAttribute("id", Objects.requireNonNullElseGet(typed.id(), () -> OwnedId.draw(this.clock)));
		return new ModelAndView("diary/entry", status);
	}

}
