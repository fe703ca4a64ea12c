package app.lissom.account;

import java.io.IOException;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import app.lissom.security.PendingRequestForm;
import app.lissom.security.PostReplay;
import app.lissom.security.SavedPost;
import app.lissom.security.SavedPosts;
import app.lissom.security.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Goes on with what was sealed, for somebody who is signed in by now. */
@Controller
class SavedPostController {

	private static final String ADDRESS = "/sign-in/continue";

	private final SavedPosts continuations;

	private final PostReplay replay;

	SavedPostController(SavedPosts continuations, PostReplay replay) {
		this.continuations = continuations;
		this.replay = replay;
	}

	/** Asks to send it once more; there is nothing to ask without anything typed. */
	@GetMapping(ADDRESS)
	String show(PendingRequestForm onward) {
		return (onward.carries() || onward.lost() != null) ? "account/again" : "redirect:/";
	}

	@PostMapping(ADDRESS)
	@Nullable ModelAndView create(@SignedIn @Nullable AccountId me, PendingRequestForm onward, HttpServletRequest request,
			HttpServletResponse response) throws ServletException, IOException {
		if (me == null) {
			return new ModelAndView("account/sign-in", "signInForm", SignInForm.EMPTY);
		}
		Optional<SavedPost> continuation = this.continuations.open(onward);
		if (continuation.isEmpty()) {
			return new ModelAndView("account/again", HttpStatus.UNPROCESSABLE_CONTENT).addObject("pendingRequestForm",
					onward.lose());
		}
		this.replay.run(continuation.get(), request, response);
		return null;
	}

}
