package app.lissom.reminders;

import java.time.Clock;

import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** When all reminders are silent. */
@Controller
@RequestMapping("/reminders")
class QuietHoursController {

	private static final String BACK = "redirect:/reminders";

	private final Reminders reminders;

	private final Clock clock;

	QuietHoursController(Reminders reminders, Clock clock) {
		this.reminders = reminders;
		this.clock = clock;
	}

	@GetMapping("/quiet")
	String edit(@SignedIn Person me, Model model) {
		model.addAttribute("form", QuietHoursForm.of(this.reminders.restOf(me.id()), me.today(this.clock)));
		return "reminders/quiet";
	}

	@PostMapping("/quiet")
	ModelAndView update(@SignedIn Person me, @Valid @ModelAttribute("form") QuietHoursForm form, Errors errors) {
		form.check(me.today(this.clock), errors);
		if (errors.hasErrors()) {
			return new ModelAndView("reminders/quiet", HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.reminders.rest(me.id(), form::applyTo);
		return new ModelAndView(BACK);
	}

	/** For the rest of today. */
	@PostMapping("/pause")
	String pause(@SignedIn Person me) {
		this.reminders.rest(me.id(), (rest) -> rest.pauseUntil(me.today(this.clock)));
		return BACK;
	}

	@PostMapping("/resume")
	String resume(@SignedIn AccountId me) {
		this.reminders.rest(me, ReminderPause::resume);
		return BACK;
	}

}
