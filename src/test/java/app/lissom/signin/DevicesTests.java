package app.lissom.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/** Shows where a person is signed in, and signs them out there. */
@LissomTest
@Tag("database")
class DevicesTests {

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	private AccountId me;

	private Visitor here;

	private Visitor there;

	@BeforeEach
	void signInTwice() {
		this.clock.stopAt(Instant.parse("2026-11-22T11:00:00Z"));
		this.me = this.people.createAccount();
		this.there = signIn();
		this.clock.advance(Duration.ofHours(24));
		this.here = signIn();
	}

	@Test
	void listsThisOneFirst() {
		this.here.open("/settings/devices");
		assertThat(this.here.page().select(".reminders-item").eachText()).satisfiesExactly(
				(first) -> assertThat(first).contains("this device", "last used on 23 November 2026")
					.doesNotContain("Sign out"),
				(second) -> assertThat(second).containsPattern("signed in on 22 November 2026 at \\d\\d:00")
					.contains("last used on 22 November 2026", "Sign out")
					.doesNotContain("this device"));
		assertThat(this.here.body()).doesNotContain(this.here.cookie("session").orElseThrow());
	}

	@Test
	void endsOne() {
		Visitor third = signIn();
		this.here.open("/settings/devices");
		String action = this.here.page().select(".reminders-item").last().select("form").attr("action");
		this.here.submit(action, Map.of());
		assertThat(this.here.follow().page().select("[role=status]").text()).contains("Signed out.");
		assertThat(this.there.open("/settings").status()).isEqualTo(302);
		assertThat(third.open("/settings").status()).isEqualTo(200);
		assertThat(this.here.post(action, this.here.fields("/settings/devices/end-others")).status()).isEqualTo(404);
	}

	@Test
	void endsAllOthers() {
		Visitor stranger = signIn(this.people.createAccount());
		this.here.open("/settings/devices").submit("/settings/devices/end-others", Map.of());
		assertThat(this.here.follow().page().select(".reminders-item")).hasSize(1);
		assertThat(this.here.page().text()).contains("You aren't signed in anywhere else.");
		assertThat(this.there.open("/settings").status()).isEqualTo(302);
		assertThat(stranger.open("/settings").status()).as("of another account").isEqualTo(200);
	}

	@Test
	void aSessionThatHasEndedIsNotShown() {
		this.clock.advance(Duration.ofDays(40));
		this.here = signIn();
		assertThat(this.here.open("/settings/devices").page().select(".reminders-item")).hasSize(1);
	}

	@Test
	void anIdThatIsNoneIsNotFound() {
		this.here.open("/settings/devices");
		Map<String, String> token = this.here.fields("/settings/devices/end-others");
		assertThat(this.here.post("/settings/devices/" + UUID.randomUUID() + "/end", token).status()).isEqualTo(404);
	}

	private Visitor signIn() {
		return signIn(this.me);
	}

	private Visitor signIn(AccountId account) {
		return new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(account), "password", TestAccounts.PASSWORD,
					"remember", "true"));
	}

}
