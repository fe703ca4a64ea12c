package app.lissom.signin;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.page.Redirect;
import app.lissom.passwords.PasswordPolicy;
import app.lissom.security.SignIn;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes the password, and signs out all other devices. */
@Controller
@RequestMapping("/settings/password")
class PasswordController {

	private static final String PAGE = "signin/password";

	private final PasswordChange changePassword;

	private final SignIn signIn;

	PasswordController(PasswordChange changePassword, SignIn signIn) {
		this.changePassword = changePassword;
		this.signIn = signIn;
	}

	@ModelAttribute("username")
	String username(@SignedIn Person me) {
		return me.name();
	}

	@GetMapping
	ModelAndView edit() {
		return new ModelAndView(PAGE, "passwordForm", PasswordForm.EMPTY);
	}

	@PostMapping
	ModelAndView update(@SignedIn Person me, @Valid PasswordForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		PasswordPolicy.check(form.password(), me.name(), errors);
		if (errors.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.changePassword.change(me.id(), form.password());
		this.signIn.restart(me.id(), request, response);
		return new ModelAndView(
				Redirect.toSaved(SavedMessage.PAGE, SavedMessage.idOf("settings", me.preferences()), "/settings"));
	}

	/** Binds the new password. */
	record PasswordForm(@NotNull(message = "{signin.password.short}") String password) {

		static final PasswordForm EMPTY = new PasswordForm("");

	}

}
