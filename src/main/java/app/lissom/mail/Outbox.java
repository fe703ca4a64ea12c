package app.lissom.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.kernel.AccountId;
import app.lissom.page.Languages;
import app.lissom.security.ExpiringTextEncryptor;
import app.lissom.security.SiteProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds messages from the transaction that creates them until they are sent. Their
 * content is encrypted: a link in it would let in anybody who reads a backup. Its table
 * is {@code outgoing_mail}.
 */
@Component
public class Outbox {

	private static final String PURPOSE = "mail";

	/** The most that one server sends in a row. */
	private static final int BATCH = 20;

	/** Longest wait for another try. */
	private static final Duration LONGEST_WAIT = Duration.ofHours(1);

	private final boolean on;

	private final JdbcClient jdbc;

	private final ExpiringTextEncryptor encryptor;

	private final People people;

	private final Languages languages;

	private final MessageSource messages;

	private final SiteProperties server;

	private final Environment environment;

	private final Clock clock;

	Outbox(ObjectProvider<JavaMailSender> sender, JdbcClient jdbc, ExpiringTextEncryptor encryptor, People people,
			Languages languages, MessageSource messages, SiteProperties server, Environment environment, Clock clock) {
		this.on = sender.getIfAvailable() != null;
		this.jdbc = jdbc;
		this.encryptor = encryptor;
		this.people = people;
		this.languages = languages;
		this.messages = messages;
		this.server = server;
		this.environment = environment;
		this.clock = clock;
	}

	/** Returns whether messages can be sent at all. */
	public boolean isOn() {
		return this.on;
	}

	/**
	 * Adds a message in the person's language; nothing for an account that does not exist
	 * any more.
	 * @param message the key of its text; {@code .subject} after it is that of its
	 * subject
	 * @param validity the time after which it is not sent any more
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(AccountId account, String address, String message, Duration validity, Object... arguments) {
		Optional<Person> person = this.people.find(account);
		if (person.isEmpty()) {
			return;
		}
		Locale language = this.languages.orStandard(person.get().language());
		String content = String.join("\n", address,
				this.messages.getMessage(message + ".subject", new Object[0], language),
				this.messages.getMessage(message, arguments, language));
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		this.jdbc.sql("""
				insert into outgoing_mail (account_id, id, content, attempts, next_at, ends_at)
				values (:account, :id, :content, 0, :now, :end)""")
			.param("account", account.value())
			.param("id", UUID.randomUUID())
			.param("content", this.encryptor.encrypt(PURPOSE, content, validity))
			.param("now", now)
			.param("end", now.plus(validity))
			.update();
	}

	/**
	 * Returns the address of a page, for a message. It never takes the host from a
	 * request: whoever asks for a message in somebody else's name could choose it.
	 */
	public String link(String path) {
		return base() + path;
	}

	private String base() {
		return (this.server.baseAddress() != null) ? this.server.baseAddress().toString()
				: "http://localhost:" + this.environment.getProperty("local.server.port", "8080")
						+ this.environment.getProperty("server.servlet.context-path", "");
	}

	/** Returns what is to be sent now, the oldest first. */
	List<Message> findDue() {
		return this.jdbc.sql(
				"select account_id, id, content, attempts from outgoing_mail where next_at <= ? order by next_at limit ?")
			.params(OffsetDateTime.now(this.clock), BATCH)
			.query((row, number) -> read(row))
			.list();
	}

	private Message read(ResultSet row) throws SQLException {
		String[] content = this.encryptor.decrypt(PURPOSE, row.getString("content")).orElse("").split("\n", 3);
		return new Message(new AccountId(row.getObject("account_id", UUID.class)), row.getObject("id", UUID.class),
				row.getInt("attempts"), (content.length == 3) ? new Content(content[0], content[1], content[2]) : null);
	}

	/**
	 * Claims a message for this server, before it is sent. If that fails, or the server
	 * dies, it is due again later.
	 * @return false if another server was faster
	 */
	boolean claim(Message message) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		Duration wait = Duration.ofMinutes(1L << Math.min(message.attempts(), 6));
		return this.jdbc
			.sql("update outgoing_mail set attempts = attempts + 1, next_at = :next"
					+ " where account_id = :account and id = :id and attempts = :attempts and next_at <= :now")
			.param("next", now.plus((wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT))
			.param("account", message.account().value())
			.param("id", message.id())
			.param("attempts", message.attempts())
			.param("now", now)
			.update() == 1;
	}

	void delete(Message message) {
		this.jdbc.sql("delete from outgoing_mail where account_id = ? and id = ?")
			.params(message.account().value(), message.id())
			.update();
	}

	/** Gives up messages that could not be sent in their time; returns how many. */
	int purge() {
		return this.jdbc.sql("delete from outgoing_mail where ends_at <= ?")
			.param(OffsetDateTime.now(this.clock))
			.update();
	}

	/** Returns the address that messages come from. */
	String from(OutgoingMailProperties properties) {
		String host = Optional.ofNullable(this.server.baseAddress()).map((address) -> address.getHost()).orElse(null);
		return (properties.from() != null) ? properties.from() : "lissom@" + ((host != null) ? host : "localhost");
	}

	/**
	 * A message that waits.
	 *
	 * @param attempts how often it was tried
	 * @param content null if it can not be read any more
	 */
	record Message(AccountId account, UUID id, int attempts, @Nullable Content content) {

	}

	/** What a message says, and to whom. */
	record Content(String to, String subject, String text) {

	}

}
