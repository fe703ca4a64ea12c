package app.lissom.security;

import app.lissom.kernel.AccountId;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether somebody is signed in. */
@ControllerAdvice
class SignedInAdvice {

	@ModelAttribute("signedIn")
	boolean signedIn() {
		return isSomebody();
	}

	/** Whether the request comes from somebody with an account. */
	static boolean isSomebody() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof AccountId;
	}

}
