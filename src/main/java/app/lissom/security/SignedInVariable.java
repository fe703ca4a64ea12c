package app.lissom.security;

import app.lissom.kernel.AccountId;
import app.lissom.page.PageVariable;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Says on every page whether the request comes from a signed-in account. */
@Component
class SignedInVariable implements PageVariable {

	@Override
	public String name() {
		return "signedIn";
	}

	@Override
	public Boolean value(HttpServletRequest request) {
		return isSignedIn();
	}

	static boolean isSignedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof AccountId;
	}

}
