package app.lissom.notifications;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Stores a browser that shows a person's notifications (RFC 8030). */
@Entity
public class PushDevice {

	/** After this many failures in a row it is removed. */
	static final int MAX_FAILURES = 20;

	@EmbeddedId
	private OwnedId key;

	@Version
	private @Nullable Long version;

	private String name;

	private String endpoint;

	private String publicKey;

	private String authSecret;

	private String home;

	private int failures;

	private Instant createdAt;

	@SuppressWarnings("NullAway.Init")
	protected PushDevice() {
	}

	PushDevice(AccountId account, String name, PushSubscription subscription, String home, Instant now) {
		this.key = new OwnedId(account.value(), idOf(subscription.endpoint()));
		this.name = name;
		this.endpoint = subscription.endpoint();
		this.publicKey = subscription.keys().p256dh();
		this.authSecret = subscription.keys().auth();
		this.home = home;
		this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
	}

	/** The same browser has the same id, however often it is added. */
	private static UUID idOf(String endpoint) {
		return UUID.nameUUIDFromBytes(endpoint.getBytes(StandardCharsets.UTF_8));
	}

	OwnedId key() {
		return this.key;
	}

	public UUID id() {
		return this.key.id();
	}

	public String name() {
		return this.name;
	}

	URI address() {
		return URI.create(this.endpoint);
	}

	String publicKey() {
		return this.publicKey;
	}

	String authSecret() {
		return this.authSecret;
	}

	String home() {
		return this.home;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

}
