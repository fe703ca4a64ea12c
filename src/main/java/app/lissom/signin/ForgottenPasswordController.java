package app.lissom.signin;

import app.lissom.mail.Outbox;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import app.lissom.security.AttemptLimiter;
import app.lissom.security.AttemptLimiter.Attempt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Handles requests for a sign-in link from people who have forgotten their password. It
 * never reveals whether there is such an account, or whether it has an address.
 */
@Controller
@RequestMapping("/recover/email")
class ForgottenPasswordController {

	private static final String PAGE = "mail/recover";

	private final RecoveryMail mail;

	private final Outbox outbox;

	private final AttemptLimiter limiter;

	ForgottenPasswordController(RecoveryMail mail, Outbox outbox, AttemptLimiter limiter) {
		this.mail = mail;
		this.outbox = outbox;
		this.limiter = limiter;
	}

	@ModelAttribute
	void requireMail() {
		if (!this.outbox.isOn()) {
			throw new NotFoundException();
		}
	}

	/** Returns whether the page says that something may have been sent. */
	@ModelAttribute("sent")
	boolean sent(@RequestParam(required = false) @Nullable String sent) {
		return sent != null;
	}

	@GetMapping
	ModelAndView show() {
		return new ModelAndView(PAGE, "mailForm", new MailForm(""));
	}

	@PostMapping
	ModelAndView create(@Valid MailForm form, BindingResult errors, HttpServletRequest request) {
		if (errors.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Attempt attempt = this.limiter.limit("recovery mail address", request, () -> {
			this.mail.request(form.name());
			return true;
		});
		if (attempt == Attempt.BLOCKED) {
			errors.rejectValue("name", "signin.blocked");
			return new ModelAndView(PAGE, HttpStatus.TOO_MANY_REQUESTS);
		}
		return new ModelAndView(Redirect.to("/recover/email?sent"));
	}

	/** Binds a user name or an address. */
	record MailForm(@NotBlank(message = "{mail.recover.blank}") String name) {
	}

}
