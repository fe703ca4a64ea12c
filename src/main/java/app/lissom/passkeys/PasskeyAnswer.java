package app.lissom.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a form sends after a ceremony; empty if the script did not run.
 *
 * @param ceremony {@link PasskeyCeremony#encrypted} as it was
 * @param credential what the browser made, as JSON
 */
public record PasskeyAnswer(@Nullable String ceremony, @Nullable String credential) {

	public static PasskeyAnswer of(HttpServletRequest request) {
		return new PasskeyAnswer(request.getParameter("ceremony"), request.getParameter("credential"));
	}

}
