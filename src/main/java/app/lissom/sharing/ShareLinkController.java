package app.lissom.sharing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import app.lissom.page.NotFoundException;
import app.lissom.security.PasswordHasher;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;
import app.lissom.sharing.ShareLinkForm.Shows;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Links that show a report to others: its owner makes them, sees them and ends them. */
@Controller
@RequestMapping("/report/links")
class ShareLinkController {

	private final ShareLinks links;

	private final Reports reports;

	private final PasswordHasher hashing;

	private final SecurityLog events;

	private final JsonMapper json;

	private final Clock clock;

	ShareLinkController(ShareLinks links, Reports reports, PasswordHasher hashing, SecurityLog events, JsonMapper json,
			Clock clock) {
		this.links = links;
		this.reports = reports;
		this.hashing = hashing;
		this.events = events;
		this.json = json;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView index(@SignedIn Person me, @RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate to, Model model) {
		model.addAttribute("form", ShareLinkForm.drawn(OwnedId.draw(this.clock)));
		return page(me, new ReportDatesForm(from, to).orUsual(me.today(this.clock)), HttpStatus.OK, model);
	}

	/** Shows the address, this once: only a digest of its secret is kept. */
	@PostMapping
	ModelAndView create(@SignedIn Person me, @RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate to, @Valid @ModelAttribute("form") ShareLinkForm form,
			Errors errors, Model model) {
		ReportDates span = new ReportDatesForm(from, to).orUsual(me.today(this.clock));
		form.check(errors);
		if (this.links.of(me.id()).stream().filter((link) -> !link.id().equals(form.id())).count() >= ShareLinks.MOST) {
			errors.rejectValue("shows", "sharing.links.many");
		}
		if (errors.hasErrors()) {
			return page(me, span, HttpStatus.UNPROCESSABLE_CONTENT, model);
		}
		String secret = form.goodSecret();
		if (!this.links.write(made(me, span, form, secret))) {
			throw missing();
		}
		this.events.shared(me.id());
		model.addAttribute("address",
				ServletUriComponentsBuilder.fromCurrentContextPath().path("/shared/" + secret).toUriString());
		return page(me, span, HttpStatus.OK, model);
	}

	private ShareLink made(Person me, ReportDates span, ShareLinkForm form, String secret) {
		UUID id = Objects.requireNonNullElseGet(form.id(), () -> OwnedId.draw(this.clock));
		String copy = (form.shows() == Shows.COPY) ? FrozenReport.write(this.reports.of(me, span), this.json) : null;
		String passphrase = form.goodPassphrase();
		return new ShareLink(OwnedId.of(me.id(), id), secret,
				(passphrase != null) ? this.hashing.hash(passphrase) : null, span, copy, this.clock.instant(),
				form.duration());
	}

	@PostMapping("/{link}/revoke")
	String destroy(@SignedIn AccountId me, @PathVariable UUID link) {
		if (!this.links.revoke(me, link)) {
			throw missing();
		}
		this.events.unshared(me);
		return "redirect:/report/links";
	}

	private ModelAndView page(Person me, ReportDates span, HttpStatus status, Model model) {
		Instant now = this.clock.instant();
		model.addAttribute("me", me);
		model.addAttribute("span", span);
		model.addAttribute("shows", Shows.values());
		model.addAttribute("lives", ShareLinkForm.LIVES);
		model.addAttribute("links", this.links.of(me.id()));
		model.addAttribute("now", now);
		return new ModelAndView("sharing/links", status);
	}

	static NotFoundException missing() {
		return new NotFoundException();
	}

}
