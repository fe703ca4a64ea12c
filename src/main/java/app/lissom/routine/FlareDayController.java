package app.lissom.routine;

import java.time.Clock;

import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Note;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Days on which the back flares up or rests, and notes for them from a good day. */
@Controller
class FlareDayController {

	private final SpecialDays days;

	private final Clock clock;

	FlareDayController(SpecialDays days, Clock clock) {
		this.days = days;
		this.clock = clock;
	}

	@GetMapping("/routine/flare")
	ModelAndView edit(@SignedIn Person me, Model model) {
		model.addAttribute("form", new FlareNoteForm(this.days.note(me.id()).map(Note::text).orElse(null)));
		return page(me, model, HttpStatus.OK);
	}

	@PostMapping("/routine/flare")
	ModelAndView update(@SignedIn Person me, @Valid @ModelAttribute("form") FlareNoteForm form, Errors errors,
			Model model) {
		if (errors.hasErrors()) {
			return page(me, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.days.write(me.id(), Note.ofNullable(form.note()));
		return new ModelAndView("redirect:/routine/flare?saved=true");
	}

	/** Makes today gentle, or a day like all others again. */
	@PostMapping("/routine/today")
	String mark(@SignedIn Person me, @RequestParam(required = false) @Nullable SpecialDay kind) {
		this.days.mark(me.id(), me.today(this.clock), kind);
		return "redirect:/";
	}

	private ModelAndView page(Person me, Model model, HttpStatus status) {
		AccountId id = me.id();
		model.addAttribute("kind", this.days.since(id, me.today(this.clock)).get(me.today(this.clock)));
		return new ModelAndView("routine/flare", status);
	}

}
