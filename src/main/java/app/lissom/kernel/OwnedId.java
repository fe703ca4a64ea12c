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
		return new OwnedId(this.accountId, part(this.id, name));
	}

	/** As {@link #part(String)}, for an id that is nobody's yet. */
	public static UUID part(UUID id, String name) {
		return new UUID(id.getMostSignificantBits(), hash(id, name));
	}

	/** The least id that a part of this one can have. */
	public OwnedId firstPart() {
		return new OwnedId(this.accountId, new UUID(this.id.getMostSignificantBits(), variant(0)));
	}

	/** The greatest id that a part of this one can have. */
	public OwnedId lastPart() {
		return new OwnedId(this.accountId, new UUID(this.id.getMostSignificantBits(), variant(-1)));
	}

	/**
	 * The id of another record that the same form makes: always the same one, and none of
	 * its parts could be a part of this one.
	 */
	public OwnedId next() {
		long high = this.id.getMostSignificantBits();
		long following = (high & ~0xFFFL) | ((high + 1) & 0xFFF);
		return new OwnedId(this.accountId, new UUID(following, hash(this.id, "next")));
	}

	private static long hash(UUID id, String name) {
		return UUID.nameUUIDFromBytes((id + name).getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits();
	}

	private static long variant(long bits) {
		return (bits >>> 2) | Long.MIN_VALUE;
	}

}
