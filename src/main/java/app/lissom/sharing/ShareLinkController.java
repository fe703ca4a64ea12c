package app.lissom.sharing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.DateRange;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import app.lissom.passwords.PasswordHasher;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;
import app.lissom.security.SiteProperties;
import app.lissom.sharing.ShareLinkForm.LinkContent;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Creates, lists and revokes a person's links. */
@Controller
@RequestMapping("/report/links")
class ShareLinkController {

	private static final String REVOKED = "a link revoked";

	private final ShareLinks links;

	private final Reports reports;

	private final PasswordHasher hasher;

	private final RetryingTransaction transaction;

	private final SiteProperties server;

	private final Clock clock;

	ShareLinkController(ShareLinks links, Reports reports, PasswordHasher hasher, RetryingTransaction transaction,
			SiteProperties server, Clock clock) {
		this.links = links;
		this.reports = reports;
		this.hasher = hasher;
		this.transaction = transaction;
		this.server = server;
		this.clock = clock;
	}

	@Bean
	static SavedMessageSource shareLinkMessages(ShareLinks links) {
		return (me, ids, place) -> SavedMessage.ofValue(place, ids, REVOKED, ids(links, me.id()),
				"sharing.links.revoked");
	}

	/** Describes what remains once a link is revoked. */
	private static List<UUID> ids(ShareLinks links, AccountId me) {
		return links.findAll(me.value()).stream().map(ShareLink::id).toList();
	}

	@GetMapping
	String index(@SignedIn Person me, @ModelAttribute("dates") ReportDatesForm dates, Model model) {
		model.addAttribute("form", ShareLinkForm.of(OwnedId.generate(this.clock)));
		return page(me, dates.orDefault(this.reports.lastDay(me)), model);
	}

	/** Shows the address once, because only a digest of its secret is stored. */
	@PostMapping
	String create(@SignedIn Person me, @ModelAttribute("dates") ReportDatesForm dates,
			@Valid @ModelAttribute("form") ShareLinkForm form, Errors errors, Model model) {
		DateRange range = dates.orDefault(this.reports.lastDay(me));
		form.check(errors);
		if (this.links.findAll(me.id().value())
			.stream()
			.filter((link) -> !link.id().equals(form.id()))
			.count() >= ShareLinks.MOST) {
			errors.rejectValue("shows", "sharing.links.many");
		}
		if (errors.hasErrors()) {
			return page(me, range, model);
		}
		String secret = form.validSecret();
		if (!save(me, range, form, secret)) {
			throw new NotFoundException();
		}
		SecurityLog.log("shared", me.id());
		model.addAttribute("address", this.server.absoluteAddress().path("/shared/" + secret).toUriString());
		return page(me, range, model);
	}

	private boolean save(Person me, DateRange dates, ShareLinkForm form, String secret) {
		OwnedId key = OwnedId.of(me.id(), OwnedId.orGenerate(form.id(), this.clock));
		String frozen = (form.shows() == LinkContent.COPY) ? FrozenReport.write(this.reports.of(me, dates)) : null;
		String passphrase = form.spokenPassphrase();
		String hash = (passphrase != null) ? this.hasher.hash(passphrase) : null;
		return this.transaction.execute(
				() -> save(new ShareLink(key, secret, hash, dates, frozen, this.clock.instant(), form.validity())));
	}

	/** Saves a link or changes that of the same form, unless its secret is taken. */
	private boolean save(ShareLink link) {
		Optional<ShareLink> same = this.links.findByTermsSecretHash(link.terms().secretHash());
		if (same.filter((other) -> !other.key().equals(link.key())).isPresent()) {
			return false;
		}
		this.links.findById(link.key()).ifPresentOrElse((saved) -> saved.replaceBy(link), () -> this.links.save(link));
		return true;
	}

	@PostMapping("/{link}/revoke")
	String destroy(@SignedIn AccountId me, @PathVariable UUID link) {
		if (this.links.purge(OwnedId.of(me, link)) == 0) {
			throw new NotFoundException();
		}
		SecurityLog.log("no longer shared", me);
		return Redirect.toSaved(SavedMessage.PAGE, SavedMessage.idOf(REVOKED, ids(this.links, me)), "/report/links");
	}

	private String page(Person me, DateRange dates, Model model) {
		model.addAttribute("me", me);
		model.addAttribute("dates", dates);
		model.addAttribute("contents", LinkContent.values());
		model.addAttribute("validities", ShareLinkForm.VALIDITIES);
		model.addAttribute("links", this.links.findAll(me.id().value()));
		model.addAttribute("now", this.clock.instant());
		return "sharing/links";
	}

}
