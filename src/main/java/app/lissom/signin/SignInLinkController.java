package app.lissom.signin;

import java.util.Optional;

import app.lissom.account.Account;
import app.lissom.kernel.AccountId;
import app.lissom.page.Redirect;
import app.lissom.passwords.PasswordPolicy;
import app.lissom.security.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Signs a person in with a link from the operator or from a mail, and sets a new
 * password.
 */
@Controller
@RequestMapping("/sign-in/link")
class SignInLinkController {

	private static final String PAGE = "signin/sign-in-link";

	private final SignInLinks links;

	private final SignIn signIn;

	SignInLinkController(SignInLinks links, SignIn signIn) {
		this.links = links;
		this.signIn = signIn;
	}

	/**
	 * Uses nothing up: a program that looks at links may open it before the person does.
	 */
	@GetMapping
	ModelAndView show(@RequestParam(defaultValue = "") String key) {
		return page(this.links.find(key), new LinkForm(key, "", null), HttpStatus.OK);
	}

	@PostMapping
	ModelAndView update(@Valid LinkForm form, BindingResult errors, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		String key = (form.key() != null) ? form.key() : "";
		Optional<Account> account = this.links.find(key);
		account.ifPresent((one) -> PasswordPolicy.check(form.password(), one.person().name(), errors));
		if (account.isPresent() && errors.hasErrors()) {
			model.addAttribute("username", account.get().person().name());
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Optional<AccountId> me = account.isPresent() ? this.links.use(key, form.password()) : Optional.empty();
		if (me.isEmpty()) {
			return page(Optional.empty(), form, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.signIn.start(me.get(), form.remember(), request, response);
		return new ModelAndView(Redirect.to("/settings/codes?used"));
	}

	private static ModelAndView page(Optional<Account> account, LinkForm form, HttpStatus status) {
		ModelAndView page = new ModelAndView(PAGE, "linkForm", form);
		page.addObject("username", account.map((one) -> one.person().name()).orElse(null));
		page.setStatus(status);
		return page;
	}

	/** Binds the new password, with what the link holds. */
	record LinkForm(@Nullable String key, @NotNull(message = "{signin.password.short}") String password,
			@Nullable Boolean remember) {
	}

}
