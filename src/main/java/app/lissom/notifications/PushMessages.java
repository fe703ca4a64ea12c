package app.lissom.notifications;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.interaso.webpush.VapidKeys;
import com.interaso.webpush.WebPush;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sends notifications by web push: encrypted for one browser (RFC 8291) and signed with
 * the key of this Lissom (RFC 8292), which its first server generates and stores for all.
 */
@Component
class PushMessages {

	/** People who return later find what is due on the start page. */
	private static final Duration TIME_TO_LIVE = Duration.ofHours(1);

	private static final String SECRET_NAME = "push";

	/** Push services only take an address of somebody to write to. */
	private static final String NOBODY = "https://localhost";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final OutgoingRequests requests;

	private volatile VapidKeys keys;

	@SuppressWarnings("NullAway.Init")
	PushMessages(JdbcClient jdbc, JsonMapper json, OutgoingRequests requests) {
		this.jdbc = jdbc;
		this.json = json;
		this.requests = requests;
	}

	/** Returns the key that a browser subscribes with, in Base64 for addresses. */
	String applicationServerKey() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(keys().getApplicationServerKey());
	}

	/** Returns whether a browser that says this of itself can be sent to. */
	boolean accepts(PushSubscription subscription) {
		try {
			encrypt(new byte[] { 1 }, subscription.keys().p256dh(), subscription.keys().auth());
			return subscription.endpoint().length() <= PushSubscription.MAX_ENDPOINT
					&& this.requests.allows(URI.create(subscription.endpoint()), true);
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	/**
	 * Sends a notification to a device.
	 * @return the status of the answer
	 */
	int send(PushDevice device, Notification notification) throws IOException {
		WebPush push = webPush(device.home());
		Map<String, String> headers = new HashMap<>(push.getHeaders(device.address().toString(),
				Math.toIntExact(TIME_TO_LIVE.toSeconds()), topic(notification), WebPush.Urgency.High));
		return this.requests.post(device.address(), headers,
				encrypt(this.json.writeValueAsBytes(content(notification)), device.publicKey(), device.authSecret()));
	}

	/** A newer message replaces a waiting one of the same topic. */
	private static String topic(Notification notification) {
		return notification.tag().replace("-", "");
	}

	/** Returns what {@code showNotification} takes. */
	private static Map<String, Object> content(Notification notification) {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("title", notification.title());
		content.put("body", notification.text());
		content.put("tag", notification.tag());
		content.put("data", notification.at().toEpochMilli());
		content.put("actions",
				notification.actions()
					.stream()
					.map((action) -> Map.of("action", action.token(), "title", action.label()))
					.toList());
		return content;
	}

	private byte[] encrypt(byte[] content, String publicKey, String secret) {
		Base64.Decoder decoder = Base64.getUrlDecoder();
		return webPush(NOBODY).getBody(content, decoder.decode(publicKey), decoder.decode(secret));
	}

	private WebPush webPush(String home) {
		return new WebPush(home.toLowerCase(Locale.ROOT).startsWith("https://") ? home : NOBODY, keys());
	}

	private VapidKeys keys() {
		if (this.keys == null) {
			String[] stored = findOrCreateKeys().split(" ");
			this.keys = VapidKeys.create(stored[0], stored[1]);
		}
		return this.keys;
	}

	private String findOrCreateKeys() {
		List<String> found = find();
		if (found.isEmpty()) {
			VapidKeys made = VapidKeys.generate();
			try {
				this.jdbc.sql("insert into server_secret (name, secret) values (?, ?)")
					.params(SECRET_NAME, made.getX509PublicKey() + " " + made.getPkcs8PrivateKey())
					.update();
			}
			catch (DuplicateKeyException ex) {
				// Another instance was faster.
			}
			found = find();
		}
		return found.get(0);
	}

	private List<String> find() {
		return this.jdbc.sql("select secret from server_secret where name = ?")
			.param(SECRET_NAME)
			.query(String.class)
			.list();
	}

}
