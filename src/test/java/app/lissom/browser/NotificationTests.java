package app.lissom.browser;

import java.util.List;

import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import app.lissom.reminders.LoopbackReminderSender;
import app.lissom.reminders.ReminderKind;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Pushes a notification to the service worker of a real browser, and taps on it. */
@BrowserTest
@WholeChromium
class NotificationTests {

	@Autowired
	private TestAccounts people;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void ringOnce(Browser browser) throws Exception {
		AccountId me = this.people.createAccount();
		PushWorker worker = new PushWorker(browser.withServiceWorker().open("/guide"));
		LoopbackReminderSender ringer = new LoopbackReminderSender(this.context, me);
		String water = ringer.ring(ReminderKind.WATER);
		push(worker, water, "Water rings");
		push(worker, water, "Water");
		push(worker, water.replaceFirst("(\"data\":\\d+)\\d", "$19"), "Water rings");
	}

	@Test
	void doWhatIsTappedWithoutASession(Browser browser) throws Exception {
		doWhatIsTapped(1, browser);
	}

	/** What is tapped again is asked without a browser in {@code ReminderTapTests}. */
	@Test
	@Tag("thorough")
	void doOnceWhatIsTappedTwice(Browser browser) throws Exception {
		doWhatIsTapped(2, browser);
	}

	private void doWhatIsTapped(int times, Browser browser) throws Exception {
		AccountId me = this.people.createAccount();
		Page page = browser.withServiceWorker().open("/guide");
		PushWorker worker = new PushWorker(page);
		LoopbackReminderSender ringer = new LoopbackReminderSender(this.context, me);
		String water = ringer.ring(ReminderKind.WATER);
		for (int time = 1; time <= times; time++) {
			push(worker, water, "Water rings");
			worker.tap("+ 250 ml");
			assertThat(worker.shown("")).isEmpty();
			assertThat(logged(me)).as("tapped %s times", time).containsExactly("WATER");
			if (time < times) {
				// The browser closes it a moment later, and would close the next one of
				// the same name.
				page.waitForTimeout(500);
				page.waitForTimeout(500);
			}
		}
		push(worker, ringer.ring(ReminderKind.POSTURE), "Posture check rings");
		worker.tap("Done");
		assertThat(logged(me)).containsExactlyInAnyOrder("WATER", "POSTURE");
		push(worker, ringer.ring(ReminderKind.POSTURE), "Posture check rings");
		worker.tap("In 10 minutes");
		assertThat(worker.shown("")).isEmpty();
		assertThat(logged(me)).hasSize(2);
		assertThat(this.jdbc.sql("select count(*) from reminder where account_id = ? and snoozed_until is not null")
			.param(me.value())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	@Tag("thorough")
	void stayUntilATapReachesTheServer(Browser browser) throws Exception {
		AccountId me = this.people.createAccount();
		PushWorker worker = new PushWorker(browser.withServiceWorker().open("/guide"));
		push(worker, new LoopbackReminderSender(this.context, me).ring(ReminderKind.WATER), "Water rings");
		worker.disconnect();
		worker.tap("+ 250 ml");
		assertThat(worker.shown("Water silent")).isEqualTo("Water silent");
		assertThat(logged(me)).isEmpty();
	}

	private static void push(PushWorker worker, String data, String shown) {
		worker.push(data);
		assertThat(worker.shown(shown)).isEqualTo(shown);
	}

	private List<String> logged(AccountId me) {
		return this.jdbc.sql("select kind from entry where account_id = ?")
			.param(me.value())
			.query(String.class)
			.list();
	}

}
