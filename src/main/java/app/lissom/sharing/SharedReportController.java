package app.lissom.sharing;

import java.time.Clock;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.guide.Guides;
import app.lissom.kernel.AccountId;
import app.lissom.page.NotFoundException;
import app.lissom.page.PlainText;
import app.lissom.passwords.PasswordHasher;
import app.lissom.security.AttemptLimiter;
import app.lissom.security.AttemptLimiter.Attempt;
import app.lissom.security.SignedIn;
import app.lissom.security.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a report at the secret URL of a link. For a secret that is wrong, expired or
 * revoked, the URL does not exist.
 */
@Controller
@RequestMapping("/shared/{secret}")
class SharedReportController {

	/** What programs call themselves that fetch an address before a person does. */
	private static final Pattern PREVIEW = Pattern.compile("(?i)bot\\b|bot/|crawl|spider|preview|prefetch|externalhit|"
			+ "facebookcatalog|whatsapp|skype|embedly|iframely|unfurl|vkshare|slack|telegram|discord|pinterest");

	private static final String PASSPHRASE_PAGE = "sharing/passphrase";

	private final ShareLinks links;

	private final Reports reports;

	private final People people;

	private final AttemptLimiter limiter;

	private final PasswordHasher hasher;

	private final Guides guides;

	private final Clock clock;

	SharedReportController(ShareLinks links, Reports reports, People people, AttemptLimiter limiter,
			PasswordHasher hasher, Guides guides, Clock clock) {
		this.links = links;
		this.reports = reports;
		this.people = people;
		this.limiter = limiter;
		this.hasher = hasher;
		this.guides = guides;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String secret, @SignedIn @Nullable AccountId me, HttpServletRequest request,
			Model model) {
		ShareLink link = find(secret);
		model.addAttribute("form", new PassphraseForm(null));
		return link.hasPassphrase() ? PASSPHRASE_PAGE : report(link, me, request, model);
	}

	/** Answers with the report itself, so that the browser has to store nothing. */
	@PostMapping
	ModelAndView unlock(@PathVariable String secret, @SignedIn @Nullable AccountId me,
			@ModelAttribute("form") PassphraseForm form, Errors errors, HttpServletRequest request, Model model) {
		ShareLink link = find(secret);
		Attempt attempt = this.limiter.attempt(null, "shared " + link.id(), null, request,
				() -> isUnlocked(link, form));
		if (attempt == Attempt.SUCCEEDED) {
			return new ModelAndView(report(link, me, request, model));
		}
		boolean blocked = attempt == Attempt.BLOCKED;
		errors.rejectValue("passphrase", blocked ? "signin.blocked" : "sharing.passphrase.wrong");
		return new ModelAndView(PASSPHRASE_PAGE,
				blocked ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** A link that never was and one that has ended look the same. */
	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	ModelAndView refuse(NotFoundException missing) {
		return new ModelAndView("page/error", "key", "sharing.ended");
	}

	/** Nobody can guess one of 2^256 secrets, so there is no delay after a wrong one. */
	private ShareLink find(String secret) {
		return this.links.findByTermsSecretHash(Tokens.digest(secret))
			.filter((link) -> !link.isExpired(this.clock.instant()))
			.orElseThrow(NotFoundException::new);
	}

	private boolean isUnlocked(ShareLink link, PassphraseForm form) {
		String hash = link.terms().passphraseHash();
		String spoken = ShareLinkForm.spoken(form.typed());
		return hash == null || this.hasher.matches(spoken, hash)
				|| (!spoken.equals(form.typed()) && this.hasher.matches(form.typed(), hash));
	}

	private String report(ShareLink link, @Nullable AccountId me, HttpServletRequest request, Model model) {
		Person owner = this.people.find(link.account()).orElseThrow(NotFoundException::new);
		Report report = this.reports.of(owner, link);
		model.addAttribute("dates", report.dates());
		model.addAllAttributes(report.parts(this.guides.current()));
		model.addAttribute("until", link.expiresAt().atZone(owner.zone()));
		if (!link.account().equals(me) && isRead(request)) {
			this.links.countView(link.key(), this.clock.instant());
		}
		return "sharing/shared";
	}

	/** Returns false for a check of the address, and for a preview that a chat shows. */
	private static boolean isRead(HttpServletRequest request) {
		return !HttpMethod.HEAD.matches(request.getMethod())
				&& Stream.of(HttpHeaders.USER_AGENT, "Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
					.map(request::getHeader)
					.noneMatch((value) -> value != null && PREVIEW.matcher(value).find());
	}

	/** Binds the passphrase of a shared report. */
	record PassphraseForm(@PlainText(max = ShareLinkForm.MAX_PASSPHRASE) @Nullable String passphrase) {

		/** Returns what earlier releases compared. */
		String typed() {
			return (this.passphrase != null) ? this.passphrase.strip() : "";
		}

	}

}
