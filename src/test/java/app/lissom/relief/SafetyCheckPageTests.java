package app.lissom.relief;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Entries;
import app.lissom.diary.SafetyCheckEntry;
import app.lissom.diary.SignedInPageTest;
import app.lissom.guide.WarningSign;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the card of relief on the start page, and the recheck of warning signs. */
@LissomTest
@Tag("database")
@Tag("pages")
class SafetyCheckPageTests extends SignedInPageTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@BeforeEach
	void createAPersonWhosePainRose() {
		this.clock.stopAt(Instant.parse("2026-11-22T11:00:00Z"));
		Entries mine = Entries.of(this.me.me());
		this.diary.add(mine.on(DAY.minusDays(1)).painOf(2), mine.on(DAY).painOf(6));
	}

	@Test
	void theStartPageAsksUntilTheSignsAreAnswered() {
		assertThat(startPage().select(".callout--today").text()).contains("Your pain went up by 3 or more");
		assertThat(check("")).hasStatus(422);
		assertThat(check("signs=SNEEZING")).hasStatus(422);
		assertThat(check("signs=NONE")).redirectedUrl().startsWith("/?saved=");
		assertThat(startPage().select(".callout--today")).isEmpty();
		assertThat(startPage().select("main").text()).doesNotContain("A session is running", "One hour later");
	}

	@Test
	void savesASignAndAnswersAtOnce() {
		MvcTestResult result = check("signs=FEVER");
		assertThat(result).hasStatusOk();
		assertThat(Picker.page(result).select("h1").text()).isEqualTo("Get medical advice today");
		assertThat(this.diary.on(this.me.me(), DAY)).filteredOn(SafetyCheckEntry.class::isInstance)
			.singleElement()
			.isInstanceOfSatisfying(SafetyCheckEntry.class,
					(kept) -> assertThat(kept.content().signs()).containsExactly(WarningSign.FEVER));
		assertThat(startPage().select(".callout--today").text()).contains("Get medical advice today")
			.doesNotContain("Your pain went up");
	}

	@Test
	void theStartPageShowsTheSessionAndAsksOneHourLater() {
		Picker.send(this.mvc, "/relief/session",
				Picker.CALM + " feeling=PAINFUL id=" + UUID.randomUUID() + " check=" + UUID.randomUUID(),
				TestAccounts.as(this.me.me()), SecurityMockMvcRequestPostProcessors.csrf());
		assertThat(startPage().select("main").text()).contains("A session is running", "Ice is on");
		this.clock.advance(Duration.ofMinutes(20));
		assertThat(startPage().select("main").text()).contains("You have an unfinished session");
		Document over = Picker
			.page(this.mvc.get().uri("/relief/session").with(TestAccounts.as(this.me.me())).exchange());
		String id = over.select("form[action='/relief/session/confirm'] input[name=id]").val();
		send("/relief/session/confirm", "id=" + id + " after=3");
		assertThat(startPage().select("main").text()).doesNotContain("session is running", "One hour later");
		this.clock.advance(Duration.ofHours(1));
		Document later = startPage();
		assertThat(later.select("form[action='/relief/session/later'] input[name=later]")).hasSize(11);
		assertThat(later.select("form[action='/relief/session/later'] [checked]")).isEmpty();
		assertThat(send("/relief/session/later", "id=" + id + " later=2"))
			.hasRedirectedUrl("/?saved=" + id + "&at=relief#saved");
		assertThat(startPage().select("form[action='/relief/session/later']")).isEmpty();
	}

	private MvcTestResult check(String signs) {
		return send("/relief/check", signs + " id=" + UUID.randomUUID());
	}

	private MvcTestResult send(String address, String answers) {
		return Picker.send(this.mvc, address, answers, TestAccounts.as(this.me.me()),
				SecurityMockMvcRequestPostProcessors.csrf());
	}

	private Document startPage() {
		return Picker.page(this.mvc.get().uri("/").with(TestAccounts.as(this.me.me())).exchange());
	}

}
