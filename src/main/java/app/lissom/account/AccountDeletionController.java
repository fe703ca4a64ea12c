package app.lissom.account;

import app.lissom.kernel.AccountId;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignIn;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing out, and leaving for good. */
@Controller
class AccountDeletionController {

	private static final String PAGE = "account/leave";

	private final Accounts accounts;

	private final PasswordConfirmation own;

	private final SignIn signIn;

	private final SecurityLog events;

	AccountDeletionController(Accounts accounts, PasswordConfirmation own, SignIn signIn, SecurityLog events) {
		this.accounts = accounts;
		this.own = own;
		this.signIn = signIn;
		this.events = events;
	}

	@PostMapping("/sign-out")
	String signOut(@SignedIn AccountId me, HttpServletRequest request, HttpServletResponse response) {
		this.signIn.end(request, response);
		this.events.signedOut(me);
		return "redirect:/";
	}

	@GetMapping("/settings/leave")
	ModelAndView show() {
		return new ModelAndView(PAGE, "passwordConfirmationForm", new PasswordConfirmationForm(null));
	}

	/**
	 * Deletes the account; every table that has something of it goes along by its foreign
	 * key.
	 */
	@PostMapping("/settings/leave")
	ModelAndView destroy(@SignedIn AccountId me, PasswordConfirmationForm form, BindingResult wrong,
			HttpServletRequest request, HttpServletResponse response) {
		if (!this.own.isTyped(me, form.current(), wrong, request)) {
			return new ModelAndView(PAGE, HttpStatusCode.valueOf(PasswordConfirmation.status(wrong)));
		}
		this.accounts.deleteById(me.value());
		this.signIn.end(request, response);
		this.events.deleted(me);
		return new ModelAndView("redirect:/goodbye");
	}

	@GetMapping("/goodbye")
	String goodbye() {
		return "account/goodbye";
	}

}
