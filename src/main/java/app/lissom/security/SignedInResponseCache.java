package app.lissom.security;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import app.lissom.page.Languages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Caches pages that are the same for all signed-in people who read a language, with
 * placeholders for the CSRF tokens of forms. Pages that ask who the person is are not
 * stored.
 */
class SignedInResponseCache {

	private final Map<String, SignedInResponse> responses = new ConcurrentHashMap<>();

	/** The addresses of pages that depend on the person. */
	private final Set<String> personal = ConcurrentHashMap.newKeySet();

	private final ObjectProvider<Sessions> sessions;

	private final CsrfTokenRepository csrfTokens;

	private final CsrfTokenRequestHandler csrfHandler = new XorCsrfTokenRequestAttributeHandler();

	private final Languages languages;

	SignedInResponseCache(ObjectProvider<Sessions> sessions, CsrfTokenRepository csrfTokens, Languages languages) {
		this.sessions = sessions;
		this.csrfTokens = csrfTokens;
		this.languages = languages;
	}

	/** Sends a stored page, or passes the request on and stores what it is answered. */
	void send(String address, String session, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		if (this.personal.contains(address)) {
			chain.doFilter(request, response);
			return;
		}
		CsrfToken token = this.csrfTokens.loadToken(request);
		AccountSession found = (token != null && isStored(address)) ? find(session) : null;
		SignedInResponse stored = (found != null)
				? this.responses.get(PublicResponseCache.keyOf(address, this.languages.of(found.owner(), request)))
				: null;
		if (stored != null && token != null && found != null) {
			this.csrfHandler.handle(request, response, () -> token);
			CsrfToken masked = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
			stored.send(found.account(), masked.getToken(), request, response);
		}
		else if (HttpMethod.GET.matches(request.getMethod()) && this.responses.size() < PublicResponseCache.MAXIMUM) {
			ContentCachingResponseWrapper fresh = new ContentCachingResponseWrapper(response);
			chain.doFilter(request, fresh);
			if (request.getAttribute(SignedIn.class.getName()) != null) {
				this.personal.add(address);
			}
			else {
				SessionSecurityContextRepository.signedIn(request)
					.flatMap((reader) -> SignedInResponse.of(reader, request, fresh))
					.ifPresent((one) -> this.responses.put(PublicResponseCache.keyOf(address, fresh.getLocale()), one));
			}
			fresh.copyBodyToResponse();
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/**
	 * Returns whether it is worth looking for the session: the page is stored in some
	 * language.
	 */
	private boolean isStored(String address) {
		return this.languages.all()
			.stream()
			.anyMatch((language) -> this.responses.containsKey(PublicResponseCache.keyOf(address, language)));
	}

	/** Without a database the page is rendered as for a visitor. */
	private @Nullable AccountSession find(String session) {
		try {
			return this.sessions.getObject().find(session).orElse(null);
		}
		catch (DataAccessException ex) {
			return null;
		}
	}

}
