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

	PendingRequestAdvice(SavedPosts savedPosts) {
		this.savedPosts = savedPosts;
	}

	@ModelAttribute("pending")
	PendingRequest pending(HttpServletRequest request) {
		return this.savedPosts.pending(request);
	}

}
