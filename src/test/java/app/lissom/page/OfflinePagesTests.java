package app.lissom.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import app.lissom.assets.Assets;
import app.lissom.assets.EncodedBody;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the service worker and the pages that it stores. */
@LissomTest
class OfflinePagesTests {

	private static final int MAXIMUM = 4 * 1024;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private List<OfflinePages> rooms;

	@Autowired
	private Assets assets;

	@Test
	void theWorkerIsSmall() throws Exception {
		byte[] script = worker().getBytes(StandardCharsets.UTF_8);
		assertThat(EncodedBody.of(script).accepted("gzip").content()).hasSizeLessThanOrEqualTo(MAXIMUM);
	}

	@Test
	void theWorkerStoresThePagesOfAllRooms() throws Exception {
		assertThat(stored()).contains("/offline", "/guide", "/guide/warning-signs", "/guide/exercises/bridge",
				"/relief/emergency", "/relief/ice", "/relief/countdown", "/routine/morning/play",
				"/routine/morning/play?as=whole&step=5");
	}

	@Test
	void theWorkerChangesWithItsPagesAlone() {
		ServiceWorker worker = ServiceWorker.of(this.assets, this.rooms);
		assertThat(ServiceWorker.of(this.assets, this.rooms).version()).isEqualTo(worker.version());
		assertThat(ServiceWorker.of(this.assets, List.of(() -> List.of("/other"))).version())
			.isNotEqualTo(worker.version());
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es" })
	void storedPagesAreTheSameForAllVisitors(String language) throws Exception {
		for (String address : stored()) {
			MvcTestResult page = this.mvc.get().uri(address).locale(Locale.forLanguageTag(language)).exchange();
			assertThat(page).as(address).hasStatusOk();
			assertThat(page.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).as(address)
				.doesNotContain("no-store")
				.doesNotContain("private");
			assertThat(page.getResponse().getHeader(HttpHeaders.SET_COOKIE)).as(address).isNull();
			assertThat(page).as(address).bodyText().contains("<html lang=\"" + language).doesNotContain("_csrf");
		}
	}

	@Test
	void noPageOfAPersonMayBeStored() {
		AccountId me = this.people.createAccount();
		for (String address : List.of("/", "/guide", "/offline", "/diary", "/diary/outbox", "/my-back", "/settings")) {
			assertThat(this.mvc.get().uri(address).with(TestAccounts.as(me)).exchange()).as(address)
				.headers()
				.hasValue(HttpHeaders.CACHE_CONTROL, "no-store");
		}
	}

	private String worker() throws Exception {
		return this.mvc.get().uri("/sw.js").exchange().getResponse().getContentAsString();
	}

	private List<String> stored() throws Exception {
		return Pattern.compile("\"([^\"]+)\"")
			.matcher(worker().lines().findFirst().orElseThrow().replaceFirst(".*pages = ", ""))
			.results()
			.map((MatchResult page) -> "/" + page.group(1))
			.toList();
	}

}
