package app.lissom.account;

import java.time.Duration;

import app.lissom.LissomTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
@Tag("pages")
class PrivacyPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void namesTheSessionLengthsOfTheSettings() throws Exception {
		assertThat(Jsoup.parse(this.mvc.get().uri("/privacy").exchange().getResponse().getContentAsString()).text())
			.contains("after 2 hours without use and 24 hours at most.",
					"after 30 days without use and 180 days at most.");
	}

	@ParameterizedTest
	@CsvSource({ "PT1M, minutes, 1", "PT90M, minutes, 90", "PT1H, hours, 1", "PT24H, hours, 24", "PT36H, hours, 36",
			"P2D, days, 2", "P30D, days, 30" })
	void countsInTheLargestWholeUnit(Duration time, String unit, long amount) {
		assertThat(PrivacyController.TimeText.of(time))
			.isEqualTo(new PrivacyController.TimeText("account.privacy.time." + unit, amount));
	}

}
