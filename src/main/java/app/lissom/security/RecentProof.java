package app.lissom.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Lists the requests that need a recent sign-in or re-authentication: whoever finds a
 * signed-in device must not be able to take over the account, to export or share its
 * data, or to have reminders sent to a device of their own. Pages with a form are
 * included, so that people are asked before they type.
 */
final class RecentProof {

	static final Duration VALIDITY = Duration.ofMinutes(10);

	/** A download: there is no page to return to after the proof. */
	static final String DOWNLOAD = "/takeout/file";

	static final RequestMatcher NEEDED = new OrRequestMatcher(
			AccessRules.anyOf("/settings/name", "/settings/password/**", "/settings/codes", "/settings/passkeys/**",
					"/settings/email", "/settings/provider/**", "/settings/leave", DOWNLOAD),
			AccessRules.anyPost("/settings/email/delete", "/report/links", "/reminders/calendar",
					"/reminders/ring/address", "/reminders/ring/devices"));

	private static final String AUTHORITY = "FACTOR_PROOF";

	private RecentProof() {
	}

	/** Returns the authority of a person who proved at this instant who they are. */
	static GrantedAuthority at(Instant instant) {
		return FactorGrantedAuthority.withAuthority(AUTHORITY).issuedAt(instant).build();
	}

	static AllRequiredFactorsAuthorizationManager<RequestAuthorizationContext> required(Clock clock) {
		AllRequiredFactorsAuthorizationManager<RequestAuthorizationContext> required = AllRequiredFactorsAuthorizationManager
			.<RequestAuthorizationContext>builder()
			.requireFactor((factor) -> factor.authority(AUTHORITY).validDuration(VALIDITY))
			.build();
		required.setClock(clock);
		return required;
	}

	/** Returns whether access was denied only because the proof is missing. */
	static boolean isMissing(AccessDeniedException denied) {
		return denied instanceof AuthorizationDeniedException refused
				&& refused.getAuthorizationResult() instanceof FactorAuthorizationDecision;
	}

}
