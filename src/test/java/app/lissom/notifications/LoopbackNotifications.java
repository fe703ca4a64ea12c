package app.lissom.notifications;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;

import app.lissom.kernel.AccountId;
import app.lissom.security.ExpiringTextEncryptor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sends notifications to this machine, as if private hosts were allowed, and gives
 * accounts places to send to.
 */
public final class LoopbackNotifications {

	private static final String HOME = "https://lissom.example";

	private final Webhooks webhooks;

	private final PushDevices devices;

	private final JsonMapper json;

	private final Notifications notifications;

	public LoopbackNotifications(ApplicationContext context, Clock clock) {
		this.webhooks = context.getBean(Webhooks.class);
		this.devices = context.getBean(PushDevices.class);
		this.json = context.getBean(JsonMapper.class);
		OutgoingRequests requests = new OutgoingRequests(new NotificationProperties(true));
		this.notifications = new Notifications(this.webhooks, this.devices,
				new PushMessages(context.getBean(JdbcClient.class), this.json, requests), requests,
				context.getBean(ExpiringTextEncryptor.class), this.json, clock);
	}

	public Notifications notifications() {
		return this.notifications;
	}

	public void addDevice(AccountId me, PushService service) {
		PushSubscription subscription = this.json.readValue(service.subscription(), PushSubscription.class);
		this.devices.save(new PushDevice(me, "Phone", subscription, HOME, Instant.parse("2026-11-01T00:00:00Z")));
	}

	public void addAddress(AccountId me, PushService service, boolean asText) {
		String target = this.notifications.encrypt(new Webhook.Target(URI.create(service.address()), "Bearer secret"));
		this.webhooks.save(new Webhook(me, target, asText ? Webhook.Format.TEXT : Webhook.Format.JSON, HOME));
	}

	public int devices(AccountId me) {
		return this.devices.of(me.value()).size();
	}

}
