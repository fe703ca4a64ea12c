package app.lissom.account;

import app.lissom.kernel.AccountId;
import app.lissom.page.Redirect;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignIn;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Deletes an account permanently. */
@Controller
class AccountDeletionController {

	private static final String PAGE = "account/account-deletion";

	private final Accounts accounts;

	private final SignIn signIn;

	AccountDeletionController(Accounts accounts, SignIn signIn) {
		this.accounts = accounts;
		this.signIn = signIn;
	}

	@GetMapping("/settings/leave")
	String show(@ModelAttribute("form") DeletionForm form) {
		return PAGE;
	}

	/**
	 * Deletes the account; foreign keys delete what belongs to it in every table. One
	 * press alone deletes nothing.
	 */
	@PostMapping("/settings/leave")
	String destroy(@SignedIn AccountId me, @Valid @ModelAttribute("form") DeletionForm form, Errors errors,
			HttpServletRequest request, HttpServletResponse response) {
		if (errors.hasErrors()) {
			return PAGE;
		}
		this.accounts.deleteById(me.value());
		this.signIn.end(request, response);
		SecurityLog.log("deleted", me);
		return Redirect.to("/goodbye");
	}

	@GetMapping("/goodbye")
	String goodbye() {
		return "account/goodbye";
	}

	/** Binds the box that says that the person means it. */
	record DeletionForm(@NotNull(message = "{account.deletion.sure.missing}") @AssertTrue(
			message = "{account.deletion.sure.missing}") @Nullable Boolean sure) {
	}

}
