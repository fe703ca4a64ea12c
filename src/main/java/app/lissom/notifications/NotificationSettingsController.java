package app.lissom.notifications;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.account.SavedMessageSource;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import app.lissom.security.DeviceName;
import app.lissom.security.SecurityLog;
import app.lissom.security.SignedIn;
import app.lissom.security.SiteProperties;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows where reminders are sent, and adds and removes devices. */
@Controller
@RequestMapping(NotificationSettingsController.ADDRESS)
class NotificationSettingsController {

	static final String ADDRESS = "/reminders/ring";

	/** More phones and computers nobody looks at. */
	static final int MAX_DEVICES = 10;

	private static final String WHAT = "devices that ring";

	private final Webhooks webhooks;

	private final PushDevices devices;

	private final PushMessages messages;

	private final JsonMapper json;

	private final RetryingTransaction transaction;

	private final ApplicationEventPublisher events;

	private final SiteProperties server;

	private final Clock clock;

	NotificationSettingsController(Webhooks webhooks, PushDevices devices, PushMessages messages, JsonMapper json,
			RetryingTransaction transaction, ApplicationEventPublisher events, SiteProperties server, Clock clock) {
		this.webhooks = webhooks;
		this.devices = devices;
		this.messages = messages;
		this.json = json;
		this.transaction = transaction;
		this.events = events;
		this.server = server;
		this.clock = clock;
	}

	@Bean
	static SavedMessageSource ringMessages(PushDevices devices) {
		return (me, ids, place) -> SavedMessage.ofValue(place, ids, WHAT, idsOf(devices.of(me.id().value())),
				"page.saved");
	}

	private static List<UUID> idsOf(List<PushDevice> devices) {
		return devices.stream().map(PushDevice::id).toList();
	}

	@GetMapping
	String index(@SignedIn Person me, Model model) {
		model.addAttribute("me", me);
		model.addAttribute("devices", this.devices.of(me.id().value()));
		model.addAttribute("webhook", this.webhooks.findById(me.id().value()).orElse(null));
		model.addAttribute("key", this.messages.applicationServerKey());
		return "notifications/ring";
	}

	/**
	 * Adds the browser that sends this.
	 * @param subscription what its script says of it, as JSON
	 */
	@PostMapping("/devices")
	String create(@SignedIn AccountId me, @RequestParam(defaultValue = "") String subscription,
			HttpServletRequest request) {
		PushSubscription read = read(subscription);
		if (read == null || !this.messages.accepts(read)) {
			return Redirect.to(ADDRESS + "?refused");
		}
		PushDevice device = new PushDevice(me, DeviceName.of(request), read, home(this.server), this.clock.instant());
		this.transaction.run(() -> {
			this.devices.delete(me.value(), device.id());
			this.devices.save(device);
			this.devices.flush();
			List<UUID> all = idsOf(this.devices.of(me.value()));
			all.subList(0, Math.max(0, all.size() - MAX_DEVICES))
				.forEach((old) -> this.devices.delete(me.value(), old));
			this.events.publishEvent(new NotificationsTurnedOn(me));
		});
		SecurityLog.log("added a device for reminders", me);
		return saved(me);
	}

	@PostMapping("/devices/{device}/delete")
	String destroy(@SignedIn AccountId me, @PathVariable UUID device) {
		if (this.devices.delete(me.value(), device) == 0) {
			throw new NotFoundException();
		}
		return saved(me);
	}

	private String saved(AccountId me) {
		return Redirect.toSaved(SavedMessage.PAGE, SavedMessage.idOf(WHAT, idsOf(this.devices.of(me.value()))),
				ADDRESS);
	}

	private @Nullable PushSubscription read(String subscription) {
		try {
			PushSubscription read = this.json.readValue(subscription, PushSubscription.class);
			URI.create(read.endpoint());
			return read;
		}
		catch (JacksonException | IllegalArgumentException | NullPointerException ex) {
			return null;
		}
	}

	/** Returns the URL at which this person uses Lissom, for links back. */
	static String home(SiteProperties server) {
		return server.absoluteAddress().toUriString();
	}

}
