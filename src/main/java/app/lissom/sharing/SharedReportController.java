package app.lissom.sharing;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.security.AttemptLimiter;
import app.lissom.security.AttemptLimiter.Attempt;
import app.lissom.security.PasswordHasher;
import app.lissom.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * A report as somebody sees it who has nothing but its secret. A secret that is wrong,
 * expired or taken back is an address that does not exist.
 */
@Controller
@RequestMapping("/shared/{secret}")
class SharedReportController {

	/** What tries are counted under. */
	private static final String DOOR = "shared";

	private final ShareLinks links;

	private final Reports reports;

	private final People persons;

	private final AttemptLimiter guard;

	private final PasswordHasher hashing;

	private final JsonMapper json;

	private final Clock clock;

	SharedReportController(ShareLinks links, Reports reports, People persons, AttemptLimiter guard,
			PasswordHasher hashing, JsonMapper json, Clock clock) {
		this.links = links;
		this.reports = reports;
		this.persons = persons;
		this.guard = guard;
		this.hashing = hashing;
		this.json = json;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@PathVariable String secret, @SignedIn @Nullable AccountId me, HttpServletRequest request,
			Model model) {
		Optional<ShareLink> found = this.links.find(secret);
		ask(null, request, found::isPresent);
		ShareLink link = found.orElseThrow(ShareLinkController::missing);
		if (link.isGuarded()) {
			return new ModelAndView("sharing/passphrase", "form", new PassphraseForm(null));
		}
		return report(link, me, model);
	}

	/**
	 * Answers with the report itself: nothing has to be kept in the visitor's browser.
	 */
	@PostMapping
	ModelAndView open(@PathVariable String secret, @SignedIn @Nullable AccountId me,
			@ModelAttribute("form") PassphraseForm form, Errors errors, HttpServletRequest request, Model model) {
		Optional<ShareLink> found = this.links.find(secret);
		String lane = found.map((link) -> DOOR + " " + link.id()).orElse(null);
		boolean proved = ask(lane, request, () -> found.isPresent() && isOpened(found.get(), form));
		ShareLink link = found.orElseThrow(ShareLinkController::missing);
		if (proved) {
			return report(link, me, model);
		}
		errors.rejectValue("passphrase", "sharing.passphrase.wrong");
		return new ModelAndView("sharing/passphrase", HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private boolean isOpened(ShareLink link, PassphraseForm form) {
		return !link.isGuarded() || this.hashing.matches(form.typed(), link.passphraseHash());
	}

	private boolean ask(@Nullable String lane, HttpServletRequest request, BooleanSupplier proof) {
		Attempt attempt = this.guard.attempt(DOOR, lane, null, request, proof);
		if (attempt == Attempt.BLOCKED) {
			throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
		}
		return attempt == Attempt.SUCCEEDED;
	}

	private ModelAndView report(ShareLink link, @Nullable AccountId me, Model model) {
		Person owner = this.persons.find(link.account()).orElseThrow(ShareLinkController::missing);
		String copy = link.copy();
		Report report = (copy == null) ? this.reports.of(owner, link.spanOn(owner.today(this.clock)))
				: FrozenReport.read(copy, this.json).orElseThrow(ShareLinkController::missing);
		if (!link.account().equals(me)) {
			this.links.open(link);
		}
		model.addAttribute("report", report);
		model.addAttribute("until", link.expiresAt().atZone(owner.zone()));
		return new ModelAndView("sharing/shared");
	}

}
