package app.lissom.notifications;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.kernel.SaveResult;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.NotFoundException;
import app.lissom.page.PlainText;
import app.lissom.page.Redirect;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;
import app.lissom.security.SiteProperties;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Edits the URL that reminders are sent to. */
@Controller
@RequestMapping(WebhookController.ADDRESS)
class WebhookController {

	static final String ADDRESS = NotificationSettingsController.ADDRESS + "/address";

	private static final String PAGE = "notifications/address";

	private static final String WHAT = "address of reminders";

	private final Webhooks webhooks;

	private final Notifications notifications;

	private final OutgoingRequests requests;

	private final RetryingTransaction transaction;

	private final ApplicationEventPublisher events;

	private final SiteProperties server;

	WebhookController(Webhooks webhooks, Notifications notifications, OutgoingRequests requests,
			RetryingTransaction transaction, ApplicationEventPublisher events, SiteProperties server) {
		this.webhooks = webhooks;
		this.notifications = notifications;
		this.requests = requests;
		this.transaction = transaction;
		this.events = events;
		this.server = server;
	}

	@Bean
	static SavedMessageSource webhookMessages(Webhooks webhooks) {
		return (me, ids, place) -> SavedMessage.ofValue(place, ids, WHAT,
				webhooks.findById(me.id().value()).isPresent(), "page.saved");
	}

	@ModelAttribute("formats")
	Webhook.Format[] formats() {
		return Webhook.Format.values();
	}

	@GetMapping
	String edit(@SignedIn AccountId me, Model model) {
		WebhookForm form = form(me);
		model.addAttribute("form", form);
		model.addAttribute("seen", SeenVersion.ofValue(form));
		return page(me, model);
	}

	@PostMapping
	ModelAndView update(@SignedIn AccountId me, @Valid @ModelAttribute("form") WebhookForm form, Errors errors,
			@RequestParam(required = false) @Nullable SeenVersion seen, Model model) {
		URI address = form.uri();
		if (!errors.hasFieldErrors("address")) {
			problem(form).ifPresent((problem) -> errors.rejectValue("address", problem));
		}
		if (errors.hasErrors() || address == null) {
			return new ModelAndView(page(me, model));
		}
		SaveResult<WebhookForm> result = this.transaction.execute(() -> SaveResult.saveValueUnlessConflict(form(me),
				form.withoutSecret(), seen, () -> save(me, address, form)));
		if (result instanceof SaveResult.Unchanged && form.secret() != null) {
			this.transaction.run(() -> save(me, address, form));
		}
		return result.toPage(saved(true),
				new ConflictPage("diary", PAGE + " :: version", NotificationSettingsController.ADDRESS));
	}

	/** Names what is wrong with the address of a form. */
	private Optional<String> problem(WebhookForm form) {
		if (!StringUtils.hasText(form.address())) {
			return Optional.of("notifications.address.missing");
		}
		URI address = form.uri();
		return Optional
			.ofNullable((address != null) ? this.requests.problem(address, false) : OutgoingRequests.Problem.INCOMPLETE)
			.map((problem) -> "notifications.address." + problem);
	}

	@PostMapping("/delete")
	String destroy(@SignedIn AccountId me) {
		if (this.webhooks.deleteById(me.value()) == 0) {
			throw new NotFoundException();
		}
		return saved(false);
	}

	/**
	 * Overwrites it; without a new secret the old one stays, for the same address only.
	 */
	private void save(AccountId me, URI address, WebhookForm form) {
		Optional<Webhook> before = this.webhooks.findById(me.value());
		String secret = StringUtils.hasText(form.secret()) ? form.secret().strip()
				: before.flatMap(this.notifications::target)
					.filter((target) -> target.address().equals(address))
					.map(Webhook.Target::secret)
					.orElse(null);
		String target = this.notifications.encrypt(new Webhook.Target(address, secret));
		String home = NotificationSettingsController.home(this.server);
		before.ifPresentOrElse((webhook) -> webhook.change(target, Objects.requireNonNull(form.format()), home),
				() -> this.webhooks.save(new Webhook(me, target, Objects.requireNonNull(form.format()), home)));
		this.events.publishEvent(new NotificationsTurnedOn(me));
		SecurityLog.log("changed the address of reminders", me);
	}

	private WebhookForm form(AccountId me) {
		return this.webhooks.findById(me.value())
			.map((webhook) -> new WebhookForm(
					this.notifications.target(webhook).map((target) -> target.address().toString()).orElse(null),
					webhook.format(), null))
			.orElseGet(() -> new WebhookForm(null, Webhook.Format.TEXT, null));
	}

	private String page(AccountId me, Model model) {
		model.addAttribute("webhook", this.webhooks.findById(me.value()).orElse(null));
		return PAGE;
	}

	private static String saved(boolean there) {
		return Redirect.toSaved(SavedMessage.PAGE, SavedMessage.idOf(WHAT, there),
				NotificationSettingsController.ADDRESS);
	}

	/**
	 * Binds an address as typed.
	 *
	 * @param secret the value of the Authorization header; null to leave it
	 */
	record WebhookForm(@PlainText(max = WebhookForm.MAX_ADDRESS) @Nullable String address,
			Webhook.@Nullable Format format, @PlainText(max = WebhookForm.MAX_SECRET) @Nullable String secret) {

		static final int MAX_ADDRESS = 1000;

		static final int MAX_SECRET = 500;

		WebhookForm {
			format = (format != null) ? format : Webhook.Format.TEXT;
		}

		/** Returns the same form without the secret, which no page shows again. */
		WebhookForm withoutSecret() {
			URI uri = uri();
			return new WebhookForm((uri != null) ? uri.toString() : null, this.format, null);
		}

		/** The address, or null if it is none. */
		@Nullable URI uri() {
			try {
				return (this.address != null) ? URI.create(this.address.strip()) : null;
			}
			catch (IllegalArgumentException ex) {
				return null;
			}
		}

	}

}
