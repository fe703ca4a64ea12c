package app.lissom.browser;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.lissom.MutableClock;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Signs up, in and out with passkeys of Chromium's virtual authenticator. */
@BrowserTest
class PasskeyJourneyTests {

	private static final String SIGN_IN = "Sign in with a passkey";

	@Autowired
	private MutableClock clock;

	@Autowired
	private JdbcClient jdbc;

	private final String name = "Robin " + UUID.randomUUID();

	@Test
	void signsUpAndInWithoutAPassword(Browser browser) {
		Page page = browser.visitor().newPage();
		Authenticator device = Authenticator.addTo(page);
		signUp(page);
		assertThat(page.locator("h1").innerText()).isEqualTo("Today");
		assertThat(device.count()).isEqualTo(1);
		assertThat(passwordHash()).isZero();
		signOut(page);
		signIn(page, "/sign-in");
		assertThat(page.locator("h1").innerText()).isEqualTo("Today");
	}

	@Test
	void isSuggestedInTheFieldForTheName(Browser browser) {
		Page page = browser.visitor().newPage();
		Authenticator.addTo(page);
		signUp(page);
		page.navigate("/settings");
		PageActions.load(page, () -> page.locator("main form[action='/sign-out'] button").click());
		PageActions.load(page, () -> page.navigate("/sign-in?next=/settings"));
		page.waitForURL("**/settings");
	}

	@Test
	@Tag("thorough")
	void returnsToThePageThatWasAskedFor(Browser browser) {
		Page page = browser.visitor().newPage();
		Authenticator device = Authenticator.addTo(page);
		signUp(page);
		signOut(page);
		signIn(page, "/sign-in?next=/settings");
		assertThat(page.url()).endsWith("/settings");
	}

	@Test
	@Tag("thorough")
	void staysSignedInByTheOneBoxOfThePage(Browser browser) {
		Page page = browser.visitor().newPage();
		Authenticator.addTo(page);
		signUp(page);
		for (boolean staying : List.of(false, true)) {
			signOut(page);
			page.addInitScript(
					"if (window.PublicKeyCredential) PublicKeyCredential.isConditionalMediationAvailable = null");
			page.navigate("/sign-in");
			assertThat(page.locator("[name=remember]").count()).isEqualTo(1);
			page.locator("[name=remember]").setChecked(staying);
			PageActions.press(page, SIGN_IN);
			assertThat(page.locator("h1").innerText()).isEqualTo("Today");
			assertThat(page.context().cookies()).filteredOn((cookie) -> cookie.name.equals("session"))
				.singleElement()
				.satisfies((cookie) -> assertThat(cookie.expires > 0).isEqualTo(staying));
		}
	}

	@Test
	@Tag("thorough")
	void aTakenNameIsToldBeforeADeviceIsAsked(Browser browser) {
		Page page = browser.visitor().newPage();
		Authenticator device = Authenticator.addTo(page);
		signUp(page);
		signOut(page);
		page.navigate("/sign-up");
		page.locator("main input[name=name]").fill(this.name);
		PageActions.press(page, "Continue with a passkey");
		assertThat(page.locator(".summary").innerText()).contains("This name is taken.");
		assertThat(device.count()).isEqualTo(1);
	}

	@Test
	@Tag("thorough")
	void aDeviceThatDoesNotKnowItsOwnerOpensNothing(Browser browser) {
		Page page = browser.visitor().newPage();
		Authenticator device = Authenticator.addTo(page);
		device.setVerified(false);
		page.navigate("/sign-up");
		page.locator("main input[name=name]").fill(this.name);
		PageActions.press(page, "Continue with a passkey");
		PageActions.button(page, "Create the passkey").click();
		page.locator("[data-failed]").waitFor();
		assertThat(this.jdbc.sql("select count(*) from account where name = ?")
			.param(this.name)
			.query(Integer.class)
			.single()).as("no half account").isZero();
		device.setVerified(true);
		PageActions.press(page, "Create the passkey");
		assertThat(page.locator("h1").innerText()).isEqualTo("Today");
	}

	/** That the last way in stays is asked by {@code PasskeyTests} in every build. */
	@Test
	@Tag("thorough")
	void aSecondPasskeyOpensTooAndTheLastOneStays(Browser browser) {
		Page page = browser.visitor().newPage();
		Authenticator first = Authenticator.addTo(page);
		signUp(page);
		Authenticator second = first.replace(page);
		PageActions.load(page, () -> page.navigate("/settings/passkeys"));
		page.locator("main input[name=name]").fill("My tablet");
		PageActions.press(page, "Create the passkey");
		assertThat(page.locator("main").innerText()).contains("Saved.", "My tablet");
		PageActions.load(page, page.locator(".reminders-item a").last()::click);
		page.locator("main input[name=name]").fill("My old tablet");
		PageActions.press(page, "Save the name");
		assertThat(page.locator("main").innerText()).contains("Saved.", "My old tablet");
		signOut(page);
		signIn(page, "/sign-in");
		page.navigate("/settings/passkeys");
		assertThat(page.locator(".reminders-item").count()).isEqualTo(2);
		PageActions.load(page, page.locator(".reminders-item button").first()::click);
		assertThat(page.locator(".reminders-item").allInnerTexts()).singleElement()
			.asString()
			.contains("My old tablet");
		PageActions.load(page, page.locator(".reminders-item button").first()::click);
		assertThat(page.locator("[role=alert]").first().innerText()).contains("only way in");
		assertThat(page.locator(".reminders-item").count()).isEqualTo(1);
		signOut(page);
		signIn(page, "/sign-in");
		assertThat(page.locator("h1").innerText()).isEqualTo("Today");
	}

