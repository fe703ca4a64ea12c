package app.lissom.account;

import app.lissom.kernel.AccountId;
import app.lissom.page.Redirect;
import app.lissom.security.PendingRequest;
import app.lissom.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows a signed-in person the form that waited, with one button to send it. */
@Controller
@RequestMapping("/sign-in/continue")
class SavedPostController {

	private static final String PAGE = "account/saved-post";

	/** Returns the page with the pending form, for a person who has just signed in. */
	static ModelAndView page() {
		return new ModelAndView(PAGE, "signedIn", true);
	}

	/** Redirects: a form is never taken from an address. */
	@GetMapping
	String index() {
		return Redirect.to("/");
	}

	@PostMapping
	ModelAndView show(@SignedIn @Nullable AccountId me, @ModelAttribute("pending") PendingRequest pending) {
		if (me == null) {
			return new ModelAndView("account/sign-in", "signInForm", SignInForm.EMPTY);
		}
		return (pending.post() != null) ? page() : new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
