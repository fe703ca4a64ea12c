package app.lissom.today;

import app.lissom.LissomTest;
import app.lissom.diary.Entries;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.Treatment;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
@Tag("pages")
class OverviewTests extends SignedInPageTest {

	@Test
	void leadsToAllThatThereIsAboutTheBack() {
		Document page = this.me.open("/my-back");
		assertThat(page.select("h1").text()).isEqualTo("My back");
		assertThat(page.select("nav [aria-current=page]").eachText()).containsExactly("My back");
		assertThat(page.select("main a").eachAttr("href")).contains("/diary/2026-11-22", "/diary/2026-11-16",
				"/progress", "/progress/what-works", "/report", "/routine", "/routine/plan", "/reminders");
		assertThat(page.select(".overview-card")).hasSize(6)
			.allSatisfy((card) -> assertThat(card.select("p").text()).isNotBlank());
	}

	@Test
	void saysWhatWorksBest() {
		for (int i = 0; i < 5; i++) {
			this.diary.add(Entries.of(this.me.me()).on(TODAY.minusDays(i)).relief(Treatment.HEAT, null));
		}
		assertThat(this.me.open("/my-back").select("main").text()).contains(
				"Heat usually brings your pain down by 3. Pain was lower afterwards 5 of 5 times since 18 November 2026.");
		assertThat(this.me.open("/progress/what-works").select(".lead").text()).isEqualTo(
				"Heat usually brings your pain down by 3. Pain was lower afterwards 5 of 5 times since 18 November 2026.");
	}

	@Test
	void beginsWithWhatIsUrgent() {
		assertThat(this.me.open("/my-back").select(".alerts")).isEmpty();
		this.diary.add(Entries.of(this.me.me()).on(TODAY).painOf(8));
		assertThat(this.me.open("/my-back").select("h1 + .alerts .callout").text()).contains("Speak to someone today");
		assertThat(this.me.open("/diary").select(".alerts .callout").text()).contains("Speak to someone today");
		assertThat(this.me.open("/diary/2026-11-21").select(".callout")).isEmpty();
	}

	@Test
	void promisesNoChangeOfThePlanBeforeAnythingWasLogged() {
		assertThat(this.me.open("/my-back").select("main").text()).contains("may be suggested here")
			.doesNotContain("Keep going");
		this.me.send("/routine/morning/done");
		assertThat(this.me.open("/my-back").select("main").text()).contains("Keep going");
		assertThat(this.me.open("/routine/plan").select("main").text()).contains("Keep going");
	}

	@Test
	void isForPeopleWithAnAccount() {
		assertThat(this.mvc.get().uri("/my-back")).hasStatus3xxRedirection();
	}

}
