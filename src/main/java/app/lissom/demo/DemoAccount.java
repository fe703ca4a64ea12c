package app.lissom.demo;

import java.time.Clock;
import java.util.Optional;

import app.lissom.account.Person;
import app.lissom.importing.Importer;
import app.lissom.signin.SignUp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Creates the account "demo" with a year of entries when the server starts, unless an
 * account of that name exists.
 */
@Component
class DemoAccount {

	static final String NAME = "demo";

	static final String PASSWORD = "a calm lower back";

	private static final Logger log = LoggerFactory.getLogger(DemoAccount.class);

	private final DemoProperties settings;

	private final SignUp signUp;

	private final Importer importer;

	private final JsonMapper json;

	private final Clock clock;

	DemoAccount(DemoProperties settings, SignUp signUp, Importer importer, JsonMapper json, Clock clock) {
		this.settings = settings;
		this.signUp = signUp;
		this.importer = importer;
		this.json = json;
		this.clock = clock;
	}

	@EventListener(ApplicationStartedEvent.class)
	void createIfConfigured() {
		if (this.settings.demo()) {
			create(NAME);
			log.warn("Everybody can sign in as \"{}\" with the password \"{}\"", NAME, PASSWORD);
		}
	}

	/** Creates it with all entries, or not at all, if the name is free. */
	Optional<Person> create(String name) {
		return this.signUp.signUp(name, PASSWORD, DemoScript.ZONE, (me) -> this.importer.importDocument(me,
				this.json.writeValueAsBytes(new DemoYear(this.clock.instant()).document())));
	}

	/**
	 * Configures the demo.
	 *
	 * @param demo whether to create an account "demo" that everybody can sign in to
	 */
	@ConfigurationProperties("lissom")
	record DemoProperties(@DefaultValue("false") boolean demo) {

	}

}
