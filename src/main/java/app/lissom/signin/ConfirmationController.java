package app.lissom.signin;

import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.oidc.Identities;
import app.lissom.page.Redirect;
import app.lissom.passkeys.PasskeyAnswer;
import app.lissom.passkeys.PasskeyCeremonies;
import app.lissom.passkeys.PasskeyCeremony;
import app.lissom.passkeys.Passkeys;
import app.lissom.security.PendingRequest;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks a signed-in person to prove again who they are, and then continues with what they
 * were doing.
 */
@Controller
@RequestMapping("/sign-in/confirm")
class ConfirmationController {

	private static final String PAGE = "signin/confirmation";

	private final CredentialCheck credentials;

	private final SignIn signIn;

	private final PasskeyCeremonies ceremonies;

	private final Passkeys passkeys;

	private final Identities identities;

	private final People people;

	ConfirmationController(CredentialCheck credentials, SignIn signIn, PasskeyCeremonies ceremonies, Passkeys passkeys,
			Identities identities, People people) {
		this.credentials = credentials;
		this.signIn = signIn;
		this.ceremonies = ceremonies;
		this.passkeys = passkeys;
		this.identities = identities;
		this.people = people;
	}

	@ModelAttribute("username")
	@Nullable String username(@SignedIn @Nullable Person me) {
		return (me != null) ? me.name() : null;
	}

	@ModelAttribute("hasPassword")
	boolean hasPassword(@SignedIn @Nullable AccountId me) {
		return me != null && this.people.hasPassword(me);
	}

	@ModelAttribute("hasPasskey")
	boolean hasPasskey(@SignedIn @Nullable AccountId me) {
		return me != null && this.passkeys.count(me) > 0;
	}

	@ModelAttribute("linked")
	boolean linked(@SignedIn @Nullable AccountId me) {
		return me != null && this.identities.isLinked(me);
	}

	/** Begins one only for a page that has a button for it. */
	@ModelAttribute("ceremony")
	LazyContextVariable<@Nullable PasskeyCeremony> ceremony(@SignedIn @Nullable AccountId me,
			HttpServletRequest request, HttpServletResponse response) {
		return new LazyContextVariable<>() {

			@Override
			protected @Nullable PasskeyCeremony loadValue() {
				return ConfirmationController.this.ceremonies.startUse(me, request, response).orElse(null);
			}

		};
	}

	@GetMapping
	ModelAndView show(@SignedIn @Nullable AccountId me, @ModelAttribute("pending") PendingRequest pending) {
		return (me != null) ? page(HttpStatus.OK)
				: new ModelAndView(Redirect.to("/sign-in?next={next}", pending.localUrl()));
	}

	/** Shows the same page to a person whose form waits in it. */
	@PostMapping("/start")
	ModelAndView start(@SignedIn @Nullable AccountId me) {
		return (me != null) ? page(HttpStatus.FORBIDDEN) : signIn();
	}

	@PostMapping
	ModelAndView create(@SignedIn @Nullable AccountId me, @Valid ConfirmationForm form, BindingResult errors,
			@ModelAttribute("pending") PendingRequest pending, HttpServletRequest request,
			HttpServletResponse response) {
		if (me == null) {
			return signIn();
		}
		if (pending.isLost() || errors.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		CredentialCheck.Result result = this.credentials.confirmPassword(me, form.current(), request);
		if (result.account() == null) {
			errors.rejectValue("current", result.message("signin.password.wrong"));
			return new ModelAndView(PAGE, result.status());
		}
		return goOn(me, pending, request, response);
	}

	@PostMapping("/passkey")
	ModelAndView createByPasskey(@SignedIn @Nullable AccountId me, ConfirmationForm form, BindingResult errors,
			@ModelAttribute("pending") PendingRequest pending, HttpServletRequest request,
			HttpServletResponse response) {
		if (me == null) {
			return signIn();
		}
		if (pending.isLost() || errors.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		CredentialCheck.Result result = this.credentials.confirmPasskey(me, PasskeyAnswer.of(request), request);
		if (result.account() == null) {
			return new ModelAndView(PAGE, result.statusOfPasskey()).addObject("passkeyProblem",
					result.message("signin.passkey.wrong"));
		}
		return goOn(me, pending, request, response);
	}

	private ModelAndView goOn(AccountId me, PendingRequest pending, HttpServletRequest request,
			HttpServletResponse response) {
		this.signIn.confirm(me, request, response);
		return (pending.post() != null) ? SignInController.savedPost(pending.post(), me, null)
				: new ModelAndView(pending.redirect());
	}

	private static ModelAndView page(HttpStatus status) {
		return new ModelAndView(PAGE, status).addObject("confirmationForm", new ConfirmationForm(""));
	}

	/** Asks for the name too, when the session has ended meanwhile. */
	private static ModelAndView signIn() {
		return new ModelAndView("forward:/sign-in/start");
	}

	/** Binds the password with which a signed-in person proves who they are. */
	record ConfirmationForm(@NotEmpty(message = "{signin.password.blank}") String current) {
	}

}
