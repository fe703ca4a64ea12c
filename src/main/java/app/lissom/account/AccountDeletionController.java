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

	private final CredentialCheck credentials;

	private final SignIn signIn;

	AccountDeletionController(Accounts accounts, CredentialCheck credentials, SignIn signIn) {
		this.accounts = accounts;
		this.credentials = credentials;
		this.signIn = signIn;
	}

	@GetMapping("/settings/leave")
	ModelAndView show() {
		return new ModelAndView(PAGE, "passwordConfirmationForm", new CredentialCheck.PasswordConfirmationForm(null));
	}

	/** Deletes the account; foreign keys delete what belongs to it in every table. */
	@PostMapping("/settings/leave")
	ModelAndView destroy(@SignedIn AccountId me, CredentialCheck.PasswordConfirmationForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response) {
		HttpStatus status = this.credentials.confirmPassword(me, form.current(), errors, request);
		if (status != HttpStatus.OK) {
			return new ModelAndView(PAGE, status);
		}
		this.accounts.deleteById(me.value());
		this.signIn.end(request, response);
		SecurityLog.log("deleted", me);
		return new ModelAndView(Redirect.to("/goodbye"));
	}

	@GetMapping("/goodbye")
	String goodbye() {
		return "account/goodbye";
	}

}
