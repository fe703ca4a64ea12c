package app.lissom.routine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.diary.UnansweredSymptoms;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.Note;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.PlainText;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Marks flare and rest days, and edits the note for flare days. */
@Controller
class FlareDayController {

	private final SpecialDays days;

	private final UnansweredSymptoms symptoms;

	private final Clock clock;

	FlareDayController(SpecialDays days, UnansweredSymptoms symptoms, Clock clock) {
		this.days = days;
		this.symptoms = symptoms;
		this.clock = clock;
	}

	@Bean
	static SavedMessageSource specialDayMessages(SpecialDays days, Clock clock) {
		return (me, ids, place) -> {
			LocalDate today = me.today(clock);
			Optional<SpecialDay> kind = days.on(me.id(), today);
			return SavedMessage
				.ofValue(place, ids, "day", List.of(today, kind),
						"routine.saved." + kind.map(SpecialDay::name).orElse("USUAL"))
				.or(() -> SavedMessage.ofValue(place, ids, "flare", days.note(me.id()).map(Note::text).orElse(""),
						"routine.flare.saved"));
		};
	}

	@GetMapping("/routine/flare")
	String edit(@SignedIn Person me, Model model) {
		String note = this.days.note(me.id()).map(Note::text).orElse("");
		model.addAttribute("form", new NoteForm(note));
		model.addAttribute("seen", SeenVersion.ofValue(note));
		return page(me, model);
	}

	@PostMapping("/routine/flare")
	ModelAndView update(@SignedIn Person me, @Valid @ModelAttribute("form") NoteForm form, Errors errors,
			@RequestParam(required = false) @Nullable SeenVersion seen, Model model) {
		if (errors.hasErrors()) {
			return new ModelAndView(page(me, model));
		}
		return this.days.save(me.id(), Note.ofNullable(form.note()), seen)
			.toPage(Redirect.toSaved(SavedMessage.PAGE,
					SavedMessage.idOf("flare", Note.textOf(Note.ofNullable(form.note()))), "/routine/flare"),
					new ConflictPage("today", "page/conflict :: text", "/routine/flare"));
	}

	@PostMapping("/routine/today")
	ModelAndView mark(@SignedIn Person me, @RequestParam(required = false) @Nullable SpecialDay kind,
			@RequestParam(required = false) @Nullable SeenVersion seen) {
		LocalDate today = me.today(this.clock);
		return this.days.save(me.id(), today, kind, seen)
			.toPage(Redirect.toSaved("routine", SavedMessage.idOf("day", List.of(today, Optional.ofNullable(kind))),
					"/"), new ConflictPage("today", "routine/_parts :: special", "/"));
	}

	private String page(Person me, Model model) {
		Optional<SpecialDay> today = this.days.on(me.id(), me.today(this.clock));
		this.symptoms.addSigns(me, model.asMap());
		model.addAttribute("kind", today.orElse(null));
		model.addAttribute("kindSeen", SeenVersion.ofValue(today));
		return "routine/flare";
	}

	record NoteForm(@PlainText(max = Note.MAX, lines = true) @Nullable String note) {

	}

}
