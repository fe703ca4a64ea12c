package app.lissom.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures who can make an account.
 *
 * @param signUp everybody ({@code open}), people with an invitation ({@code invitation}),
 * or nobody ({@code closed})
 */
@ConfigurationProperties("lissom")
record SignUpProperties(@DefaultValue("open") Mode signUp) {

	/** Lists who can make an account. */
	enum Mode {

		OPEN, INVITATION, CLOSED

	}

}
