package app.lissom.signin;

import java.util.List;
import java.util.Map;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.TimeZones;
import app.lissom.passkeys.InvalidPasskeyException;
import app.lissom.passkeys.PasskeyAnswer;
import app.lissom.passkeys.PasskeyCeremonies;
import app.lissom.passkeys.PasskeyCeremony;
import app.lissom.security.AttemptLimiter;
import app.lissom.security.AttemptLimiter.Attempt;
import app.lissom.security.PendingRequest;
import app.lissom.security.SignIn;
import app.lissom.security.SignedIn;
import app.lissom.security.SiteProperties;
import app.lissom.signin.Invitations.NotInvitedException;
import app.lissom.signin.SignUpProperties.Mode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Creates an account and signs its owner in. */
@Controller
@RequestMapping("/sign-up")
class SignUpController {

	private static final String PAGE = "signin/sign-up";

	private final SignUp signUp;

	private final SignIn signIn;

	private final AttemptLimiter limiter;

	private final Invitations invitations;

	private final SiteProperties server;

	private final PasskeyCeremonies passkeys;

	SignUpController(SignUp signUp, SignIn signIn, AttemptLimiter limiter, Invitations invitations,
			SiteProperties server, PasskeyCeremonies passkeys) {
		this.signUp = signUp;
		this.signIn = signIn;
		this.limiter = limiter;
		this.invitations = invitations;
		this.server = server;
		this.passkeys = passkeys;
	}

	@ModelAttribute("passkeysPossible")
	boolean passkeysPossible(HttpServletRequest request) {
		return this.passkeys.arePossible(request);
	}

	@ModelAttribute("zones")
	List<String> zones() {
		return TimeZones.choices();
	}

	@ModelAttribute("oldZones")
	String oldZones() {
		return TimeZones.oldNames();
	}

	@GetMapping
	ModelAndView show(@SignedIn @Nullable AccountId me, @ModelAttribute("pending") PendingRequest pending,
			@RequestParam(required = false) @Nullable String invitation) {
		return (me != null) ? new ModelAndView(pending.redirect()) : show(invitation);
	}

	/** Shows the same page to a person whose form waits in it. */
	@PostMapping("/start")
	ModelAndView show(@RequestParam(required = false) @Nullable String invitation) {
		return this.invitations.isAllowed(invitation)
				? new ModelAndView(PAGE, "signUpForm", SignUpForm.empty(this.server.suggestedZone(), invitation))
				: refusal(invitation, HttpStatus.OK);
	}

	/** Says plainly why there is no form. */
	private ModelAndView refusal(@Nullable String invitation, HttpStatus status) {
		String reason = (this.invitations.mode() == Mode.CLOSED) ? "closed"
				: (invitation != null) ? "ended" : "invited";
		return new ModelAndView("signin/sign-up-refusal", Map.of("reason", reason), status);
	}

	@PostMapping
	ModelAndView create(@Valid SignUpForm form, BindingResult errors, @ModelAttribute("pending") PendingRequest pending,
			HttpServletRequest request, HttpServletResponse response) {
		if (!pending.isLost()) {
			form.check(errors);
		}
		if (pending.isLost() || errors.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		AccountId id = form.accountId();
		Attempt attempt;
		try {
			attempt = this.limiter.limit("sign-up address", request, () -> this.signUp.signUp(id, form, request));
		}
		catch (NotInvitedException ex) {
			return refusal(form.invitation(), HttpStatus.FORBIDDEN);
		}
		return answer(attempt, id, form, errors, pending, request, response);
	}

	/**
	 * Asks the browser for a passkey, once all else is right, and creates the account
	 * with the passkey that it made.
	 */
	@PostMapping("/passkey")
	ModelAndView createWithPasskey(@SignedIn @Nullable AccountId me, @Valid SignUpForm form, BindingResult errors,
			@ModelAttribute("pending") PendingRequest pending, HttpServletRequest request,
			HttpServletResponse response) {
		if (!pending.isLost()) {
			form.checkName(errors);
		}
		if (pending.isLost() || errors.hasErrors()) {
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		AccountId id = form.accountId();
		if (id.equals(me)) {
			return new ModelAndView(pending.redirect());
		}
		if (!this.invitations.isAllowed(form.invitation())) {
			return refusal(form.invitation(), HttpStatus.FORBIDDEN);
		}
		PasskeyAnswer passkey = PasskeyAnswer.of(request);
		if (!StringUtils.hasText(passkey.credential())) {
			Attempt attempt = this.limiter.attempt("sign-up address", null, null, request,
					() -> !this.signUp.isTaken(form.name()));
			return (attempt == Attempt.SUCCEEDED) ? askForPasskey(id, form, HttpStatus.OK, request, response)
					: answer(attempt, id, form, errors, pending, request, response);
		}
		try {
			Attempt attempt = this.limiter.limit("sign-up address", request,
					() -> this.signUp.signUp(id, form, passkey, request));
			return answer(attempt, id, form, errors, pending, request, response);
		}
		catch (NotInvitedException ex) {
			return refusal(form.invitation(), HttpStatus.FORBIDDEN);
		}
		catch (InvalidPasskeyException ex) {
			return askForPasskey(id, form, HttpStatus.FORBIDDEN, request, response).addObject("passkeyProblem",
					"signin.passkey.wrong");
		}
	}

	private ModelAndView askForPasskey(AccountId id, SignUpForm form, HttpStatus status, HttpServletRequest request,
			HttpServletResponse response) {
		PasskeyCeremony ceremony = this.passkeys.startCreation(id, form.name().strip(), request, response).orElse(null);
		if (ceremony == null) {
			// The page says so.
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView("signin/sign-up-passkey", status).addObject("ceremony", ceremony).addObject("id", id);
	}

	private ModelAndView answer(Attempt attempt, AccountId id, SignUpForm form, BindingResult errors,
			PendingRequest pending, HttpServletRequest request, HttpServletResponse response) {
		return switch (attempt) {
			case FAILED -> {
				errors.rejectValue("name", "account.username.taken");
				yield new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
			}
			case BLOCKED -> {
				errors.rejectValue("name", "signin.blocked");
				yield new ModelAndView(PAGE, HttpStatus.TOO_MANY_REQUESTS);
			}
			case SUCCEEDED -> {
				this.signIn.start(id, form.remember(), request, response);
				yield (pending.post() != null) ? SignInController.savedPost(pending.post(), id, form.name())
						: new ModelAndView(pending.redirect());
			}
		};
	}

}
