package app.lissom.notifications;

import java.net.URI;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Stores the URL that a person's notifications are sent to. URL and secret are encrypted:
 * both may let anybody who knows them send to the person's phone.
 */
@Entity
public class Webhook {

	/** After this many failures in a row, nothing more is sent. */
	static final int MAX_FAILURES = 10;

	@Id
	private UUID accountId;

	@Version
	private @Nullable Long version;

	private String target;

	@Enumerated(EnumType.STRING)
	private Format format;

	private String home;

	private int failures;

	@SuppressWarnings("NullAway.Init")
	protected Webhook() {
	}

	Webhook(AccountId account, String target, Format format, String home) {
		this.accountId = account.value();
		change(target, format, home);
	}

	/**
	 * Changes where to and what is sent, and begins again where it had failed.
	 * @param target the encrypted {@link Target}
	 * @param home where Lissom is, for a link back
	 */
	final void change(String target, Format format, String home) {
		this.target = target;
		this.format = format;
		this.home = home;
		this.failures = 0;
	}

	String target() {
		return this.target;
	}

	public Format format() {
		return this.format;
	}

	String home() {
		return this.home;
	}

	/** Returns whether it failed so often that nothing is sent any more. */
	public boolean isOff() {
		return this.failures >= MAX_FAILURES;
	}

	/** Returns whether the latest notification did not get through. */
	public boolean isFailing() {
		return this.failures > 0;
	}

	/** Lists the formats of the request. */
	enum Format {

		/** The words as they are, such as ntfy takes them. */
		TEXT,

		/** A JSON object, such as Gotify and Apprise take it. */
		JSON

	}

	/**
	 * Describes where and how to send.
	 *
	 * @param secret the value of the Authorization header, or null for none
	 */
	record Target(URI address, @Nullable String secret) {

		static Target parse(String text) {
			String[] parts = text.split("\n", 2);
			return new Target(URI.create(parts[0]), parts[1].isEmpty() ? null : parts[1]);
		}

		@Override
		public String toString() {
			return this.address + "\n" + ((this.secret != null) ? this.secret : "");
		}

	}

}
