package app.lissom.today;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

import app.lissom.LissomTest;
import app.lissom.SqlStatements;
import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.SignedInPerson;
import app.lissom.diary.Treatment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
@Tag("pages")
class TodayTests extends SignedInPageTest {

	@Test
	void isTheStartPageOfSignedInPeople() {
		Document page = open();
		assertThat(page.select("h1").text()).isEqualTo("Today");
		assertThat(page.select(".day-title-date").text()).isEqualTo("Sunday 22 November 2026");
		assertThat(page.select("nav [aria-current=page]").eachText()).containsExactly("Today");
		assertThat(page.select("nav.tabs a").eachText()).containsExactly("Today", "Ice or heat", "Guide", "My back");
		assertThat(page.select("main a").eachAttr("href")).contains("/relief", "/diary/2026-11-21",
				"/diary/2026-11-22/exercise?from=today");
	}

	@Test
	void showsTheNewestOfTheDayFirst() {
		Entries mine = Entries.of(this.me.me()).on(TODAY);
		this.diary.add(mine.painOf(5), mine.water(250), mine.on(TODAY.minusDays(1)).water(500));
		Document page = open();
		assertThat(page.select(".entry-main").eachText()).containsExactlyInAnyOrder("Pain 5 of 10", "Water: 250 ml");
		assertThat(page.select("#water-sum").text()).isEqualTo("250 ml");
		assertThat(page.select(".log-last").text()).isEqualTo("Last logged: 5, at 10:30");
	}

	@Test
	void foldsAllButTheNewestFiveEntries() {
		Entries mine = Entries.of(this.me.me()).on(TODAY);
		for (int i = 0; i < 7; i++) {
			this.diary.add(mine.water(100));
		}
		Document page = open();
		assertThat(page.select(".entry")).hasSize(7);
		assertThat(page.select("details .entry")).hasSize(2);
		assertThat(page.select("summary").eachText()).contains("2 more");
	}

	@Test
	void foldsWhatWasDeletedEarlier() {
		Entries mine = Entries.of(this.me.me()).on(TODAY);
		this.diary.add(mine.water(100), mine.safety(), mine.safety());
		Document page = open();
		assertThat(page.select(".entry--safety").text()).contains("No warning signs Checked 2 times");
		send(page.selectFirst(".entry--safety form"));
		assertThat(open().select("li.entry--deleted").text()).contains("No warning signs", "Undo");
		this.clock.advance(Duration.ofMinutes(11));
		Element fold = open().selectFirst("details:has(.entry--deleted)");
		assertThat(fold.selectFirst("summary").text()).isEqualTo("1 deleted. Undo?");
		send(fold.selectFirst("form"));
		assertThat(open().select(".entry--safety").text()).contains("Checked 2 times");
	}

	@Test
	void everyFormLeadsBackToIt() {
		this.diary.add(Entries.of(this.me.me()).on(TODAY).water(500));
		Document page = open();
		assertThat(send(page.selectFirst("#pain form"), "level", "6")).redirectedUrl()
			.startsWith("/?saved=")
			.endsWith("&at=pain#saved");
		assertThat(send(page.selectFirst("#water form"), "amount", "250")).redirectedUrl()
			.startsWith("/?saved=")
			.endsWith("&at=water#saved");
		assertThat(page.select("main form:not([action^=/routine])"))
			.allMatch((form) -> form.select("input[name=from]").hasAttr("value"));
		Element entry = page.selectFirst(".entry");
		assertThat(send(entry.selectFirst("form"))).hasRedirectedUrl("/#" + entry.id());
		assertThat(send(open().selectFirst(".entry--deleted form"))).hasRedirectedUrl("/#" + entry.id());
	}

	@Test
	void fullFormsLeadBackToItToo() {
		Entry water = Entries.of(this.me.me()).on(TODAY).water(500);
		this.diary.add(water);
		String change = open().select(".entry-actions a").attr("href");
		Document form = this.me.open(change);
		assertThat(form.select("a.back").attr("href")).isEqualTo("/");
		assertThat(send(form.selectFirst("main form"), "amount", "300")).redirectedUrl()
			.startsWith("/?saved=")
			.endsWith("&at=water#saved");
		MvcTestResult wrong = send(open().selectFirst("#pain form"));
		assertThat(wrong).hasStatus(422);
		assertThat(send(SignedInPerson.page(wrong).selectFirst("main form"), "level", "3")).redirectedUrl()
			.startsWith("/?saved=")
			.endsWith("&at=pain#saved");
	}

