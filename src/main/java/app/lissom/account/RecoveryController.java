package app.lissom.account;

import java.util.List;

import app.lissom.kernel.AccountId;
import app.lissom.security.PasswordPolicy;
import app.lissom.security.PasswordSuggestions;
import app.lissom.security.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Getting back in with a recovery code, and a new password. */
@Controller
@RequestMapping("/recover")
class RecoveryController {

	private static final String PAGE = "account/recover";

	/** Whose codes are looked up for a name that nobody has. */
	private static final AccountId NOBODY = AccountId.next();

	private final CredentialCheck gate;

	private final RecoveryCodes codes;

	private final ChangePassword changePassword;

	private final SignIn signIn;

	private final PasswordSuggestions ideas;

	RecoveryController(CredentialCheck gate, RecoveryCodes codes, ChangePassword changePassword, SignIn signIn,
			PasswordSuggestions ideas) {
		this.gate = gate;
		this.codes = codes;
		this.changePassword = changePassword;
		this.signIn = signIn;
		this.ideas = ideas;
	}

	@ModelAttribute("ideas")
	List<String> ideas() {
		return this.ideas.some();
	}

	@GetMapping
	ModelAndView show() {
		return new ModelAndView(PAGE, "recoveryForm", RecoveryForm.EMPTY);
	}

	@PostMapping
	ModelAndView create(@Valid RecoveryForm form, BindingResult wrong, HttpServletRequest request,
			HttpServletResponse response) {
		if (!wrong.hasFieldErrors("password")) {
			// Before the code is looked at: a code must not be lost to a weak password.
			PasswordPolicy.problem(form.password(), form.name())
				.ifPresent((problem) -> wrong.rejectValue("password", problem));
		}
		if (wrong.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		CredentialCheck.Verdict verdict = this.gate.open("recovery", form.name(), request,
				(account) -> isUsedUp(account, form));
		Account account = verdict.account();
		if (account == null) {
			wrong.rejectValue("name", verdict.message("account.recover.wrong"));
			return new ModelAndView(PAGE, HttpStatusCode.valueOf(verdict.status()));
		}
		this.changePassword.change(account.id(), form.password());
		this.signIn.begin(account.id(), request, response);
		return new ModelAndView("redirect:/settings/codes?used");
	}

	private boolean isUsedUp(@Nullable Account account, RecoveryForm form) {
		return this.codes.use((account != null) ? account.id() : NOBODY, form.code());
	}

}
