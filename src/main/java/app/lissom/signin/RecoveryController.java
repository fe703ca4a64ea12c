package app.lissom.signin;

import app.lissom.account.Account;
import app.lissom.page.Redirect;
import app.lissom.passwords.PasswordPolicy;
import app.lissom.security.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signs a person in with a recovery code, and sets a new password. */
@Controller
@RequestMapping("/recover")
class RecoveryController {

	private static final String PAGE = "signin/recover";

	private final CredentialCheck credentials;

	private final PasswordChange changePassword;

	private final SignIn signIn;

	RecoveryController(CredentialCheck credentials, PasswordChange changePassword, SignIn signIn) {
		this.credentials = credentials;
		this.changePassword = changePassword;
		this.signIn = signIn;
	}

	@GetMapping
	ModelAndView show() {
		return new ModelAndView(PAGE, "recoveryForm", RecoveryForm.EMPTY);
	}

	@PostMapping
	ModelAndView create(@Valid RecoveryForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		PasswordPolicy.check(form.password(), form.name(), errors);
		if (errors.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		CredentialCheck.Result result = this.credentials.check("recovery", form.name(), request,
				(account) -> this.changePassword.changeByCode(account, form.code(), form.password()));
		Account account = result.account();
		if (account == null) {
			errors.rejectValue("name", result.message("signin.recovery.wrong"));
			return new ModelAndView(PAGE, result.status());
		}
		this.signIn.start(account.id(), form.remember(), request, response);
		return new ModelAndView(Redirect.to("/settings/codes?used"));
	}

	/** Binds a recovery code and the password to set with it. */
	record RecoveryForm(@NotEmpty(message = "{account.username.blank}") String name,
			@NotEmpty(message = "{signin.recovery.code.blank}") String code,
			@NotNull(message = "{signin.password.short}") String password, @Nullable Boolean remember) {

		static final RecoveryForm EMPTY = new RecoveryForm("", "", "", null);

	}

}
