package app.lissom.relief;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.lissom.LissomTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends malformed answers: each gets a page, and none gets an outcome by accident. */
@LissomTest
class BadAnswersTests {

	private static final List<String> NAMES = List.of("signs", "feeling", "onset", "skin", "cautions", "agreed", "pain",
			"wish", "rest", "change", "signs[0]", "signs[999999999]", "feeling.name", "class.module", "_signs",
			"!pain");

	private static final List<String> VALUES = List.of("NONE", "BOWEL", "FEVER", "PAINFUL", "TIGHT", "BOTH", "KNOCK",
			"LONGER", "UNSURE", "AS_USUAL", "CHANGED", "DIABETES", "INFECTION", "COLD", "HEAT", "ICE", "HEAT_THEN_ICE",
			"0", "10", "11", "-1", "5.5", "true", "", "none", "\u0000", "\ud800", "<b>", "\u202e", "\ud83d\ude00",
			"9e99");

	@Autowired
	private MockMvcTester mvc;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "signs=SNEEZING", "signs=NONE&signs=SNEEZING", "signs=none", "signs=",
			"signs=NONE&rest=true&feeling=SAD&onset=LONGER&skin=AS_USUAL&cautions=NONE",
			"signs=NONE&rest=true&feeling=TIGHT&onset=LONGER&skin=AS_USUAL&cautions=NONE&pain=11",
			"signs=NONE&rest=true&feeling=TIGHT&onset=LONGER&skin=AS_USUAL&cautions=NONE&pain=3&pain=4",
			"signs=NONE&rest=true&feeling=TIGHT&feeling=PAINFUL&onset=LONGER&skin=AS_USUAL&cautions=NONE",
			"signs=NONE&rest=true&feeling=TIGHT&onset=LONGER&skin=AS_USUAL&skin=CHANGED&cautions=NONE",
			"signs=NONE&rest=true&feeling=TIGHT&onset=LONGER&skin=AS_USUAL&cautions=NONE&cautions=GOUT",
			"signs=NONE&rest=true&feeling=TIGHT&onset=LONGER&skin=AS_USUAL&cautions=NONE&agreed=DOCTOR",
			"signs=NONE&rest=true&feeling=TIGHT&onset=LONGER&skin=AS_USUAL&cautions=NONE&wish=SAUNA" })
	void asksAgainForUnknownOrDoubledAnswers(String body) throws IOException, InterruptedException {
		HttpResponse<String> answer = post(body);
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(answer.body()).title()).startsWith("Error: ").endsWith("Lissom");
		assertThat(Jsoup.parse(answer.body()).select(".summary a")).isNotEmpty();
	}

	@Test
	void refusesTooManyParametersWithAPage() throws IOException, InterruptedException {
		String many = IntStream.range(0, 1500).mapToObj((at) -> "signs=NONE").collect(Collectors.joining("&"));
		assertRefused(post(many));
	}

	@Test
	void refusesTooLargeABodyWithAPage() throws IOException, InterruptedException {
		assertRefused(post("signs=" + "N".repeat(1024 * 1024)));
	}

	private static void assertRefused(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isBetween(400, 499);
		assertThat(Jsoup.parse(answer.body()).title()).endsWith("Lissom");
		assertThat(answer.body().length()).isLessThan(100_000);
	}

	@Test
	void answersRandomParametersWithAPage() {
		answersWithAPage(100);
	}

	@Test
	@Tag("thorough")
	void answersManyRandomParametersWithAPage() {
		answersWithAPage(1000);
	}

	/** The seed is fixed: a test that fails today fails tomorrow. */
	private void answersWithAPage(int times) {
		Random random = new Random(20261122);
		for (int i = 0; i < times; i++) {
			String answers = IntStream.range(0, random.nextInt(14))
				.mapToObj((at) -> any(NAMES, random) + "=" + any(VALUES, random))
				.collect(Collectors.joining(" "));
			MvcTestResult result = Picker.send(this.mvc, answers);
			assertThat(result.getResponse().getStatus()).as(answers).isIn(200, 422);
			assertThat(Picker.page(result).select("h1")).as(answers).hasSize(1);
		}
	}

	private static String any(List<String> of, Random random) {
		return of.get(random.nextInt(of.size()));
	}

	private HttpResponse<String> post(String body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/relief"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
	}

}
