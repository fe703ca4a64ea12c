package app.lissom.account;

import app.lissom.kernel.AccountId;
import app.lissom.page.Redirect;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignIn;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Deletes an account permanently. */
@Controller
class AccountDeletionController {

	private final Accounts accounts;

	private final SignIn signIn;

	AccountDeletionController(Accounts accounts, SignIn signIn) {
		this.accounts = accounts;
		this.signIn = signIn;
	}

	@GetMapping("/settings/leave")
	String show() {
		return "account/account-deletion";
	}

	/** Deletes the account; foreign keys delete what belongs to it in every table. */
	@PostMapping("/settings/leave")
	String destroy(@SignedIn AccountId me, HttpServletRequest request, HttpServletResponse response) {
		this.accounts.deleteById(me.value());
		this.signIn.end(request, response);
		SecurityLog.log("deleted", me);
		return Redirect.to("/goodbye");
	}

	@GetMapping("/goodbye")
	String goodbye() {
		return "account/goodbye";
	}

}
