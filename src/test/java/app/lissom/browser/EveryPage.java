package app.lissom.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.guide.Guides;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.options.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;

/** All pages, for a visitor and for a person with a diary of two weeks. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class EveryPage {

	/** A Sunday evening in Berlin. */
	private static final Instant NOW = Instant.parse("2026-11-22T16:40:00Z");

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	@Autowired
	private MutableClock clock;

	@Autowired
	private Guides guides;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	private AccountId me;

	private @Nullable Cookie session;

	@BeforeEach
	void stopTheClock() {
		this.clock.stopAt(NOW);
	}

	/**
	 * For a new person each time: what one test told or changed is nothing to the next.
	 */
	final Stream<PageCase> cases() {
		stopTheClock();
		this.session = null;
		this.me = this.people.createAccountIn(BERLIN.getId());
		TwoWeekDiary days = new TwoWeekDiary(this.me, LocalDate.ofInstant(NOW, BERLIN), BERLIN);
		days.saveTo(this.diary);
		this.people.addPasskey(this.me, AccountPages.PASSKEY, "My phone");
		return PageCases.all(this.guides.in(Locale.ENGLISH), days).stream();
	}

	/** The session that a page needs, or none. */
	final List<Cookie> cookies(PageCase wanted, Browser browser) {
		if (!wanted.personal()) {
			return List.of();
		}
		if (this.session == null) {
			this.session = browser.session(TestAccounts.nameOf(this.me), TestAccounts.PASSWORD);
		}
		return List.of(this.session);
	}

}
