package app.lissom.kernel;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a record of one account. The same {@code id} under two accounts names two
 * records, so an id that was made up or seen elsewhere reaches no other account's data.
 *
 * @param accountId whose it is
 * @param id a time-ordered UUID (version 7), made when the form is drawn
 */
@Embeddable
public record OwnedId(@Column(name = "account_id") UUID accountId,
		@Column(name = "id") UUID id) implements Serializable {

	public static OwnedId of(AccountId account, UUID id) {
		return new OwnedId(account.value(), id);
	}

	/** An id for a form that is drawn now: a UUID of version 7 (RFC 9562). */
	public static UUID draw(Clock clock) {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		long high = (clock.millis() << 16) | 0x7000 | random.nextInt(0x1000);
		return new UUID(high, variant(random.nextLong()));
	}

	/** The id that came with a form, or a new one. */
	public static UUID orDraw(@Nullable UUID id, Clock clock) {
		return (id != null) ? id : draw(clock);
	}

	/**
	 * The id of one of several entries that a single form makes: always the same for the
	 * same form and part.
	 */
	public OwnedId part(String name) {
		UUID hash = UUID.nameUUIDFromBytes((this.id + name).getBytes(StandardCharsets.UTF_8));
		return new OwnedId(this.accountId, new UUID(this.id.getMostSignificantBits(), hash.getLeastSignificantBits()));
	}

	private static long variant(long bits) {
		return (bits >>> 2) | Long.MIN_VALUE;
	}

}
