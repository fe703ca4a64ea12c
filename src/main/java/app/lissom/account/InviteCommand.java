package app.lissom.account;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;

import app.lissom.security.ExpiringTextEncryptor;
import app.lissom.security.ServerProperties;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Prints a link with which people can make an account: {@code java -jar lissom.jar invite
 * --people=3 --days=14}, with the settings of the server. It needs no database, so it
 * also works while the server runs.
 */
public final class InviteCommand {

	private InviteCommand() {
	}

	/**
	 * Prints the link, or what is missing.
	 * @return the exit code
	 */
	public static int run(PrintStream output, String... arguments) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Settings.class)
			.web(WebApplicationType.NONE)
			.run(arguments)) {
			Environment environment = context.getEnvironment();
			ServerProperties server = context.getBean(ServerProperties.class);
			int people = environment.getProperty("people", Integer.class, 1);
			int days = environment.getProperty("days", Integer.class, 7);
			if (server.secret() == null) {
				output.println("Set lissom.secret, to the same text for this command and the server.");
				return 1;
			}
			if (people < 1 || days < 1 || days > Invitations.LONGEST.toDays()) {
				output
					.println("--people must be at least 1, and --days from 1 to " + Invitations.LONGEST.toDays() + ".");
				return 1;
			}
			ExpiringTextEncryptor encryptor = new ExpiringTextEncryptor(server.secret(), Clock.systemUTC());
			Object base = (server.baseAddress() != null) ? server.baseAddress()
					: "http://localhost:" + environment.getProperty("server.port", "8080")
							+ environment.getProperty("server.servlet.context-path", "");
			output
				.println(base + "/sign-up?invitation=" + Invitations.create(encryptor, people, Duration.ofDays(days)));
			return 0;
		}
	}

	/** Reads the settings of the server, and nothing else of it. */
	@EnableConfigurationProperties(ServerProperties.class)
	static class Settings {

	}

}
