package app.lissom.routine;

import java.time.Clock;

import app.lissom.account.Person;
import app.lissom.kernel.Note;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.page.PlainText;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Marks flare and rest days, and edits the note for flare days. */
@Controller
class FlareDayController {

	private final SpecialDays days;

	private final RetryingTransaction transaction;

	private final Clock clock;

	FlareDayController(SpecialDays days, RetryingTransaction transaction, Clock clock) {
		this.days = days;
		this.transaction = transaction;
		this.clock = clock;
	}

	@GetMapping("/routine/flare")
	String edit(@SignedIn Person me, Model model) {
		model.addAttribute("form", new NoteForm(this.days.note(me.id()).map(Note::text).orElse(null)));
		return page(me, model);
	}

	@PostMapping("/routine/flare")
	String update(@SignedIn Person me, @Valid @ModelAttribute("form") NoteForm form, Errors errors, Model model) {
		if (errors.hasErrors()) {
			return page(me, model);
		}
		this.transaction.run(() -> this.days.write(me.id(), Note.ofNullable(form.note())));
		return Redirect.to("/routine/flare?saved=true");
	}

	@PostMapping("/routine/today")
	String mark(@SignedIn Person me, @RequestParam(required = false) @Nullable SpecialDay kind) {
		this.transaction.run(() -> this.days.mark(me.id(), me.today(this.clock), kind));
		return Redirect.to("/");
	}

	private String page(Person me, Model model) {
		model.addAttribute("kind", this.days.on(me.id(), me.today(this.clock)).orElse(null));
		return "routine/flare";
	}

	record NoteForm(@PlainText(max = Note.MAX, lines = true) @Nullable String note) {

	}

}
