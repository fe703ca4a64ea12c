package app.lissom.page;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import app.lissom.LissomTest;
import app.lissom.diary.SignedInPageTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

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
	void haveACommaInTheThousandsOfMessages() throws IOException {
		Resource[] bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
		assertThat(bundles).isNotEmpty();
		for (Resource bundle : bundles) {
			assertThat(PropertiesLoaderUtils.loadProperties(bundle).values()).as(String.valueOf(bundle.getFilename()))
				.noneMatch((text) -> PLAIN.matcher(text.toString()).find());
		}
	}

	@Test
	void haveACommaInTheLimitOfAText() {
		assertThat(this.me.sendWrong("/diary/" + TODAY + "/note", "note", "x".repeat(10_001)).select(".summary").text())
			.contains("up to 10,000 characters");
	}

	@Test
	void canBeTypedWithTheirComma() {
		this.me.send("/diary/" + TODAY + "/exercise", "exercises", "bridge", "minutes", "1,000", "time", "09:30");
		assertThat(this.me.open("/diary/" + TODAY).select(".entry").text()).contains("1,000 minutes");
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
