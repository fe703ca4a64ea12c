package app.lissom.commands;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import app.lissom.security.SiteProperties;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Reads the server's settings from the same sources as the server. */
class CommandSettings {

	/**
	 * A command says itself what is wrong; the line about a wrong setting is Lissom's
	 * own.
	 */
	private static final List<String> QUIET = List.of("--logging.level.root=off", "--logging.pattern.console=%msg%n",
			"--spring.main.log-startup-info=false");

	private final List<String> arguments;

	CommandSettings(List<String> arguments) {
		this.arguments = arguments;
	}

	/** Reads the settings once, when a command needs them: not for its help. */
	Values read() {
		String[] all = Stream.concat(this.arguments.stream(), QUIET.stream()).toArray(String[]::new);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(OfServer.class)
			.web(WebApplicationType.NONE)
			.run(all)) {
			return new Values(context.getEnvironment(), context.getBean(SiteProperties.class));
		}
		catch (RuntimeException ex) {
			throw new CommandFailedException("The command needs the settings of the server.");
		}
	}

	/**
	 * Holds the settings.
	 *
	 * @param environment all of them
	 * @param server those that links need
	 */
	record Values(Environment environment, SiteProperties server) {

		String url() {
			return this.environment.getRequiredProperty("spring.datasource.url");
		}

		String username() {
			return this.environment.getProperty("spring.datasource.username", "");
		}

		String password() {
			return this.environment.getProperty("spring.datasource.password", "");
		}

		Path backups() {
			return Path.of(this.environment.getProperty("lissom.backup.folder", "./data/backup"));
		}

		/** Returns the address that links begin with. */
		String base() {
			URI base = this.server.baseAddress();
			return (base != null) ? base.toString()
					: "http://localhost:" + this.environment.getProperty("server.port", "8080")
							+ this.environment.getProperty("server.servlet.context-path", "");
		}

	}

	/** Reads the settings of the server without starting anything else of it. */
	@EnableConfigurationProperties(SiteProperties.class)
	static class OfServer {

	}

}
