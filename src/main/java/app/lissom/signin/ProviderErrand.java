package app.lissom.signin;

import app.lissom.kernel.AccountId;
import app.lissom.page.Redirect;
import org.jspecify.annotations.Nullable;

/**
 * Says why a person was sent to the identity provider; it comes back with them as text.
 *
 * @param subject the invitation of {@code SIGN_IN}, "-" without one; else the account
 * @param page the local address to go on to
 */
record ProviderErrand(Purpose purpose, String subject, String page) {

	private static final String NO_INVITATION = "-";

	static ProviderErrand signIn(@Nullable String invitation, String page) {
		boolean valid = invitation != null && invitation.matches("[\\w-]{1,400}");
		return new ProviderErrand(Purpose.SIGN_IN, valid ? String.valueOf(invitation) : NO_INVITATION, page);
	}

	static ProviderErrand confirm(AccountId account, String page) {
		return new ProviderErrand(Purpose.CONFIRM, account.toString(), page);
	}

	static ProviderErrand link(AccountId account) {
		return new ProviderErrand(Purpose.LINK, account.toString(), LinkedIdentityController.URL);
	}

	static ProviderErrand read(String text) {
		String[] parts = text.split(" ", 3);
		return new ProviderErrand(Purpose.valueOf(parts[0]), parts[1], parts[2]);
	}

	@Nullable String invitation() {
		return this.subject.equals(NO_INVITATION) ? null : this.subject;
	}

	boolean isOf(AccountId account) {
		return account.toString().equals(this.subject);
	}

	/**
	 * Leads a person who changed their mind back to where they can choose another way.
	 */
	String back() {
		return switch (this.purpose) {
			case LINK -> Redirect.to(LinkedIdentityController.URL);
			case CONFIRM -> Redirect.to("/sign-in/confirm?next={next}", this.page);
			case SIGN_IN -> (invitation() == null) ? Redirect.to("/sign-in?next={next}", this.page)
					: Redirect.to("/sign-up?invitation={invitation}", this.subject);
		};
	}

	@Override
	public String toString() {
		return this.purpose + " " + this.subject + " " + this.page;
	}

	enum Purpose {

		SIGN_IN, CONFIRM, LINK

	}

}
