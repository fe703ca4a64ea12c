package app.lissom.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.session.Session;

/**
 * A session. It says whose it is and how long it lasts; it cannot hold anything else, so
 * there is nothing in it that a later release could fail to read.
 */
final class AccountSession implements Session {

	/** The one attribute: an {@link AccountId}. */
	static final String ACCOUNT = "account";

	private final SessionProperties limits;

	private final Instant createdAt;

	private String id = Tokens.next();

	private @Nullable String storedId;

	private @Nullable AccountId account;

	private boolean remembered;

	private Instant seenAt;

	private boolean changed;

	/** A new one, of which the database does not know. */
	AccountSession(SessionProperties limits, Instant now) {
		this.limits = limits;
		this.createdAt = now;
		this.seenAt = now;
	}

	/** One that stands in the database. */
	AccountSession(SessionProperties limits, String id, AccountId account, boolean remembered, Instant createdAt,
			Instant seenAt) {
		this.limits = limits;
		this.id = id;
		this.storedId = id;
		this.account = account;
		this.remembered = remembered;
		this.createdAt = createdAt;
		this.seenAt = seenAt;
	}

	@Override
	public String getId() {
		return this.id;
	}

	@Override
	public String changeSessionId() {
		this.id = Tokens.next();
		this.changed = true;
		return this.id;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> @Nullable T getAttribute(String name) {
		return name.equals(ACCOUNT) ? (T) this.account : null;
	}

	@Override
	public Set<String> getAttributeNames() {
		return (this.account != null) ? Set.of(ACCOUNT) : Set.of();
	}

	@Override
	public void setAttribute(String name, @Nullable Object value) {
		if (!name.equals(ACCOUNT)) {
			throw new UnsupportedOperationException("A session holds the account and nothing else, not " + name);
		}
		this.account = (AccountId) value;
		this.changed = true;
	}

	@Override
	public void removeAttribute(String name) {
		if (name.equals(ACCOUNT)) {
			setAttribute(name, null);
		}
	}

	@Override
	public Instant getCreationTime() {
		return this.createdAt;
	}

	/** Ignored: the repository notes by its own clock, and seldom, that one was here. */
	@Override
	public void setLastAccessedTime(Instant lastAccessedTime) {
	}

	@Override
	public Instant getLastAccessedTime() {
		return this.seenAt;
	}

	/** Longer than a usual session means: this device remembers the person. */
	@Override
	public void setMaxInactiveInterval(Duration interval) {
		this.remembered = interval.compareTo(this.limits.idle()) > 0;
		this.changed = true;
	}

	@Override
	public Duration getMaxInactiveInterval() {
		return this.limits.idle(this.remembered);
	}

	/** Ended sessions are never handed out. */
	@Override
	public boolean isExpired() {
		return false;
	}

	void seen(Instant now) {
		this.seenAt = now;
		this.changed = true;
	}

	void stored() {
		this.storedId = this.id;
		this.changed = false;
	}

	@Nullable String storedId() {
		return this.storedId;
	}

	@Nullable AccountId account() {
		return this.account;
	}

	boolean isRemembered() {
		return this.remembered;
	}

	boolean isChanged() {
		return this.changed;
	}

	Instant end() {
		return this.limits.end(this.createdAt, this.seenAt, this.remembered);
	}

}
