package app.lissom.mail;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

import app.lissom.Mailbox;
import app.lissom.Mailbox.Mail;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Gives a person an email address, and reads what is sent to it. */
abstract class EmailSteps {

	static final String PAGE = "/settings/email";

	@Autowired
	Environment environment;

	@Autowired
	TestAccounts people;

	@Autowired
	EmailAddresses addresses;

	@Autowired
	private OutboxWorker worker;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MutableClock clock;

	@Autowired
	@Qualifier("recoveryMail")
	private Object recoveryMail;

	final String domain = UUID.randomUUID() + ".example";

	final String address = "Anna@" + this.domain;

	AccountId me;

	Visitor visitor;

	@BeforeEach
	void signIn() {
		this.me = this.people.createAccount();
		this.visitor = signIn(this.me);
		this.jdbc.sql("delete from outgoing_mail").update();
		this.jdbc.sql("delete from throttle").update();
	}

	Visitor signIn(AccountId account) {
		return new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(account), "password", TestAccounts.PASSWORD));
	}

	void add(String typed) {
		this.visitor.open(PAGE).submit(PAGE, Map.of("address", typed));
	}

	void confirm() {
		add(this.address);
		this.visitor.open(mails().get(0).link()).submit(PAGE + "/confirm", Map.of());
	}

	/** Waits for what is being looked up or sent by the server itself. */
	List<Mail> mails() {
		try {
			((ExecutorService) ReflectionTestUtils.getField(this.recoveryMail, "executor")).submit(() -> {
			}).get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new AssertionError(ex);
		}
		for (int i = 0; i < 100 && waiting() > 0; i++) {
			this.worker.work();
			try {
				Thread.sleep(20);
			}
			catch (InterruptedException ex) {
				throw new AssertionError(ex);
			}
		}
		return Mailbox.of(this.domain);
	}

	private int waiting() {
		return this.jdbc.sql("select count(*) from outgoing_mail where next_at < ?")
			.param(OffsetDateTime.now(this.clock).plusMinutes(5))
			.query(Integer.class)
			.single();
	}

}
