package app.lissom.account;

import java.util.List;

import app.lissom.security.PasswordPolicy;
import app.lissom.security.PasswordSuggestions;
import app.lissom.security.SignIn;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changing the password; everybody else who used the old one is signed out. */
@Controller
@RequestMapping("/settings/password")
class PasswordController {

	private static final String PAGE = "account/password";

	private final PasswordConfirmation own;

	private final ChangePassword changePassword;

	private final SignIn signIn;

	private final PasswordSuggestions ideas;

	PasswordController(PasswordConfirmation own, ChangePassword changePassword, SignIn signIn,
			PasswordSuggestions ideas) {
		this.own = own;
		this.changePassword = changePassword;
		this.signIn = signIn;
		this.ideas = ideas;
	}

	@ModelAttribute("ideas")
	List<String> ideas() {
		return this.ideas.some();
	}

	@GetMapping
	ModelAndView edit(@SignedIn Person me) {
		return new ModelAndView(PAGE, "passwordForm", PasswordForm.EMPTY).addObject("name", me.name());
	}

	@PostMapping
	ModelAndView update(@SignedIn Person me, @Valid PasswordForm form, BindingResult wrong,
			HttpServletRequest request) {
		if (!wrong.hasFieldErrors("password")) {
			PasswordPolicy.problem(form.password(), me.name())
				.ifPresent((problem) -> wrong.rejectValue("password", problem));
		}
		if (wrong.hasErrors() || !this.own.isTyped(me.id(), form.current(), wrong, request)) {
			return new ModelAndView(PAGE, HttpStatusCode.valueOf(PasswordConfirmation.status(wrong))).addObject("name",
					me.name());
		}
		this.changePassword.change(me.id(), form.password(), request.getSession().getId());
		this.signIn.renew(request);
		return new ModelAndView("redirect:/settings?saved");
	}

}
