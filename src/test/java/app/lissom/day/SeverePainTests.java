package app.lissom.day;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.SentForm;
import app.lissom.diary.Entry;
import app.lissom.diary.NoteEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.SignedInPageTest;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks for how long a person with severe pain is told to speak to someone. */
@LissomTest
@Tag("database")
@Tag("pages")
class SeverePainTests extends SignedInPageTest {

	private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

	private static final String SPOKEN = "/diary/2026-11-22/note";

	@ParameterizedTest
	@ValueSource(strings = { "/", "/diary", "/my-back" })
	void staysWhenPainEases(String page) {
		log(9);
		log(2);
		assertThat(alert(page)).startsWith("Get help today: Speak to someone today You put your pain at 8 or more.");
		this.clock.advance(Duration.ofHours(8));
		assertThat(alert(page)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/diary", "/my-back" })
	void endsOnceThePersonHasSpokenToSomeone(String page) {
		log(9);
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(SentForm.of(this.me.open(page), SPOKEN).with("at", "pain").send(this.me)).redirectedUrl()
			.startsWith(page.equals("/diary") ? "/diary/2026-11-22?saved=" : "/?saved=");
		assertThat(alert(page)).isEmpty();
		Entry note = today().get(1);
		assertThat(note).isInstanceOf(NoteEntry.class);
		assertThat(this.me.open("/").select(".entry--note").text()).contains("I spoke to a doctor");
		this.me.post("/diary/entries/" + note.id() + "/delete");
		assertThat(alert(page)).as("undone").isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/diary", "/my-back" })
	void hasTheNumbersOfThePlaceToTap(String page) {
		log(9);
		assertThat(this.me.open(page).select("[data-severe] a[href^=tel:]").eachAttr("href"))
			.containsExactly("tel:112");
	}

	@Test
	void beginsAgainWithOtherSeverePain() {
		log(8);
		SentForm.of(this.me.open("/"), SPOKEN).with("at", "pain").send(this.me);
		this.clock.advance(Duration.ofHours(1));
		log(5);
		assertThat(alert("/")).isEmpty();
		log(8);
		assertThat(alert("/")).isNotEmpty();
	}

	@Test
	void outlastsTheNightIfItWasTheLastPain() {
		this.clock.advance(Duration.ofHours(8));
		log(9);
		this.clock.advance(Duration.ofHours(1));
		assertThat(alert("/")).isNotEmpty();
		assertThat(alert("/diary/2026-11-22")).isNotEmpty();
		log(7);
		assertThat(alert("/")).isEmpty();
		assertThat(alert("/diary/2026-11-22")).isEmpty();
	}

	@Test
	void endsWithItsDayIfPainHadEased() {
		log(9);
		log(3);
		this.clock.advance(Duration.ofHours(12));
		assertThat(alert("/")).isEmpty();
	}

	@Test
	void doesNotAskForYesterdayOnceThePersonHasSpokenToSomeone() {
		this.clock.advance(Duration.ofHours(8));
		log(9);
		SentForm.of(this.me.open("/"), SPOKEN).with("at", "pain").send(this.me);
		this.clock.advance(Duration.ofHours(1));
		assertThat(alert("/")).isEmpty();
	}

	private void log(int level) {
		this.diary.add(new PainEntry(OwnedId.of(this.me.me(), UUID.randomUUID()),
				Moment.recorded(LocalDate.ofInstant(this.clock.instant(), ZONE), this.clock.instant()),
				new PainLevel(level)));
		this.clock.advance(Duration.ofMinutes(1));
	}

	private String alert(String address) {
		Document page = this.me.open(address);
		return page.select(".alerts [data-severe]").text();
	}

}
