package app.lissom.browser;

import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import app.lissom.notifications.PushService;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Chooses where reminders are sent, with and without scripts. */
@BrowserTest
class NotificationJourneyTests {

	@Autowired
	private TestAccounts people;

	/** Only the answers are made up: nobody can say yes, and no push service is here. */
	@Test
	void addsThisDeviceAfterATap(Browser browser) throws Exception {
		AccountId me = this.people.createAccount();
		try (PushService service = new PushService()) {
			BrowserContext visitor = browser.withServiceWorker()
				.signedIn(TestAccounts.nameOf(me), TestAccounts.PASSWORD)
				.visitor();
			String subscription = service.subscription().replace(service.address(), "https://93.184.216.34/send");
			visitor.addInitScript("Notification.requestPermission = async () => 'granted';"
					+ "PushManager.prototype.subscribe = async () => (" + subscription + ");");
			Page page = visitor.newPage();
			page.navigate("/reminders/ring");
			PageActions.press(page, "Ring on this device");
			assertThat(page.locator("main .reminders-item").innerText()).contains("Chrome", "Remove");
			assertThat(page.evaluate("""
					async () => (await navigator.serviceWorker.getRegistration("/reminders/ring/")).active.state"""))
				.isEqualTo("activated");
		}
	}

	@Test
	void saysWhatItNeedsWithoutAScript(Browser browser) {
		AccountId me = this.people.createAccount();
		Page page = browser.withoutScript()
			.signedIn(TestAccounts.nameOf(me), TestAccounts.PASSWORD)
			.visit("/reminders/ring");
		assertThat(page.locator("main").innerText()).contains("It needs JavaScript")
			.doesNotContain("Ring on this device");
		PageActions.follow(page, "Add an address");
		page.locator("main input[name=address]").fill("https://93.184.216.34/topic");
		PageActions.press(page, "Save");
		assertThat(page.locator("main").innerText()).contains("Your reminders go to your address.");
	}

}
