package app.lissom.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Signs in a new person before each test, on a Sunday afternoon when the clock stands
 * still.
 */
public abstract class SignedInPageTest {

	protected static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	protected static final Instant NOW = Instant.parse("2026-11-22T14:05:30Z");

	@Autowired
	protected MockMvcTester mvc;

	@Autowired
	protected Diary diary;

	@Autowired
	protected TestAccounts people;

	@Autowired
	protected MutableClock clock;

	protected SignedInPerson me;

	@BeforeEach
	void signIn() {
		this.clock.stopAt(NOW);
		this.me = new SignedInPerson(this.mvc, this.people.createAccount());
	}

	protected List<Entry> today() {
		return on(TODAY);
	}

	protected List<Entry> on(LocalDate day) {
		return this.diary.on(this.me.me(), day);
	}

}
