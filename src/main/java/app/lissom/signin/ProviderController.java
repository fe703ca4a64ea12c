package app.lissom.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.TimeZones;
import app.lissom.oidc.Identities;
import app.lissom.oidc.Identity;
import app.lissom.oidc.IdentityProvider;
import app.lissom.oidc.IdentityProvider.Arrival;
import app.lissom.oidc.IdentityProvider.ProviderAwayException;
import app.lissom.security.AttemptLimiter;
import app.lissom.security.AttemptLimiter.Attempt;
import app.lissom.security.BrowserEncryptor;
import app.lissom.security.PendingRequest;
import app.lissom.security.SignIn;
import app.lissom.security.SignedIn;
import app.lissom.security.SiteProperties;
import app.lissom.signin.Invitations.NotInvitedException;
import app.lissom.signin.ProviderErrand.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signs people in and up with an identity provider, and confirms who they are. */
@Controller
class ProviderController {

	private static final String PURPOSE = "identity";

	/** Time to choose a name. */
	private static final Duration VALIDITY = Duration.ofHours(1);

	private final IdentityProvider provider;

	private final Identities identities;

	private final SignUp signUp;

	private final SignIn signIn;

	private final Invitations invitations;

	private final BrowserEncryptor encryptor;

	private final AttemptLimiter limiter;

	private final SiteProperties server;

	private final LinkedIdentities links;

	ProviderController(IdentityProvider provider, Identities identities, SignUp signUp, SignIn signIn,
			Invitations invitations, BrowserEncryptor encryptor, AttemptLimiter limiter, SiteProperties server,
			LinkedIdentities links) {
		this.provider = provider;
		this.identities = identities;
		this.signUp = signUp;
		this.signIn = signIn;
		this.invitations = invitations;
		this.encryptor = encryptor;
		this.limiter = limiter;
		this.server = server;
		this.links = links;
	}

	@ModelAttribute
	void requireProvider() {
		LinkedIdentityController.require(this.provider);
	}

	@ModelAttribute("zones")
	List<String> zones() {
		return TimeZones.choices();
	}

	@ModelAttribute("oldZones")
	String oldZones() {
		return TimeZones.oldNames();
	}

	/** Leads to the provider: to sign in, or to prove again who the person is. */
	@GetMapping("/sign-in/provider")
	ModelAndView start(@SignedIn @Nullable AccountId me, @RequestParam(required = false) @Nullable String next,
			@RequestParam(required = false) @Nullable String invitation, HttpServletResponse response) {
		String page = new PendingRequest(next, null, null).localUrl();
		ProviderErrand errand = (me != null) ? ProviderErrand.confirm(me, page)
				: ProviderErrand.signIn(invitation, page);
		return new ModelAndView("redirect:" + this.provider.start(errand.toString(), me != null, response));
	}

	@ExceptionHandler(ProviderAwayException.class)
	ModelAndView away() {
		return problem("away", HttpStatus.SERVICE_UNAVAILABLE);
	}

	@GetMapping("/sign-in/provider/callback")
	ModelAndView arrive(@SignedIn @Nullable AccountId me, HttpServletRequest request, HttpServletResponse response) {
		Optional<Arrival> arrival = this.provider.finish(request, response);
		if (arrival.isEmpty()) {
			return problem("failed", HttpStatus.FORBIDDEN);
		}
		Identity identity = arrival.get().identity();
		ProviderErrand errand = ProviderErrand.read(arrival.get().errand());
		if (identity == null) {
			return new ModelAndView(errand.back());
		}
		Optional<AccountId> owner = this.identities.findOwner(identity);
		if (errand.purpose() == Purpose.SIGN_IN) {
			return owner.isPresent() ? enter(owner.get(), errand.page(), request, response)
					: welcome(identity, errand.invitation(), request, response);
		}
		if (me == null || !errand.isOf(me)) {
			return problem("failed", HttpStatus.FORBIDDEN);
		}
		if (errand.purpose() == Purpose.LINK) {
			return this.links.link(me, identity, request, response)
					? new ModelAndView(LinkedIdentityController.saved(true)) : problem("taken", HttpStatus.CONFLICT);
		}
		if (!owner.equals(Optional.of(me))) {
			return problem("other", HttpStatus.FORBIDDEN);
		}
		this.signIn.confirm(me, request, response);
		return new ModelAndView("redirect:" + errand.page());
	}

	private ModelAndView enter(AccountId owner, String next, HttpServletRequest request, HttpServletResponse response) {
		this.signIn.start(owner, false, request, response);
		return new ModelAndView("redirect:" + next);
	}

	/** Offers an account to a person who has none. */
	private ModelAndView welcome(Identity identity, @Nullable String invitation, HttpServletRequest request,
			HttpServletResponse response) {
		if (!this.invitations.isAllowed(invitation)) {
			return problem("unknown", HttpStatus.FORBIDDEN);
		}
		String key = this.encryptor.encrypt(PURPOSE, identity.issuer() + " " + identity.subject(), VALIDITY, request,
				response);
		return signUpPage(HttpStatus.OK, key).addObject("signUpForm",
				SignUpForm.empty(this.server.suggestedZone(), invitation));
	}

	private static ModelAndView signUpPage(HttpStatus status, String key) {
		return new ModelAndView("signin/sign-up-provider", status).addObject("key", key);
	}

	@PostMapping("/sign-up/provider")
	ModelAndView create(@Valid SignUpForm form, BindingResult errors, @RequestParam(defaultValue = "") String key,
			HttpServletRequest request, HttpServletResponse response) {
		Optional<Identity> identity = this.encryptor.decrypt(PURPOSE, key, request)
			.map((text) -> text.split(" ", 2))
			.map((parts) -> new Identity(parts[0], parts[1]));
		if (identity.isEmpty()) {
			return problem("failed", HttpStatus.FORBIDDEN);
		}
		form.checkName(errors);
		if (errors.hasErrors()) {
			return signUpPage(HttpStatus.UNPROCESSABLE_CONTENT, key);
		}
		Optional<AccountId> owner = this.identities.findOwner(identity.get());
		if (owner.isPresent()) {
			return enter(owner.get(), "/", request, response);
		}
		AccountId id = form.accountId();
		try {
			Attempt attempt = this.limiter.limit("sign-up address", request,
					() -> this.signUp.signUp(id, form, () -> this.identities.link(id, identity.get())));
			if (attempt == Attempt.SUCCEEDED) {
				return enter(id, "/", request, response);
			}
			errors.rejectValue("name", (attempt == Attempt.BLOCKED) ? "signin.blocked" : "account.username.taken");
			return signUpPage(
					(attempt == Attempt.BLOCKED) ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT,
					key);
		}
		catch (NotInvitedException ex) {
			return problem("unknown", HttpStatus.FORBIDDEN);
		}
	}

	static ModelAndView problem(String what, HttpStatus status) {
		return new ModelAndView("signin/provider-problem", status).addObject("problem", what);
	}

}
