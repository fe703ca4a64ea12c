package app.lissom.page;

import java.util.List;
import java.util.regex.Pattern;

import app.lissom.LissomTest;
import app.lissom.diary.SignedInPageTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that numbers are formatted alike on every page. */
@LissomTest
class NumberFormatTests extends SignedInPageTest {

	/** Four digits or more that are no year and no part of a word, a date or a time. */
	private static final Pattern PLAIN = Pattern.compile("(?<![\\w/:.,-])(?!(19|20)\\d\\d\\b)\\d{4,}\\b(?!-)");

	@BeforeEach
	void logMuch() {
		this.me.send("/settings", "zone", "Europe/London", "unit", "ML", "goal", "2660", "glasses", "250, 1750");
		for (int back = 0; back < 20; back++) {
			String day = "/diary/" + TODAY.minusDays(back);
			this.me.send(day + "/water", "unit", "ML", "amount", "2660", "time", "08:00");
			this.me.send(day + "/exercise", "exercises", "walking", "minutes", "1230", "time", "09:00");
			this.me.send(day + "/pain", "level", 4, "time", "09:00");
		}
	}

	@Test
	void haveACommaInTheirThousands() {
		for (String address : List.of("/", "/my-back", "/diary", "/progress", "/progress?range=year",
				"/progress?range=all", "/progress/compare", "/progress/what-works", "/report", "/routine",
				"/routine/walking", "/settings", "/reminders/new/water")) {
			Document page = this.me.open(address);
			page.select("input, textarea, option").remove();
			assertThat(page.body().getAllElements()).as(address)
				.extracting(Element::ownText)
				.noneMatch((text) -> PLAIN.matcher(text).find());
		}
	}

}
