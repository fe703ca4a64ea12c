package app.lissom.mail;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Configures the messages; {@code spring.mail} configures the SMTP server.
 *
 * @param from the sender's address; null for {@code lissom@} and the host of the base
 * address
 */
@ConfigurationProperties("lissom.mail")
record OutgoingMailProperties(@Nullable String from) {

	OutgoingMailProperties {
		if (from != null && !EmailAddresses.isAddress(from)) {
			throw new IllegalArgumentException("lissom.mail.from must be an address such as lissom@example.org");
		}
	}

}
