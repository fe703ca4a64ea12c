package app.lissom.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.lissom.FastClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.guide.Guide;
import app.lissom.kernel.AccountId;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page keeps. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTests {

	/** A Sunday evening in Berlin. */
	private static final Instant NOW = Instant.parse("2026-11-22T16:40:00Z");

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private final Map<String, String> titles = new HashMap<>();

	private AccountId me;

	private Fortnight fortnight;

	private @Nullable Walk withScript;

	private @Nullable Walk withoutScript;

	private List<Cookie> mine = List.of();

	@Autowired
	private FastClock clock;

	@Autowired
	private Guide guide;

	@BeforeAll
	void write(@Autowired TestAccounts people, @Autowired Diary diary) {
		this.clock.stopAt(NOW);
		this.me = people.somebodyIn(BERLIN.getId());
		this.fortnight = new Fortnight(this.me, LocalDate.ofInstant(NOW, BERLIN), BERLIN);
		this.fortnight.keepIn(diary);
	}

	@BeforeEach
	void stopTheClock() {
		this.clock.stopAt(NOW);
	}

	/** All of them; while one works on some, those that {@code -Dlissom.pages} finds. */
	Stream<Place> places() {
		Pattern some = Pattern.compile(System.getProperty("lissom.pages", ""));
		return Pages.all(this.guide, this.fortnight).stream().filter((place) -> some.matcher(place.name()).find());
	}

	@ParameterizedTest
	@MethodSource("places")
	void isWellMade(Place place, Browser browser) {
		if (this.withScript == null) {
			this.withScript = new Walk(browser);
		}
		Page page = this.withScript.as(cookies(place, browser));
		Response response = place.way().take(page);
		Inspection inspection = new Inspection(place, page);
		inspection.ofTheAnswer(response);
		inspection.ofTheTitle(this.titles.putIfAbsent(page.title(), place.subject()));
		inspection.ofTheFirstLook();
		inspection.ofTheColours();
		inspection.ofTheSizes();
		inspection.ofTheKeyboard();
		inspection.ofThePaper();
		assertThat(inspection.complaints()).as(place.name()).isEmpty();
		this.withScript.assertQuiet();
	}

	@ParameterizedTest
	@MethodSource("places")
	void worksWithoutScript(Place place, Browser browser) {
		if (this.withoutScript == null) {
			this.withoutScript = new Walk(browser.narrow().withoutScript());
		}
		Page page = this.withoutScript.as(cookies(place, browser));
		place.way().take(page);
		Inspection inspection = new Inspection(place, page);
		inspection.withoutScript();
		assertThat(inspection.complaints()).as(place.name()).isEmpty();
		this.withoutScript.assertQuiet();
	}

	private List<Cookie> cookies(Place place, Browser browser) {
		if (!place.personal()) {
			return List.of();
		}
		if (this.mine.isEmpty()) {
			String session = browser.signIn(TestAccounts.nameOf(this.me), TestAccounts.PASSWORD);
			this.mine = browser.carrying(session).visitor().cookies();
		}
		return this.mine;
	}

	@AfterAll
	void goHome() {
		Stream.of(this.withScript, this.withoutScript).filter(Objects::nonNull).forEach(Walk::close);
	}

}
