package app.lissom.security;

import org.jspecify.annotations.Nullable;

/**
 * What a person was about to do when they were asked to sign in.
 *
 * @param returnUrl the page that they were going to, as the browser sent it, or null
 * @param sealed the form that they were sending, encrypted for their browser, or null
 * @param post the form itself; null when there is none, or it could not be saved, was
 * changed, is too old or comes from another browser
 */
public record PendingRequest(@Nullable String returnUrl, @Nullable String sealed, @Nullable SavedPost post) {

	/** Whether there was a form that cannot be sent any more. */
	public boolean isLost() {
		return this.sealed != null && this.post == null;
	}

	/** Returns the name of the view that leads to the page. */
	public String redirect() {
		return ReturnUrl.redirect(this.returnUrl);
	}

}
