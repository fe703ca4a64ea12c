package app.lissom.security;

import app.lissom.kernel.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Signs a person in on this device, and out again. */
@Component
public class SignIn {

	private final Sessions sessions;

	private final SessionSecurityContextRepository contexts;

	private final Cookies cookies;

	private final CsrfTokenRepository csrfTokens;

	private final SignInSessionProperties limits;

	private final KnownDevices devices;

	private final ApplicationEventPublisher events;

	SignIn(Sessions sessions, SessionSecurityContextRepository contexts, Cookies cookies,
			CsrfTokenRepository csrfTokens, SignInSessionProperties limits, KnownDevices devices,
			ApplicationEventPublisher events) {
		this.sessions = sessions;
		this.contexts = contexts;
		this.cookies = cookies;
		this.csrfTokens = csrfTokens;
		this.limits = limits;
		this.devices = devices;
		this.events = events;
	}

	/**
	 * Starts a session in place of the one that the browser may have.
	 * @param remember whether the person asked to stay signed in on this device
	 */
	public void start(AccountId account, @Nullable Boolean remember, HttpServletRequest request,
			HttpServletResponse response) {
		this.cookies.find(Cookies.SESSION, request).ifPresent(this.sessions::delete);
		Authentication authentication = startSession(account, Boolean.TRUE.equals(remember), request, response);
		new CsrfAuthenticationStrategy(this.csrfTokens).onAuthentication(authentication, request, response);
		this.devices.add(account, response);
		SecurityLog.log("signed in", account);
		this.events.publishEvent(new Started(account));
	}

	/** Starts a session like the one of this request, after that has been deleted. */
	public void restart(AccountId account, HttpServletRequest request, HttpServletResponse response) {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		boolean remembered = authentication != null && authentication.getDetails() instanceof AccountSession session
				&& session.remembered();
		startSession(account, remembered, request, response);
	}

	/**
	 * Records that the person has just proved again who they are. The session continues
	 * with a new token.
	 */
	public void confirm(AccountId account, HttpServletRequest request, HttpServletResponse response) {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getDetails() instanceof AccountSession session) {
			continueAs(this.sessions.prove(session, DeviceName.of(request)), request, response);
		}
		else {
			startSession(account, false, request, response);
		}
		SecurityLog.log("confirmed", account);
	}

	private Authentication startSession(AccountId account, boolean remembered, HttpServletRequest request,
			HttpServletResponse response) {
		return continueAs(this.sessions.create(account, remembered, DeviceName.of(request)), request, response);
	}

	private Authentication continueAs(AccountSession session, HttpServletRequest request,
			HttpServletResponse response) {
		this.cookies.write(Cookies.SESSION, session.token(),
				session.remembered() ? this.limits.rememberedAbsolute() : Cookies.UNTIL_CLOSED, response);
		Authentication authentication = SessionSecurityContextRepository.authenticationOf(session);
		setContext(new SecurityContextImpl(authentication), request, response);
		return authentication;
	}

	/** Ends this session, and tells the browser to forget the pages it has cached. */
	public void end(HttpServletRequest request, HttpServletResponse response) {
		this.cookies.find(Cookies.SESSION, request).ifPresent(this.sessions::delete);
		this.cookies.delete(Cookies.SESSION, response);
		this.csrfTokens.saveToken(null, request, response);
		setContext(SecurityContextHolder.createEmptyContext(), request, response);
		// Not "storage", which would lose what waits there to be sent.
		response.setHeader("Clear-Site-Data", "\"cache\"");
	}

	private void setContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	/** A person has signed in or up, within this request. */
	public record Started(AccountId account) {

	}

}
