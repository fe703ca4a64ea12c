package app.lissom.security;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody was going when they were asked to sign in.
 *
 * @param next the address of a page
 * @param sealed what they wanted to save
 * @param lost whether what they wanted to save is too large or too old to go on with
 */
public record PendingRequestForm(@Nullable String next, @Nullable String sealed, @Nullable Boolean lost) {

	public boolean carries() {
		return this.sealed != null && !this.sealed.isEmpty();
	}

	public PendingRequestForm lose() {
		return new PendingRequestForm(this.next, null, true);
	}

}
