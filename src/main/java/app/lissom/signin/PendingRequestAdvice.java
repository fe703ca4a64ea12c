package app.lissom.signin;

import app.lissom.security.PendingRequest;
import app.lissom.security.SavedPosts;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds the pending request to the model of the pages for signing in. */
@ControllerAdvice(assignableTypes = { SignInController.class, SignUpController.class, ConfirmationController.class })
class PendingRequestAdvice {

	private final SavedPosts savedPosts;

	private final SavedPostFacts facts;

	PendingRequestAdvice(SavedPosts savedPosts, SavedPostFacts facts) {
		this.savedPosts = savedPosts;
		this.facts = facts;
	}

	@ModelAttribute("pending")
	PendingRequest pending(HttpServletRequest request) {
		return this.savedPosts.pending(request);
	}

	/**
	 * Whether it is a form that nothing can be said about, and that is not sent again.
	 */
	@ModelAttribute("onlyButton")
	boolean onlyButton(@ModelAttribute("pending") PendingRequest pending) {
		return this.facts.isOnlyButton(pending.post());
	}

}
