package app.lissom.guide;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import jakarta.servlet.http.HttpSession;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class GuidePagesTests {

	private static final Guide GUIDE = new GuideReader("classpath:guide/en/").read();

	/** Names of people and journals are as hard as they are. */
	private static final String NOT_OURS = ".contents, .claim-source, .badge, .numbers, .sources-name, .sources-reference, .view";

	/** A page does not change, so it is asked for once. */
	private static final Map<String, String> PAGES = new ConcurrentHashMap<>();

	@Autowired
	private MockMvcTester mvc;

	static Stream<String> addresses() {
		return GUIDE.pages().stream().map(Page::address);
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void isEasyToRead(String address) {
		Readability text = words(address);
		assertThat(text.sentencesOver(19)).isEmpty();
		assertThat(text.grade()).isLessThanOrEqualTo(6);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvFileSource(resources = "facts.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
	void statesTheFactsOfTheTherapist(String fact, String address, String words) {
		assertSays(address, words);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvFileSource(resources = "doses.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
	void statesTheDose(String exercise, String words) {
		assertSays("/guide/exercises/" + exercise, words);
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void hasHeadingsThatNeverSkip(String address) {
		Document page = page(address);
		assertThat(page.select("h1")).hasSize(1);
		int level = 0;
		for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
			int next = heading.tagName().charAt(1) - '0';
			assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
			level = next;
		}
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void hasNoMissingMessage(String address) {
		assertThat(page(address).body().text()).doesNotContain("??");
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void hasUniqueIds(String address) {
		List<String> ids = page(address).select("[id]").eachAttr("id");
		assertThat(ids).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void linksOnlyToExistingPages(String address) {
		for (Element link : page(address).select("main a[href]")) {
			String href = link.attr("href");
			if (href.startsWith("/guide") || href.startsWith("#")) {
				String[] parts = href.split("#", 2);
				Document target = page(parts[0].isEmpty() ? address : parts[0]);
				assertThat(parts.length == 1 || target.getElementById(parts[1]) != null).as(href).isTrue();
			}
			else {
				assertThat(href).matches("(https://|tel:|/relief|/diary|/reminders|/routine|/sign-up).*");
			}
		}
	}

	@Test
	void hasAnOwnTitleOnEveryPage() {
		assertThat(addresses().map((address) -> page(address).title()).toList()).doesNotHaveDuplicates()
			.allMatch((title) -> title.endsWith("Lissom"));
	}

	@Test
	void linksEveryPageFromTheStart() {
		Set<String> seen = new HashSet<>();
		List<String> next = new ArrayList<>(List.of("/guide"));
		while (!next.isEmpty()) {
			String address = next.remove(0);
			if (seen.add(address)) {
				page(address).select("main a[href^=/guide]")
					.eachAttr("href")
					.forEach((href) -> next.add(href.split("#")[0]));
			}
		}
		assertThat(seen).containsAll(addresses().toList());
	}

	@Test
	void showsEveryClaimWithBadgeSourcesAndDifferences() {
		Set<String> shown = new HashSet<>();
		for (Page page : GUIDE.pages()) {
			Document html = page(page.address());
			for (Claim claim : page.claims()) {
				Element card = html.getElementById("claim-" + claim.id());
				assertThat(card).as(page.address() + " " + claim.id()).isNotNull();
				assertThat(card.text()).contains(claim.text());
				assertThat(card.select(".badge").text()).containsIgnoringCase(claim.strength().name());
				assertThat(card.select("a").eachAttr("href")).containsExactlyElementsOf(
						claim.sources().stream().map((source) -> "/guide/sources#" + source.id()).toList());
				assertThat(card.parents().select("details")).isEmpty();
				assertThat(card.text()).contains((claim.differs() != null) ? claim.differs() : "");
				shown.add(claim.id());
			}
		}
		assertThat(shown).containsExactlyInAnyOrderElementsOf(GUIDE.claims().stream().map(Claim::id).toList());
	}

	@Test
	void leadsFromEverySourceBackToThePagesThatUseIt() {
		Document page = page("/guide/sources");
		for (Claim.Source source : GUIDE.sources()) {
			Element item = page.getElementById(source.id());
			assertThat(item).as(source.id()).isNotNull();
			assertThat(item.text()).contains(source.name(), source.reference());
			assertThat(item.select("a[href^=/guide]").eachAttr("href")).isNotEmpty()
				.containsExactlyElementsOf(GUIDE.pagesThatUse(source).stream().map(Page::address).toList());
		}
	}

	@Test
	void showsEveryPartOfAnExercise() {
		for (Exercise exercise : GUIDE.exercises()) {
			Document page = page(exercise.address());
			assertThat(page.select("h2").eachText()).contains("How to do it", "How much", "Easier or harder",
					"On a chair or standing", "What does the research say?");
			assertThat(page.select("main").text()).contains(exercise.summary(), exercise.tempo(), exercise.easier(),
					exercise.harder(), exercise.chair(), "Stop if it hurts more or goes down the leg.");
			assertThat(page.getElementById("floor") != null).isEqualTo(exercise.floor());
			assertThat(page.select("main ol.steps-list > li")).hasSizeGreaterThan(2);
		}
	}

	@Test
	void statesOnceThatDosesAreNoPrescription() {
		assertThat(addresses().filter((address) -> page(address).text().contains("not a prescription")))
			.containsExactly("/guide");
	}

	@Test
	void showsEveryWarningSignOnOneCard() {
		Document page = page("/guide/warning-signs");
		assertThat(page.select(".callout--emergency li:not(.numbers-item, .numbers-row)")).hasSize(10);
		assertThat(page.select(".callout--today li:not(.numbers-item)")).hasSize(15);
		assertThat(page.select(".callout--emergency .numbers-row").eachText()).hasSize(23)
			.contains("Argentina 107 911", "Chile 131", "Peru 106 116");
		assertThat(page.select(".callout--emergency details.numbers-elsewhere").text()).contains("Bolivia");
		assertThat(page.select(".callout--emergency > .callout-body > .numbers .numbers-item").eachText()).hasSize(3)
			.anyMatch((text) -> text.contains("112") && text.contains("Europe"))
			.anyMatch((text) -> text.contains("999") && text.contains("UK"))
			.anyMatch((text) -> text.contains("911") && text.contains("US, Canada and Mexico"));
		assertThat(page.select(".callout--today .numbers-item").text()).contains("111", "UK");
	}

	@Test
	void showsNoButtonWithoutABookingLink() {
		Document page = page("/guide/massage");
		assertThat(page.select("main").text()).contains("Work of Heart - Healing Touch", "Abby");
		assertThat(page.select("main .button, main a[href^=tel]")).isEmpty();
	}

	@Test
	void marksTheTherapistsExperienceWhereItStands() {
		for (String address : List.of("/guide/stretch-and-strengthen", "/guide/posture", "/guide/heat-and-cold",
				"/guide/massage", "/guide/hips", "/guide/water", "/guide/why-it-hurts")) {
			assertThat(page(address).select("main p > a.view")).as(address)
				.isNotEmpty()
				.allSatisfy((mark) -> assertThat(mark.text()).isEqualTo("therapist's view"))
				.allSatisfy((mark) -> assertThat(mark.attr("href")).isEqualTo("/guide/sources#therapist"));
		}
		for (String words : List.of("helps tight muscles let go", "extra load", "more circulation", "seize up",
				"helps the blood flow", "change how you walk", "brings inflammation down")) {
			assertThat(addresses().map((address) -> page(address))
				.flatMap((page) -> page.select("main p:not(.claim p)").stream())
				.filter((line) -> line.text().contains(words))).as(words)
				.isNotEmpty()
				.allMatch((line) -> !line.select("a.view").isEmpty());
		}
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void saysWhoTheTherapistIsBeforeQuotingHer(String address) {
		Document page = page(address);
		page.select(".contents").remove();
		String text = page.select("main").text();
		String introduced = text.split("(?i)massage therapist|this guide's therapist", 2)[0];
		assertThat(introduced).doesNotContainIgnoringCase("the therapist").doesNotContain("therapist's view");
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void saysWhatItsBadgesMeanOrLeadsThere(String address) {
		Document page = page(address);
		assertThat(page.select("main .claim .badge").isEmpty() || page.selectFirst("#badges") != null
				|| page.selectFirst("main a[href='/guide/sources#badges']") != null)
			.isTrue();
	}

	@Test
	void saysWhenTheEvidenceWasLookedAt() {
		assertThat(page("/guide/sources").select("main").text()).contains("Evidence last checked on 26 November 2026.",
				"Cochrane", "NICE", "WHO", "ACP");
	}

	@Test
	void linksTheTipsBeforeAndAfter() {
		Document page = page("/guide/posture");
		assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/guide/stretch-and-strengthen");
		assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/guide/heat-and-cold");
	}

	@Test
	void answersNotFoundForOtherPages() {
		assertThat(this.mvc.get().uri("/guide/nothing")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/guide/exercises/nothing")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/guide/bridge")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void setsNoCookieForVisitorsAndAllowsRevalidation(String address) {
		MvcTestResult first = this.mvc.get().uri(address).exchange();
		assertThat(first).doesNotContainHeader(HttpHeaders.SET_COOKIE);
		HttpSession session = first.getRequest().getSession(false);
		assertThat(session).isNull();
		assertThat(first).headers().hasValue(HttpHeaders.CACHE_CONTROL, "no-cache, public");
		String fingerprint = first.getResponse().getHeader(HttpHeaders.ETAG);
		assertThat(fingerprint).isNotNull();
		assertThat(this.mvc.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, fingerprint))
			.hasStatus(HttpStatus.NOT_MODIFIED);
	}

	@Test
	void isNotCachedForSignedInPeople(@Autowired TestAccounts people) {
		assertThat(this.mvc.get().uri("/guide").with(TestAccounts.as(people.createAccount()))).hasStatusOk()
			.headers()
			.hasHeaderSatisfying(HttpHeaders.CACHE_CONTROL,
					(values) -> assertThat(values).allMatch((value) -> value.contains("no-store")));
	}

	private void assertSays(String address, String words) {
		String text = page(address).select("main").text().toLowerCase(Locale.ROOT);
		for (String part : words.split("&")) {
			assertThat(text).contains(part.strip().toLowerCase(Locale.ROOT));
		}
	}

	private Readability words(String address) {
		Element main = page(address).selectFirst("main");
		main.select(NOT_OURS).remove();
		Readability text = new Readability();
		main.select("p, li, dd")
			.stream()
			.filter((element) -> element.select("p, li, dd").size() == 1)
			.forEach((element) -> text.add(element.text()));
		return text;
	}

	private Document page(String address) {
		return Jsoup.parse(PAGES.computeIfAbsent(address, this::html));
	}

	private String html(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).as(address).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
