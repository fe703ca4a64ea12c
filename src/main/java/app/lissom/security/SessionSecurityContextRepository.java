package app.lissom.security;

import java.util.List;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Finds the signed-in account by the session cookie, at most once per request and only if
 * something asks for it. Only {@link SignIn} starts and ends sessions.
 */
@Component
class SessionSecurityContextRepository implements SecurityContextRepository {

	private static final String CONTEXT = SessionSecurityContextRepository.class.getName() + ".CONTEXT";

	private final Sessions sessions;

	private final Cookies cookies;

	SessionSecurityContextRepository(Sessions sessions, Cookies cookies) {
		this.sessions = sessions;
		this.cookies = cookies;
	}

	/**
	 * Returns the authentication of a signed-in account: its id is the principal, and its
	 * authority says when the person last proved who they are.
	 */
	static Authentication authenticationOf(AccountSession session) {
		UsernamePasswordAuthenticationToken authentication = UsernamePasswordAuthenticationToken
			.authenticated(session.account(), null, List.of(RecentProof.at(session.provedAt().toInstant())));
		authentication.setDetails(session);
		return authentication;
	}

	/**
	 * Returns the account of the signed-in person that the request turned out to come
	 * from.
	 */
	static Optional<AccountId> signedIn(HttpServletRequest request) {
		return Optional.ofNullable(request.getAttribute(CONTEXT))
			.map((context) -> ((SecurityContext) context).getAuthentication())
			.map(Authentication::getPrincipal)
			.filter(AccountId.class::isInstance)
			.map(AccountId.class::cast);
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		HttpServletRequest request = holder.getRequest();
		if (request.getAttribute(CONTEXT) instanceof SecurityContext context) {
			return context;
		}
		// Set first: when the database fails, its error page must not ask it again.
		request.setAttribute(CONTEXT, SecurityContextHolder.createEmptyContext());
		SecurityContext context = find(request)
			.<SecurityContext>map((session) -> new SecurityContextImpl(authenticationOf(session)))
			.orElseGet(SecurityContextHolder::createEmptyContext);
		request.setAttribute(CONTEXT, context);
		return context;
	}

	/**
	 * Without a database the guide, with its warning signs, stays open as for a visitor.
	 */
	private Optional<AccountSession> find(HttpServletRequest request) {
		try {
			return this.cookies.find(Cookies.SESSION, request).flatMap(this.sessions::find);
		}
		catch (DataAccessException ex) {
			if (AccessRules.isGuide(request)) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	/** Sets the context for the rest of this request, its error page included. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		request.setAttribute(CONTEXT, context);
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return request.getAttribute(CONTEXT) != null;
	}

}
