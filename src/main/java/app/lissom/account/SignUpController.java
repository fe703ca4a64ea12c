package app.lissom.account;

import java.util.List;
import java.util.Map;

import app.lissom.account.Invitations.NotInvitedException;
import app.lissom.account.SignUpProperties.Mode;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.TimeZones;
import app.lissom.security.AttemptLimiter;
import app.lissom.security.AttemptLimiter.Attempt;
import app.lissom.security.PendingRequest;
import app.lissom.security.ServerProperties;
import app.lissom.security.SignIn;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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

	private static final String PAGE = "account/sign-up";

	private final SignUp signUp;

	private final SignIn signIn;

	private final AttemptLimiter limiter;

	private final Invitations invitations;

	private final ServerProperties server;

	SignUpController(SignUp signUp, SignIn signIn, AttemptLimiter limiter, Invitations invitations,
			ServerProperties server) {
		this.signUp = signUp;
		this.signIn = signIn;
		this.limiter = limiter;
		this.invitations = invitations;
		this.server = server;
	}

	@ModelAttribute("zones")
	List<String> zones() {
		return TimeZones.ALL;
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
		return new ModelAndView("account/sign-up-refusal", Map.of("reason", reason), status);
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
		return switch (attempt) {
			case FAILED -> {
				errors.rejectValue("name", "account.username.taken");
				yield new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
			}
			case BLOCKED -> {
				errors.rejectValue("name", "account.blocked");
				yield new ModelAndView(PAGE, HttpStatus.TOO_MANY_REQUESTS);
			}
			case SUCCEEDED -> {
				this.signIn.start(id, form.remember(), request, response);
				yield (pending.post() != null) ? SignInController.savedPost() : new ModelAndView(pending.redirect());
			}
		};
	}

}
