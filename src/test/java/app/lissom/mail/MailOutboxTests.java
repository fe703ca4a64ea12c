package app.lissom.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lissom.LissomTest;
import app.lissom.Mailbox;
import app.lissom.account.People;
import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.RetryingTransaction;
import app.lissom.page.Languages;
import app.lissom.security.ExpiringTextEncryptor;
import app.lissom.security.SiteProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends mail from several servers at once, and with a mail server that is down. */
@LissomTest
@Tag("database")
class MailOutboxTests {

	/** Far from the clock of the product's own server, which sends nothing of this. */
	private static final Instant LATER = Instant.parse("2040-01-01T00:00:00Z");

	@Autowired
	private ObjectProvider<JavaMailSender> sender;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private People people;

	@Autowired
	private Languages languages;

	@Autowired
	private MessageSource messages;

	@Autowired
	private SiteProperties server;

	@Autowired
	private Environment environment;

	@Autowired
	private RetryingTransaction transaction;

	@Autowired
	private TestAccounts accounts;

	private final String domain = UUID.randomUUID() + ".example";

	private AccountId me;

	private Instant now = LATER;

	private final Clock clock = new Clock() {

		@Override
		public Instant instant() {
			return MailOutboxTests.this.now;
		}

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}

	};

	@BeforeEach
	void createAccount() {
		this.me = this.accounts.createAccount();
		this.jdbc.sql("delete from outgoing_mail").update();
	}

	@Test
	void twoServersSendEachMessageOnce() throws Exception {
		IntStream.range(0, 15).forEach((i) -> add());
		CyclicBarrier start = new CyclicBarrier(3);
		List<Thread> servers = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			OutboxWorker worker = worker(this.sender);
			servers.add(new Thread(() -> {
				try {
					start.await();
				}
				catch (Exception ex) {
					throw new IllegalStateException(ex);
				}
				worker.work();
			}));
		}
		servers.forEach(Thread::start);
		for (Thread server : servers) {
			server.join();
		}
		assertThat(Mailbox.of(this.domain)).hasSize(15);
		assertThat(waiting()).isZero();
	}

	@Test
	void whatOneServerHasClaimedNoOtherSends() {
		add();
		Outbox outbox = outbox(this.sender);
		var message = outbox.findDue().get(0);
		assertThat(outbox.claim(message)).isTrue();
		assertThat(outbox.claim(message)).isFalse();
		worker(this.sender).work();
		assertThat(Mailbox.of(this.domain)).isEmpty();
		this.now = LATER.plus(Duration.ofMinutes(1));
		worker(this.sender).work();
		assertThat(Mailbox.of(this.domain)).as("after the server that had claimed it died").hasSize(1);
	}

	@Test
	void triesAgainLessAndLessOftenAndGivesUpInTheEnd() {
		add();
		OutboxWorker failing = worker(away());
		int tries = 0;
		for (int minute = 0; minute < 24 * 60; minute++) {
			this.now = LATER.plus(Duration.ofMinutes(minute));
			failing.work();
			int attempts = this.jdbc.sql("select attempts from outgoing_mail where account_id = ?")
				.param(this.me.value())
				.query(Integer.class)
				.single();
			if (minute == 15) {
				assertThat(attempts).as("after a quarter of an hour").isEqualTo(5);
			}
			tries = attempts;
		}
		assertThat(tries).isBetween(25, 35);
		this.now = LATER.plus(Duration.ofDays(1));
		failing.work();
		assertThat(waiting()).isZero();
	}

	@Test
	void aMailServerThatIsBackGetsWhatWaited() {
		add();
		worker(away()).work();
		assertThat(waiting()).isOne();
		this.now = LATER.plus(Duration.ofMinutes(2));
		worker(this.sender).work();
		assertThat(Mailbox.of(this.domain)).hasSize(1);
	}

	@Test
	void anAccountThatDoesNotExistGetsNothing() {
		AccountId nobody = AccountId.next();
		this.transaction.run(() -> outbox(this.sender).add(nobody, "a@" + this.domain, "mail.confirmation",
				Duration.ofDays(1), "http://localhost:1/"));
		assertThat(waiting()).isZero();
	}

	@Test
	void isOffWithoutAMailServer() {
		assertThat(outbox(providerOf(null)).isOn()).isFalse();
		assertThat(outbox(this.sender).isOn()).isTrue();
	}

	private void add() {
		this.transaction.run(() -> outbox(this.sender).add(this.me, "a@" + this.domain, "mail.confirmation",
				Duration.ofDays(1), "http://localhost:1/"));
	}

	private int waiting() {
		return this.jdbc.sql("select count(*) from outgoing_mail where account_id = ?")
			.param(this.me.value())
			.query(Integer.class)
			.single();
	}

	private Outbox outbox(ObjectProvider<JavaMailSender> sender) {
		return new Outbox(sender, this.jdbc, new ExpiringTextEncryptor("x".repeat(32), this.clock), this.people,
				this.languages, this.messages, this.server, this.environment, this.clock);
	}

	private OutboxWorker worker(ObjectProvider<JavaMailSender> sender) {
		return new OutboxWorker(outbox(sender), sender, new OutgoingMailProperties(null));
	}

	/** A mail server that nobody answers at. */
	private static ObjectProvider<JavaMailSender> away() {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(1);
		Properties properties = new Properties();
		properties.setProperty("mail.smtp.connectiontimeout", "1000");
		sender.setJavaMailProperties(properties);
		return providerOf(sender);
	}

	private static ObjectProvider<JavaMailSender> providerOf(JavaMailSender sender) {
		return new ObjectProvider<>() {

			@Override
			public Stream<JavaMailSender> stream() {
				return Stream.ofNullable(sender);
			}

			@Override
			public JavaMailSender getObject() {
				return sender;
			}

			@Override
			public JavaMailSender getIfAvailable() {
				return sender;
			}

		};
	}

}
