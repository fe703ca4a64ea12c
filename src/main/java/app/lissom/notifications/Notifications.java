package app.lissom.notifications;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.MetricsCounter;
import app.lissom.security.ExpiringTextEncryptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Sends notifications to all places that a person chose. */
@Component
public class Notifications {

	/**
	 * After this time no further place is tried, so that no other server sends it, too.
	 */
	public static final Duration PATIENCE = Duration.ofSeconds(30);

	/** What an encrypted {@link Webhook.Target} is for; it stays until it is changed. */
	private static final String PURPOSE = "webhook";

	private static final Duration VALIDITY = Duration.ofDays(100 * 365);

	private static final Set<Integer> GONE = Set.of(HttpStatus.NOT_FOUND.value(), HttpStatus.GONE.value());

	private static final Logger log = LoggerFactory.getLogger(Notifications.class);

	private final Webhooks webhooks;

	private final PushDevices devices;

	private final PushMessages messages;

	private final OutgoingRequests requests;

	private final ExpiringTextEncryptor encryptor;

	private final JsonMapper json;

	private final Clock clock;

	Notifications(Webhooks webhooks, PushDevices devices, PushMessages messages, OutgoingRequests requests,
			ExpiringTextEncryptor encryptor, JsonMapper json, Clock clock) {
		this.webhooks = webhooks;
		this.devices = devices;
		this.messages = messages;
		this.requests = requests;
		this.encryptor = encryptor;
		this.json = json;
		this.clock = clock;
	}

	/** Returns whether there is any place to send notifications to. */
	public boolean canReach(AccountId account) {
		return this.webhooks.findById(account.value()).filter((webhook) -> !webhook.isOff()).isPresent()
				|| !this.devices.of(account.value()).isEmpty();
	}

	/**
	 * Sends a notification to all places of an account. The caller has no transaction:
	 * answers may take seconds.
	 * @return to how many places it came
	 */
	public int send(AccountId account, Notification notification) {
		Instant end = this.clock.instant().plus(PATIENCE);
		int sent = 0;
		for (PushDevice device : this.devices.of(account.value())) {
			if (this.clock.instant().isBefore(end) && push(account, device, notification)) {
				sent++;
			}
		}
		Optional<Webhook> webhook = this.webhooks.findById(account.value()).filter((one) -> !one.isOff());
		if (webhook.isPresent() && this.clock.instant().isBefore(end) && post(account, webhook.get(), notification)) {
			sent++;
		}
		return sent;
	}

	private boolean push(AccountId account, PushDevice device, Notification notification) {
		int status = status(() -> this.messages.send(device, notification));
		boolean sent = isSuccess(status, "push");
		if (GONE.contains(status)) {
			this.devices.delete(account.value(), device.id());
		}
		else {
			this.devices.report(account.value(), device.id(), sent);
			if (!sent) {
				this.devices.deleteIfFailed(account.value(), device.id(), PushDevice.MAX_FAILURES);
			}
		}
		return sent;
	}

	private boolean post(AccountId account, Webhook webhook, Notification notification) {
		boolean sent = isSuccess(status(() -> {
			Webhook.Target target = target(webhook).orElseThrow(() -> new IOException("Encrypted by another secret"));
			Map<String, String> headers = new HashMap<>();
			if (target.secret() != null) {
				headers.put(HttpHeaders.AUTHORIZATION, target.secret());
			}
			return this.requests.post(target.address(), headers, body(webhook, notification, headers));
		}), "address");
		this.webhooks.report(account.value(), sent);
		return sent;
	}

	private byte[] body(Webhook webhook, Notification notification, Map<String, String> headers) {
		if (webhook.format() == Webhook.Format.TEXT) {
			headers.put(HttpHeaders.CONTENT_TYPE, "text/plain;charset=utf-8");
			headers.put("Title", "Lissom");
			headers.put("Click", webhook.home() + "/");
			String text = notification.text().isEmpty() ? notification.title()
					: notification.title() + "\n" + notification.text();
			return text.getBytes(StandardCharsets.UTF_8);
		}
		headers.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
		String text = notification.text().isEmpty() ? notification.title() : notification.text();
		Map<String, String> content = new LinkedHashMap<>();
		content.put("title", notification.title());
		// Gotify asks for a message, Apprise for a body.
		content.put("message", text);
		content.put("body", text);
		content.put("link", webhook.home() + "/");
		content.put("id", notification.tag() + "-" + notification.at().getEpochSecond());
		return this.json.writeValueAsBytes(content);
	}

	private static boolean isSuccess(int status, String place) {
		boolean success = HttpStatus.Series.resolve(status) == HttpStatus.Series.SUCCESSFUL;
		MetricsCounter.count("notifications", place, success ? "sent" : "failed");
		return success;
	}

	/** Neither address nor answer is logged: they are the person's. */
	private static int status(Sending sending) {
		try {
			return sending.send();
		}
		catch (IOException | RuntimeException ex) {
			log.debug("A notification was not sent: {}", ex.getClass().getName());
			return 0;
		}
	}

	/** Returns where an address leads; empty if it was encrypted by another secret. */
	Optional<Webhook.Target> target(Webhook webhook) {
		return this.encryptor.decrypt(PURPOSE, webhook.target()).map(Webhook.Target::parse);
	}

	String encrypt(Webhook.Target target) {
		return this.encryptor.encrypt(PURPOSE, target.toString(), VALIDITY);
	}

	/** Sends a request and returns the status of its answer. */
	@FunctionalInterface
	private interface Sending {

		int send() throws IOException;

	}

}
