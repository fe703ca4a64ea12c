package app.lissom.kernel;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a record of one account. The same {@code id} under two accounts identifies
 * two records, so an id that was made up or seen elsewhere reaches no other account's
 * data.
 *
 * @param accountId whose it is
 * @param id a time-ordered UUID (version 7), generated when the form is rendered
 */
@Embeddable
public record OwnedId(@Column(name = "account_id") UUID accountId,
		@Column(name = "id") UUID id) implements Serializable {

	/** Orders ids as databases do, which know no sign. */
	public static final Comparator<UUID> ID_ORDER = (one, other) -> {
		int first = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
		return (first != 0) ? first
				: Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
	};

	public static OwnedId of(AccountId account, UUID id) {
		return new OwnedId(account.value(), id);
	}

	/**
	 * Generates an id for a form that is being rendered: a UUID of version 7 (RFC 9562).
	 */
	public static UUID generate(Clock clock) {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		long high = (clock.millis() << 16) | 0x7000 | random.nextInt(0x1000);
		return new UUID(high, variant(random.nextLong()));
	}

	/**
	 * Returns the milliseconds at which an id was generated; 0 for one that does not say
	 * it.
	 */
	public static long generatedAt(UUID id) {
		return (id.version() == 7) ? id.getMostSignificantBits() >>> 16 : 0;
	}

	/** Returns the id that came with a form, or a new one. */
	public static UUID orGenerate(@Nullable UUID id, Clock clock) {
		return (id != null) ? id : generate(clock);
	}

	/**
	 * Derives the id of one of several entries of a single form: always the same for the
	 * same form and name.
	 */
	public OwnedId derive(String name) {
		return new OwnedId(this.accountId, derive(this.id, name));
	}

	/** Like {@link #derive(String)}, for an id that belongs to no account yet. */
	public static UUID derive(UUID id, String name) {
		return new UUID(id.getMostSignificantBits(), hash(id, name));
	}

	/** Returns the least id that can be derived from this one. */
	public OwnedId leastDerived() {
		return new OwnedId(this.accountId, new UUID(this.id.getMostSignificantBits(), variant(0)));
	}

	/** Returns the greatest id that can be derived from this one. */
	public OwnedId greatestDerived() {
		return new OwnedId(this.accountId, new UUID(this.id.getMostSignificantBits(), variant(-1)));
	}

	/**
	 * Derives the id of another record of the same form: always the same one, and its
	 * derived ids never collide with those of this one.
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