	@Test
	void aRemovedPasskeyOpensNothingAndEndsOtherSessions(Browser browser) {
		Page page = browser.visitor().newPage();
		Authenticator first = Authenticator.addTo(page);
		signUp(page);
		Page elsewhere = browser.visitor().newPage();
		elsewhere.context().addCookies(page.context().cookies());
		assertThat(elsewhere.navigate("/settings").status()).isEqualTo(200);
		page.navigate("/settings/password");
		page.locator("main input[name=password]").fill("copper meadow violin");
		PageActions.submit(page);
		page.navigate("/settings/passkeys");
		PageActions.load(page, page.locator(".reminders-item button").first()::click);
		assertThat(page.locator("main").innerText()).contains("You have no passkeys yet.");
		elsewhere.navigate("/settings");
		assertThat(elsewhere.url()).contains("/sign-in");
		signOut(page);
		signIn(page, "/sign-in");
		assertThat(page.locator("[role=alert]").first().innerText()).contains("We don't know this passkey.");
	}

	@Test
	void confirmsByPasskey(Browser browser) {
		Page page = browser.visitor().newPage();
		Authenticator.addTo(page);
		signUp(page);
		page.navigate("/settings/name");
		this.clock.advance(Duration.ofMinutes(15));
		page.locator("main input[name=name]").fill(this.name + " 2");
		PageActions.submit(page);
		assertThat(page.locator("h1").innerText()).isEqualTo("Is this you?");
		assertThat(page.locator("main input[type=password]").count()).isZero();
		PageActions.press(page, "Use a passkey");
		assertThat(page.locator("main dd").innerText()).isEqualTo(this.name + " 2");
		PageActions.press(page, "Send it now");
		assertThat(page.locator("main").innerText()).contains(this.name + " 2");
	}

	/**
	 * With or without a device, suggested or asked for: the password needs none of it.
	 * Every build asks {@link #aPasswordWorksInABrowserWithoutADevice for one case}.
	 */
	@ParameterizedTest
	@CsvSource({ "false, true", "false, false", "true, true", "true, false" })
	@Tag("thorough")
	void aPasswordWorksWhileNobodyAnswersTheDevice(boolean hasDevice, boolean pressed, Browser browser) {
		Page page = browser.visitor().newPage();
		Authenticator device = Authenticator.addTo(page);
		signUp(page);
		page.navigate("/settings/password");
		page.locator("main input[name=password]").fill("copper meadow violin");
		PageActions.submit(page);
		signOut(page);
		if (hasDevice) {
			device.setAnswered(false);
		}
		else {
			device.remove();
		}
		page.navigate("/sign-in");
		if (pressed) {
			PageActions.button(page, SIGN_IN).click();
			page.waitForTimeout(300);
		}
		signInByPassword(page);
	}

	private void signInByPassword(Page page) {
		page.locator("main input[name=name]").fill(this.name);
		page.locator("main input[name=password]").fill("copper meadow violin");
		PageActions.press(page, "Sign in");
		assertThat(page.locator("h1").innerText()).isEqualTo("Today");
	}

	/** Chromium as it comes, without a device of a test. */
	@Test
	void aPasswordWorksInABrowserWithoutADevice(Browser browser) {
		Page page = browser.visitor().newPage();
		page.navigate("/sign-up");
		page.locator("main input[name=name]").fill(this.name);
		page.locator("main details[data-other] > summary").click();
		page.locator("main input[name=password]").fill("copper meadow violin");
		page.locator("main details[data-other] button[type=submit]").click();
		page.waitForURL("**/");
		signOut(page);
		page.navigate("/sign-in");
		PageActions.button(page, SIGN_IN).click();
		page.waitForTimeout(300);
		signInByPassword(page);
	}

	@Test
	void withoutScriptAPasswordIsOffered(Browser browser) {
		Page page = browser.withoutScript().visit("/sign-up");
		assertThat(PageActions.button(page, "Continue with a passkey").count()).isZero();
		assertThat(page.locator("main").innerText()).contains("Passkeys need JavaScript");
		page.locator("main input[name=name]").fill(this.name);
		page.locator("main input[name=password]").fill("copper meadow violin");
		PageActions.submit(page);
		assertThat(page.locator("h1").innerText()).isEqualTo("Today");
	}

	private void signUp(Page page) {
		page.navigate("/sign-up");
		page.locator("main input[name=name]").fill(this.name);
		PageActions.press(page, "Continue with a passkey");
		PageActions.press(page, "Create the passkey");
		page.locator("h1").waitFor();
	}

	private static void signOut(Page page) {
		page.navigate("/settings");
		PageActions.load(page, () -> page.locator("main form[action='/sign-out'] button").click());
	}

	/** Signs in by the button, in a browser that suggests no passkeys by itself. */
	private static void signIn(Page page, String address) {
		page.addInitScript(
				"if (window.PublicKeyCredential) PublicKeyCredential.isConditionalMediationAvailable = null");
		page.navigate(address);
		PageActions.press(page, SIGN_IN);
	}

	private int passwordHash() {
		return this.jdbc.sql("select count(*) from account where name = ? and password_hash is not null")
			.param(this.name)
			.query(Integer.class)
			.single();
	}

}
