package app.lissom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Logs the address of Lissom as soon as it is ready. */
@Component
class ReadyMessage {

	private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

	@EventListener
	void log(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
			log.info("Lissom is ready: {}", address(context.getEnvironment()));
		}
	}

	/** Returns the address on the machine itself. */
	static String address(Environment environment) {
		String scheme = environment.getProperty("server.ssl.enabled", Boolean.class,
				environment.containsProperty("server.ssl.bundle")) ? "https" : "http";
		return scheme + "://localhost:" + environment.getProperty("local.server.port", "")
				+ environment.getProperty("server.servlet.context-path", "");
	}

}
