package app.lissom.account;

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
class SignIn {

	private final SessionContext contexts;

	private final SpringSessionRememberMeServices remembering;

	private final CsrfTokenRepository csrfTokens;

	private final SessionLimits limits;

	private final Devices devices;

	private final SecurityEvents events;

	SignIn(SessionContext contexts, SpringSessionRememberMeServices remembering, CsrfTokenRepository csrfTokens,
			SessionLimits limits, Devices devices, SecurityEvents events) {
		this.contexts = contexts;
		this.remembering = remembering;
		this.csrfTokens = csrfTokens;
		this.limits = limits;
		this.devices = devices;
		this.events = events;
	}

	/** Begins a new session, remembered when the form asks for it. */
	void begin(AccountId me, HttpServletRequest request, HttpServletResponse response) {
		forget(request);
		Authentication authentication = SessionContext.authentication(me);
		SecurityContextImpl context = new SecurityContextImpl(authentication);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
		this.remembering.loginSuccess(request, response, authentication);
		new CsrfAuthenticationStrategy(this.csrfTokens).onAuthentication(authentication, request, response);
		this.devices.remember(me, response);
		this.events.signedIn(me);
	}

	/** Goes on with this session under a new id. */
	void renew(HttpServletRequest request) {
		if (request.getSession().getMaxInactiveInterval() > this.limits.idle().toSeconds()) {
			request.setAttribute(SpringSessionRememberMeServices.REMEMBER_ME_LOGIN_ATTR, true);
		}
		request.changeSessionId();
	}

	/** Ends this session, and has the browser forget the pages that it kept. */
	void end(HttpServletRequest request, HttpServletResponse response) {
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
