package app.lissom.security;

import app.lissom.kernel.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.security.web.authentication.SpringSessionRememberMeServices;
import org.springframework.stereotype.Component;

/** Signs a person in on this device, and out again. */
@Component
public class SignIn {

	private final SessionSecurityContextRepository contexts;

	private final SpringSessionRememberMeServices remembering;

	private final CsrfTokenRepository csrfTokens;

	private final SessionProperties limits;

	private final KnownDevices devices;

	private final SecurityLog events;

	SignIn(SessionSecurityContextRepository contexts, SpringSessionRememberMeServices remembering,
			CsrfTokenRepository csrfTokens, SessionProperties limits, KnownDevices devices, SecurityLog events) {
		this.contexts = contexts;
		this.remembering = remembering;
		this.csrfTokens = csrfTokens;
		this.limits = limits;
		this.devices = devices;
		this.events = events;
	}

	/** Begins a new session, remembered when the form asks for it. */
	public void begin(AccountId me, HttpServletRequest request, HttpServletResponse response) {
		forget(request);
		Authentication authentication = SessionSecurityContextRepository.authentication(me);
		SecurityContextImpl context = new SecurityContextImpl(authentication);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
		this.remembering.loginSuccess(request, response, authentication);
		new CsrfAuthenticationStrategy(this.csrfTokens).onAuthentication(authentication, request, response);
		this.devices.remember(me, response);
		this.events.signedIn(me);
	}

	/** Goes on with this session under a new id. */
	public void renew(HttpServletRequest request) {
		if (request.getSession().getMaxInactiveInterval() > this.limits.idle().toSeconds()) {
			request.setAttribute(SpringSessionRememberMeServices.REMEMBER_ME_LOGIN_ATTR, true);
		}
		request.changeSessionId();
	}

	/** Ends this session, and has the browser forget the pages that it kept. */
	public void end(HttpServletRequest request, HttpServletResponse response) {
		forget(request);
		this.csrfTokens.saveToken(null, request, response);
		// Not "storage", which would lose what waits there to be sent.
		response.setHeader("Clear-Site-Data", "\"cache\"");
	}

	private void forget(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		this.contexts.forget(request);
		SecurityContextHolder.clearContext();
	}

}
