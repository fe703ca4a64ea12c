package app.lissom.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import app.lissom.account.Account;
import app.lissom.account.Accounts;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.TimeZones;
import app.lissom.oidc.Identities;
import app.lissom.oidc.Identity;
import app.lissom.oidc.IdentityProvider;
import app.lissom.oidc.IdentityProvider.Arrival;
import app.lissom.oidc.IdentityProvider.ProviderAwayException;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import app.lissom.passkeys.Passkeys;
import app.lissom.security.AttemptLimiter;
import app.lissom.security.AttemptLimiter.Attempt;
import app.lissom.security.BrowserEncryptor;
import app.lissom.security.PendingRequest;
import app.lissom.security.SecurityLog;
import app.lissom.security.SiteProperties;
import app.lissom.security.Sessions;
import app.lissom.security.SignIn;
import app.lissom.security.SignedIn;
import app.lissom.signin.Invitations.NotInvitedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signs people in and up with an identity provider, and links their accounts to it. */
@Controller
class ProviderController {

	private static final String PURPOSE = "identity";

	/** Time to choose a name. */
	private static final Duration VALIDITY = Duration.ofHours(1);

	private static final String SETTINGS = "/settings/provider";

	private final IdentityProvider provider;

	private final Identities identities;

	private final SignUp signUp;

	private final SignIn signIn;

	private final Invitations invitations;

	private final BrowserEncryptor encryptor;

	private final AttemptLimiter limiter;

	private final SiteProperties server;

	private final Accounts accounts;

	private final Passkeys passkeys;

	private final Sessions sessions;

	private final RetryingTransaction transaction;

	ProviderController(IdentityProvider provider, Identities identities, SignUp signUp, SignIn signIn,
			Invitations invitations, BrowserEncryptor encryptor, AttemptLimiter limiter, SiteProperties server,
			Accounts accounts, Passkeys passkeys, Sessions sessions, RetryingTransaction transaction) {
		this.provider = provider;
		this.identities = identities;
		this.signUp = signUp;
		this.signIn = signIn;
		this.invitations = invitations;
		this.encryptor = encryptor;
		this.limiter = limiter;
		this.server = server;
		this.accounts = accounts;
		this.passkeys = passkeys;
		this.sessions = sessions;
		this.transaction = transaction;
	}

	@Bean
	static SavedMessageSource identityMessages(Identities identities) {
		return (me, ids, place) -> SavedMessage.ofValue(place, ids, "identity", identities.isLinked(me.id()),
				"account.settings.saved");
	}

	@ModelAttribute
	void requireProvider() {
		if (!this.provider.isOn()) {
			throw new NotFoundException();
		}
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
		return (me != null) ? leave("CONFIRM " + me + " " + page, true, response)
				: leave("SIGN_IN " + ((invitation != null && invitation.matches("[\\w-]{1,400}")) ? invitation : "-")
						+ " " + page, false, response);
	}

	@GetMapping("/settings/provider/link")
	ModelAndView startLink(@SignedIn AccountId me, HttpServletResponse response) {
		return leave("LINK " + me + " " + SETTINGS, false, response);
	}

	private ModelAndView leave(String errand, boolean fresh, HttpServletResponse response) {
		return new ModelAndView("redirect:" + this.provider.start(errand, fresh, response));
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
		String[] errand = arrival.get().errand().split(" ", 3);
		if (identity == null) {
			return new ModelAndView(back(errand));
		}
		Optional<AccountId> owner = this.identities.findOwner(identity);
		if (errand[0].equals("SIGN_IN")) {
			return owner.isPresent() ? enter(owner.get(), errand[2], request, response)
					: welcome(identity, errand, request, response);
		}
		if (me == null || !me.toString().equals(errand[1])) {
			return problem("failed", HttpStatus.FORBIDDEN);
		}
		if (errand[0].equals("LINK")) {
			return link(me, identity, request, response);
		}
		if (!owner.equals(Optional.of(me))) {
			return problem("other", HttpStatus.FORBIDDEN);
		}
		this.signIn.confirm(me, request, response);
		return new ModelAndView("redirect:" + errand[2]);
	}

	/**
	 * Leads a person who changed their mind back to where they can choose another way.
	 */
	private static String back(String[] errand) {
		return switch (errand[0]) {
			case "LINK" -> Redirect.to(SETTINGS);
			case "CONFIRM" -> Redirect.to("/sign-in/confirm?next={next}", errand[2]);
			default -> errand[1].equals("-") ? Redirect.to("/sign-in?next={next}", errand[2])
					: Redirect.to("/sign-up?invitation={invitation}", errand[1]);
		};
	}

	private ModelAndView enter(AccountId owner, String next, HttpServletRequest request, HttpServletResponse response) {
		this.signIn.start(owner, false, request, response);
		return new ModelAndView("redirect:" + next);
	}

	/** Offers an account to a person who has none. */
	private ModelAndView welcome(Identity identity, String[] errand, HttpServletRequest request,
			HttpServletResponse response) {
		String invitation = errand[1].equals("-") ? null : errand[1];
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

	@GetMapping(SETTINGS)
	ModelAndView show(@SignedIn AccountId me) {
		return new ModelAndView("signin/provider", "linked", this.identities.isLinked(me)).addObject("name",
				this.provider.name());
	}

	/** Signs all other devices out if another identity opened the account before. */
	private ModelAndView link(AccountId me, Identity identity, HttpServletRequest request,
			HttpServletResponse response) {
		try {
			boolean replaced = this.transaction.execute(() -> {
				boolean other = this.identities.link(me, identity);
				if (other) {
					this.sessions.deleteAll(me);
				}
				return other;
			});
			if (replaced) {
				this.signIn.restart(me, request, response);
			}
		}
		catch (DuplicateKeyException ex) {
			return problem("taken", HttpStatus.CONFLICT);
		}
		SecurityLog.log("linked to the identity provider", me);
		return saved(me);
	}

	/** Unlinks it, unless nothing else opens the account, and signs others out. */
	@PostMapping("/settings/provider/delete")
	ModelAndView delete(@SignedIn AccountId me, HttpServletRequest request, HttpServletResponse response) {
		boolean deleted = this.transaction.execute(() -> {
			Account account = this.accounts.lock(me.value());
			boolean last = account.passwordHash() == null && this.passkeys.count(me) == 0;
			if (!last) {
				this.identities.unlink(me);
				this.sessions.deleteAll(me);
			}
			return !last;
		});
		if (!deleted) {
			return problem("last", HttpStatus.CONFLICT);
		}
		SecurityLog.log("unlinked from the identity provider", me);
		this.signIn.restart(me, request, response);
		return saved(me);
	}

	private ModelAndView saved(AccountId me) {
		return new ModelAndView(Redirect.toSaved(SavedMessage.PAGE,
				SavedMessage.idOf("identity", this.identities.isLinked(me)), SETTINGS));
	}

	private static ModelAndView problem(String what, HttpStatus status) {
		return new ModelAndView("signin/provider-problem", status).addObject("problem", what);
	}

}
