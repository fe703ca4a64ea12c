package app.lissom.security;

import java.util.List;

import app.lissom.kernel.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Finds the signed-in account in the session, and puts it there. */
@Component
class SessionSecurityContextRepository implements SecurityContextRepository {

	/**
	 * Kept with the request, so that its error page does not look into the session again.
	 */
	private static final String FOUND = SessionSecurityContextRepository.class.getName() + ".FOUND";

	/** What the rest of the product knows of somebody who is signed in. */
	static Authentication authentication(AccountId me) {
		return UsernamePasswordAuthenticationToken.authenticated(me, null, List.of());
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		HttpServletRequest request = holder.getRequest();
		if (request.getAttribute(FOUND) instanceof SecurityContext found) {
			return found;
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		if (account(request) instanceof AccountId me) {
			context = new SecurityContextImpl(authentication(me));
		}
		request.setAttribute(FOUND, context);
		return context;
	}

	private static @Nullable Object account(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null) ? session.getAttribute(AccountSession.ACCOUNT) : null;
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		Authentication authentication = context.getAuthentication();
		request.setAttribute(FOUND, context);
		if (authentication != null && authentication.getPrincipal() instanceof AccountId me) {
			request.getSession().setAttribute(AccountSession.ACCOUNT, me);
		}
	}

	/** Nobody is signed in any more, for the rest of this request. */
	void forget(HttpServletRequest request) {
		request.removeAttribute(FOUND);
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return account(request) != null;
	}

}
