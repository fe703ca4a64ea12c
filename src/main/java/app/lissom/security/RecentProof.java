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
 * Lists what only a person may do who proved lately who they are, by password or passkey:
 * whoever finds a device that is signed in must not take the account over, nor take along
 * or give away all that is in it. Pages with a form are in the list too, so that a person
 * is asked before they type.
 */
final class RecentProof {

	static final Duration VALIDITY = Duration.ofMinutes(10);

	/** A file, which leads to no page after the proof. */
	static final String DOWNLOAD = "/takeout/file";

	static final RequestMatcher NEEDED = new OrRequestMatcher(
			SecurityConfiguration.anyOf("/settings/name", "/settings/password/**", "/settings/codes",
					"/settings/passkeys/**", "/settings/email", "/settings/provider/**", "/settings/leave", DOWNLOAD),
			SecurityConfiguration.anyPost("/settings/email/delete", "/report/links", "/reminders/calendar",
					"/reminders/ring/address"));

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

	/** Whether nothing but the proof is missing. */
	static boolean isMissing(AccessDeniedException denied) {
		return denied instanceof AuthorizationDeniedException refused
				&& refused.getAuthorizationResult() instanceof FactorAuthorizationDecision;
	}

}
