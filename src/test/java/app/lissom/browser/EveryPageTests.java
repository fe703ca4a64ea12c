package app.lissom.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.lissom.FastClock;
import app.lissom.account.AccountId;
import app.lissom.account.People;
import app.lissom.diary.Diary;
import app.lissom.guide.Guide;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import org.jspecify.annotations.Nullable;
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

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
			+ "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; "
			+ "base-uri 'none'; frame-ancestors 'none'";

	private static final int FIRST_VISIT = 60 * 1024;

	private static final int WITHOUT_FONT = 25 * 1024;

	private static final int SECOND_PAGE = 12 * 1024;

	/** A Sunday evening in Berlin. */
	private static final Instant NOW = Instant.parse("2026-11-22T16:40:00Z");

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private final Map<String, String> titles = new HashMap<>();

	private AccountId me;

	private Fortnight fortnight;

	private @Nullable String session;

	@Autowired
	private FastClock clock;

	@Autowired
	private Guide guide;

	@BeforeAll
	void write(@Autowired People people, @Autowired Diary diary) {
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
		List<String> complaints = new ArrayList<>();
		Page page = somebody(place, browser).newPage();
		Response response = place.way().take(page);
		if (response.status() != place.status()) {
			complaints.add("status " + response.status());
		}
		complaints.addAll(Markup.complaints(response.text()));
		complaints.addAll(headers(place, response));
		if (place.isWrongForm()) {
			complaints.addAll(Probe.run(page, "mistake", response.request().postData()));
		}
		String before = this.titles.putIfAbsent(page.title(), place.subject());
		if (before != null && !before.equals(place.subject())) {
			complaints.add("has the title of " + before + ": " + page.title());
		}
		complaints.addAll(Probe.run(page, "shift"));
		complaints.addAll(Probe.run(page, "still"));
		List<String> weight = Probe.run(page, "weight");
		complaints.addAll(tooHeavy("first visit", weight.get(0), FIRST_VISIT + pictures(place)));
		complaints.addAll(tooHeavy("HTML, CSS and JS", weight.get(1), WITHOUT_FONT));
		complaints.addAll(Probe.run(page, "targets"));
		showAllAtOnce(page);
		Axe axe = Axe.in(page);
		complaints.addAll(axe.complaints());
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		complaints.addAll(in("the dark", axe.contrast()));
		page.emulateMedia(new EmulateMediaOptions().setContrast(Contrast.MORE));
		complaints.addAll(in("the dark with more contrast", axe.strongContrast()));
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		complaints.addAll(in("more contrast", axe.strongContrast()));
		assertThat(complaints).as(place.name()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("places")
	void fitsEverySize(Place place, Browser browser) {
		List<String> complaints = new ArrayList<>();
		Page page = somebody(place, browser).newPage();
		place.way().take(page);
		for (int width : new int[] { 320, 768, 1280 }) {
			page.setViewportSize(width, 800);
			complaints.addAll(in(width + " px", Probe.run(page, "layout", width)));
		}
		complaints.addAll(in("1280 px", Probe.run(page, "targets")));
		page.setViewportSize(360, 740);
		complaints.addAll(Probe.run(page, "enlarge"));
		complaints.addAll(in("200 %", Probe.run(page, "layout", 360)));
		Probe.run(page, "spacing");
		complaints.addAll(in("wide spacing", Probe.run(page, "layout", 360)));
		Probe.run(page, "plain");
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		complaints.addAll(Probe.run(page, "paper"));
		assertThat(complaints).as(place.name()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("places")
	void worksByKeyboard(Place place, Browser browser) {
		Page page = somebody(place, browser.withReducedMotion()).newPage();
		place.way().take(page);
		page.setViewportSize(412, 700);
		List<String> complaints = new ArrayList<>(Keyboard.complaints(page));
		complaints.addAll(in("reduced motion", Probe.run(page, "still")));
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		complaints.addAll(in("forced colours", Probe.run(page, "states")));
		assertThat(complaints).as(place.name()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("places")
	void worksWithoutScript(Place place, Browser browser) {
		Page page = somebody(place, browser.narrow().withoutScript()).newPage();
		page.navigate("/");
		place.way().take(page);
		List<String> complaints = new ArrayList<>(Probe.run(page, "scriptless"));
		complaints.addAll(Probe.run(page, "layout", 320));
		if (!place.name().equals("/")) {
			complaints.addAll(tooHeavy("second page of a visit", Probe.run(page, "weight").get(0),
					SECOND_PAGE + pictures(place)));
		}
		assertThat(complaints).as(place.name()).isEmpty();
	}

	/** A screen so high that no bar covers anything. */
	private static void showAllAtOnce(Page page) {
		Number height = (Number) page.evaluate("document.documentElement.scrollHeight");
		page.setViewportSize(412, height.intValue() + 200);
	}

	private BrowserContext somebody(Place place, Browser browser) {
		if (!place.personal()) {
			return browser.visitor();
		}
		if (this.session == null) {
			this.session = browser.signIn(People.nameOf(this.me), People.PASSWORD);
		}
		return browser.carrying(this.session).visitor();
	}

	/** The sheet with all figures is there to be printed; it may weigh what they do. */
	private static int pictures(Place place) {
		return place.name().equals("/guide/figures") ? 36 * 1024 : 0;
	}

	private static List<String> headers(Place place, Response response) {
		List<String> complaints = new ArrayList<>();
		if (!POLICY.equals(response.headerValue("content-security-policy"))) {
			complaints.add("Content-Security-Policy: " + response.headerValue("content-security-policy"));
		}
		String cache = response.headerValue("cache-control");
		if (place.personal() && (cache == null || !cache.contains("no-store"))) {
			complaints.add("Cache-Control: " + cache);
		}
		return complaints;
	}

	private static List<String> tooHeavy(String what, String bytes, int limit) {
		return (Integer.parseInt(bytes) > limit) ? List.of(what + ": " + bytes + " bytes") : List.of();
	}

	private static List<String> in(String where, List<String> complaints) {
		return complaints.stream().map((complaint) -> where + ": " + complaint).toList();
	}

}