	@Test
	void aTapOnAPageOfYesterdayIsForToday() {
		Document page = open();
		this.clock.advance(Duration.ofHours(12));
		assertThat(send(page.selectFirst("#water form"), "amount", "250")).redirectedUrl()
			.startsWith("/?new-day&saved=");
		assertThat(open().select("#water-sum").text()).isEqualTo("250 ml");
	}

	@Test
	void beginsWithWhatIsUrgent() {
		Entries mine = Entries.of(this.me.me());
		this.diary.add(mine.on(TODAY.minusDays(2)).relief(Treatment.HEAT, null), mine.on(TODAY).painOf(9));
		Document page = open();
		assertThat(page.select(".alerts .callout").eachText()).satisfiesExactly(
				(check) -> assertThat(check).contains("Your pain went up by 3 or more"),
				(severe) -> assertThat(severe).contains("Speak to someone today"));
		assertThat(page.select(".callout")).hasSize(2);
		assertThat(page.select(".columns > div > *").first().className()).startsWith("alerts");
		assertThat(page.select(".alerts ~ .last").text()).contains("Check, then start").doesNotContain("again");
	}

	@Test
	void leadsWhoeverLogsSeverePainToTheAlert() {
		String saved = send(open().selectFirst("#pain form"), "level", "9").getResponse().getRedirectedUrl();
		assertThat(this.me.open(saved).select("#saved")).singleElement()
			.satisfies((savedMessage) -> assertThat(savedMessage.parent().className()).startsWith("alerts"));
		this.clock.advance(Duration.ofMinutes(1));
		String milder = send(open().selectFirst("#pain form"), "level", "7").getResponse().getRedirectedUrl();
		assertThat(this.me.open(milder).select(".alerts > #saved")).hasSize(1);
	}

	@Test
	void logsAMedicineAgainWithOneTap() {
		assertThat(open().select("#medicine")).isEmpty();
		Entries earlier = Entries.of(this.me.me()).on(TODAY.minusDays(5));
		this.diary.add(earlier.medicine("Ibuprofen", "1 tablet"), earlier.medicine("Heat cream", null),
				earlier.medicine("Ibuprofen", "1 tablet"), earlier.on(TODAY.minusDays(91)).medicine("Brace", null));
		Document page = open();
		assertThat(page.select("#medicine button").eachText()).containsExactly("Heat cream", "Ibuprofen, 1 tablet");
		assertThat(send(page.select("#medicine form").get(1)))
			.satisfies((result) -> assertThat(result.getResponse().getRedirectedUrl()).startsWith("/?saved=")
				.endsWith("&at=medicine#saved"));
		Element entry = open().selectFirst("#entries-title + .entries .entry");
		assertThat(entry.text()).startsWith("15:05 Ibuprofen 1 tablet");
		send(entry.selectFirst("form[action$=/delete]"));
		assertThat(open().selectFirst(".entry--deleted").text()).contains("Undo");
		assertThat(today()).isEmpty();
	}

	@Test
	void countsExerciseWithoutMinutes() {
		this.diary.add(Entries.of(this.me.me()).on(TODAY).exerciseWithoutMinutes("bridge"));
		assertThat(open().select("#routine").text()).contains("on 1 of the last 28 days");
		assertThat(this.me.open("/diary").select(".week-day[aria-current]").text()).contains("1 exercise");
	}

	@Test
	void isNotTheStartPageOfAVisitor() {
		assertThat(SignedInPerson.page(this.mvc.get().uri("/").exchange()).select("h1").text())
			.isEqualTo("How is your back right now?");
	}

	@Test
	void drawsIcons() {
		Document page = open();
		assertThat(page.select("svg.icon > use[href]")).hasSizeGreaterThan(10);
		assertThat(page.select("svg[icon]")).isEmpty();
	}

	@Test
	void sendsFewStatements() {
		Entries mine = Entries.of(this.me.me()).on(TODAY);
		for (int i = 0; i < 20; i++) {
			this.diary.add(mine.water(100), mine.exercise("bridge"));
		}
		assertThat(SqlStatements.during(this::open)).hasSizeLessThanOrEqualTo(7);
	}

	private Document open() {
		return this.me.open("/");
	}

	/** Sends a form unchanged except for one answer. */
	private MvcTestResult send(Element form, Object... answer) {
		Stream<Object> hidden = form.select("input[type=hidden]:not([name=_csrf])")
			.stream()
			.flatMap((field) -> Stream.of(field.attr("name"), field.attr("value")));
		return this.me.post(form.attr("action"), Stream.concat(hidden, Arrays.stream(answer)).toArray());
	}

}
