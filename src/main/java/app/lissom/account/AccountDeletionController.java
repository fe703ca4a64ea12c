package app.lissom.account;

import app.lissom.kernel.AccountId;
import app.lissom.page.Redirect;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignIn;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Deletes an account for good. */
@Controller
class AccountDeletionController {

	private static final String PAGE = "account/account-deletion";

	private final Accounts accounts;

	private final PasswordConfirmation confirmation;

	private final SignIn signIn;

	private final SecurityLog log;

	AccountDeletionController(Accounts accounts, PasswordConfirmation confirmation, SignIn signIn, SecurityLog log) {
		this.accounts = accounts;
		this.confirmation = confirmation;
		this.signIn = signIn;
		this.log = log;
	}

	@GetMapping("/settings/leave")
	ModelAndView show() {
		return new ModelAndView(PAGE, "passwordConfirmationForm", new PasswordConfirmationForm(null));
	}

	/** Deletes the account; foreign keys delete what belongs to it in every table. */
	@PostMapping("/settings/leave")
	ModelAndView destroy(@SignedIn AccountId me, PasswordConfirmationForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response) {
		HttpStatus status = this.confirmation.check(me, form.current(), errors, request);
		if (status != HttpStatus.OK) {
			return new ModelAndView(PAGE, status);
		}
		this.accounts.deleteById(me.value());
		this.signIn.end(request, response);
		this.log.deleted(me);
		return new ModelAndView(Redirect.to("/goodbye"));
	}

	@GetMapping("/goodbye")
	String goodbye() {
		return "account/goodbye";
	}

}
