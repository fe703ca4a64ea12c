package app.lissom.account;

import app.lissom.kernel.AccountId;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changing the user name. */
@Controller
@RequestMapping("/settings/name")
class UsernameController {

	private static final String PAGE = "account/name";

	private final Accounts accounts;

	private final TransactionOperations transaction;

	private final SecurityLog events;

	UsernameController(Accounts accounts, TransactionOperations transaction, SecurityLog events) {
		this.accounts = accounts;
		this.transaction = transaction;
		this.events = events;
	}

	@GetMapping
	ModelAndView edit(@SignedIn Person me) {
		return new ModelAndView(PAGE, "usernameForm", new UsernameForm(me.name()));
	}

	@PostMapping
	ModelAndView update(@SignedIn AccountId me, @Valid UsernameForm form, BindingResult wrong) {
		if (!wrong.hasErrors() && !Account.isGoodName(form.name())) {
			wrong.rejectValue("name", "account.name.wrong");
		}
		if (!wrong.hasErrors() && !rename(me, form.name())) {
			wrong.rejectValue("name", "account.name.taken");
		}
		return wrong.hasErrors() ? new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT)
				: new ModelAndView("redirect:/settings?saved");
	}

	private boolean rename(AccountId me, String name) {
		try {
			this.transaction
				.executeWithoutResult((status) -> this.accounts.findById(me.value()).orElseThrow().rename(name));
			this.events.renamed(me);
			return true;
		}
		catch (DataIntegrityViolationException ex) {
			return false;
		}
	}

}
