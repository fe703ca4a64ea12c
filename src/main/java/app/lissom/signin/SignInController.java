package app.lissom.signin;

import app.lissom.account.Account;
import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.page.Redirect;
import app.lissom.passkeys.PasskeyAnswer;
import app.lissom.passkeys.PasskeyCeremonies;
import app.lissom.passkeys.PasskeyCeremony;
import app.lissom.security.PendingRequest;
import app.lissom.security.SavedPost;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignIn;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.LazyContextVariable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signs a person in with their password, and out again. */
@Controller
class SignInController {

	private static final String PAGE = "signin/sign-in";

	private static final String SAVED_POST = "signin/saved-post";

	private final CredentialCheck credentials;

	private final SignIn signIn;

	private final SignUpProperties signUp;

	private final PasskeyCeremonies passkeys;

	private final People people;

	SignInController(CredentialCheck credentials, SignIn signIn, SignUpProperties signUp, PasskeyCeremonies passkeys,
			People people) {
		this.credentials = credentials;
		this.signIn = signIn;
		this.signUp = signUp;
		this.passkeys = passkeys;
		this.people = people;
	}

	@ModelAttribute("signUp")
	SignUpProperties.Mode signUp() {
		return this.signUp.signUp();
	}

	/** Begins one only for a page that has a button for it. */
	@ModelAttribute("ceremony")
	LazyContextVariable<@Nullable PasskeyCeremony> ceremony(HttpServletRequest request, HttpServletResponse response) {
		return new LazyContextVariable<>() {

			@Override
			protected @Nullable PasskeyCeremony loadValue() {
				return SignInController.this.passkeys.startUse(null, request, response).orElse(null);
			}

		};
	}

	@GetMapping("/sign-in")
	ModelAndView show(@SignedIn @Nullable AccountId me, @ModelAttribute("pending") PendingRequest pending) {
		return (me != null) ? new ModelAndView(pending.redirect()) : show();
	}

	/** Shows the same page to a person whose form waits in it. */
	@PostMapping("/sign-in/start")
	ModelAndView show() {
		return new ModelAndView(PAGE, "signInForm", SignInForm.EMPTY);
	}

	@PostMapping("/sign-in")
	ModelAndView create(@Valid SignInForm form, BindingResult errors, @ModelAttribute("pending") PendingRequest pending,
			HttpServletRequest request, HttpServletResponse response) {
		if (pending.isLost() || errors.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		CredentialCheck.Result result = this.credentials.checkPassword(form.name(), form.password(), request);
		Account account = result.account();
		if (account == null) {
			errors.rejectValue("name", result.message("signin.sign-in.wrong"));
			return new ModelAndView(PAGE, result.status());
		}
		return start(account, form, pending, request, response);
	}

	/** Signs in whoever holds a passkey, which says by itself whose it is. */
	@PostMapping("/sign-in/passkey")
	ModelAndView createByPasskey(SignInForm form, BindingResult errors,
			@ModelAttribute("pending") PendingRequest pending, HttpServletRequest request,
			HttpServletResponse response) {
		if (pending.isLost() || errors.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		CredentialCheck.Result result = this.credentials.checkPasskey(PasskeyAnswer.of(request), request);
		Account account = result.account();
		if (account == null) {
			return new ModelAndView(PAGE, result.statusOfPasskey()).addObject("passkeyProblem",
					result.message("signin.passkey.unknown"));
		}
		return start(account, form, pending, request, response);
	}

	private ModelAndView start(Account account, SignInForm form, PendingRequest pending, HttpServletRequest request,
			HttpServletResponse response) {
		this.signIn.start(account.id(), form.remember(), request, response);
		return (pending.post() != null) ? savedPost(pending.post(), account.id(), account.person().name())
				: new ModelAndView(pending.redirect());
	}

	/** Redirects: a form is never taken from an address. */
	@GetMapping("/sign-in/continue")
	String showNoPost() {
		return Redirect.to("/");
	}

	/** Shows a signed-in person the form that waited, with one button to send it. */
	@PostMapping("/sign-in/continue")
	ModelAndView showPost(@SignedIn @Nullable AccountId me, @ModelAttribute("pending") PendingRequest pending) {
		if (me == null) {
			return show();
		}
		return (pending.post() != null)
				? savedPost(pending.post(), me, this.people.find(me).map(Person::name).orElse(null))
				: new ModelAndView(SAVED_POST, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/**
	 * Returns the page with the pending form, for a person who may have just signed in;
	 * what was written in another account is not shown.
	 * @param name whose account it goes to; null if they were just asked who they are
	 */
	static ModelAndView savedPost(SavedPost post, AccountId me, @Nullable String name) {
		return new ModelAndView(SAVED_POST, "signedIn", true).addObject("owner", name)
			.addObject("foreign", !post.isFor(me));
	}

	@PostMapping("/sign-out")
	String destroy(@SignedIn AccountId me, HttpServletRequest request, HttpServletResponse response) {
		this.signIn.end(request, response);
		SecurityLog.log("signed out", me);
		return Redirect.to("/");
	}

	/** Binds name and password as typed. */
	record SignInForm(@NotEmpty(message = "{account.username.blank}") String name,
			@NotEmpty(message = "{signin.password.blank}") String password, @Nullable Boolean remember) {

		static final SignInForm EMPTY = new SignInForm("", "", null);

	}

}
