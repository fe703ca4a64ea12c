package app.lissom.security;

import app.lissom.kernel.AccountId;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds to every page's model whether the request comes from a signed-in account. */
@ControllerAdvice
class SignedInAdvice {

	@ModelAttribute("signedIn")
	boolean signedIn() {
		return isSignedIn();
	}

	static boolean isSignedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof AccountId;
	}

}
