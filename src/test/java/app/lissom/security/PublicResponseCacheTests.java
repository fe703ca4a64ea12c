package app.lissom.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class PublicResponseCacheTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	@Autowired
	private FilterRegistrationBean<PublicResponseCache> cache;

	@Test
	void sendsNobodyWhatIsForAnotherPerson() {
		AccountId me = this.people.createAccount();
		Visitor signedIn = new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(me), "password", TestAccounts.PASSWORD));
		publicPages().forEach((address, body) -> {
			assertThat(signedIn.open(address).header("Cache-Control")).as(address).hasValue("no-store");
			assertThat(signedIn.body()).as(address).isNotEqualTo(body);
			assertThat(new Visitor(this.environment).open(address).body()).as(address)
				.isEqualTo(body)
				.doesNotContain(TestAccounts.nameOf(me));
		});
	}

	/** Once for the person who came first, then filled in, then drawn for themselves. */
	@Test
	void sendsSignedInPeopleWhatWouldBeRendered() {
		AccountId first = this.people.createAccount();
		AccountId second = this.people.createAccount();
		Visitor one = signIn(first);
		Visitor other = signIn(second);
		Visitor uncached = signIn(second).withCookie("unknown", Optional.of("1"));
		for (String address : publicPages().keySet()) {
			String fresh = withoutIds(one.open(address).page());
			String filled = withoutIds(other.open(address).page());
			String token = other.page().select("input[name=_csrf]").attr("value");
			assertThat(other.header("Cache-Control")).as(address).hasValue("no-store");
			assertThat(filled).as(address).isEqualTo(fresh);
			assertThat(other.body()).as(address)
				.contains(OutboxMark.fieldOf(second))
				.doesNotContain(TestAccounts.nameOf(first), TestAccounts.nameOf(second), OutboxMark.of(first));
			assertThat(withoutIds(uncached.open(address).page())).as(address).isEqualTo(filled);
			assertThat(other.open(address).page().select("input[name=_csrf]").attr("value")).as(address)
				.isNotEqualTo(token);
		}
	}

	private Visitor signIn(AccountId me) {
		return new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(me), "password", TestAccounts.PASSWORD));
	}

	/** What two people's pages have in common: not tokens, fresh ids and their marks. */
	private static String withoutIds(Document page) {
		page.select("[data-account]").attr("data-account", "");
		page.select("input[name=_csrf], input[name=id], input[name=check]").attr("value", "");
		page.select("input[name^=_csrf-]").attr("name", "");
		return page.outerHtml();
	}

	/** In the order that would mix them up if they were stored together. */
	@ParameterizedTest
	@ValueSource(strings = { "/guide/warning-signs", "/relief/emergency", "/relief/offline" })
	void keepsTheNumbersOfEachPlaceApart(String address) {
		for (int time = 1; time <= 2; time++) {
			assertThat(firstNumber(new Visitor(this.environment, "es-MX").open(address))).isEqualTo("911");
			assertThat(firstNumber(new Visitor(this.environment, "es-419,es-AR").open(address))).isEqualTo("107");
			assertThat(firstNumber(new Visitor(this.environment, "es").open(address))).isEqualTo("112");
			assertThat(firstNumber(new Visitor(this.environment, "en-GB").open(address))).isEqualTo("999");
		}
		assertThat(new Visitor(this.environment, "es-MX").open(address).header("Vary").orElseThrow())
			.contains("Accept-Language");
	}

	@Test
	void showsTheNumbersOfTheZoneOfTheAccount() {
		for (String zone : List.of("America/Lima", "Europe/London", "America/Lima")) {
			AccountId me = this.people.createAccountIn(zone);
			assertThat(firstNumber(signIn(me).open("/guide/warning-signs")))
				.isEqualTo(zone.contains("Lima") ? "106" : "999");
			assertThat(firstNumber(signIn(me).open("/relief/emergency")))
				.isEqualTo(zone.contains("Lima") ? "106" : "999");
		}
	}

	private static String firstNumber(Visitor visitor) {
		return visitor.page().selectFirst(".numbers-call").select("span:last-child").text();
	}

	@Test
	void storesPagesForAllSignedInPeopleAndFillsInTheMarksOfTheirOutboxes() {
		AccountId first = this.people.createAccount();
		AccountId second = this.people.createAccount();
		Visitor one = signIn(first).open("/guide/massage");
		Visitor other = signIn(second).open("/guide/massage");
		assertThat(one.page().select("[data-account]").attr("data-account")).isEqualTo(OutboxMark.of(first));
		assertThat(other.page().select("[data-account]").attr("data-account")).isEqualTo(OutboxMark.of(second));
		assertThat(this.cache.getFilter()).extracting("signedIn.responses", InstanceOfAssertFactories.MAP)
			.containsKeys("en /guide/massage");
	}

	@Test
	void fillsInTheNavigationOfSignedInPeople() throws Exception {
		Visitor visitor = signIn(this.people.createAccount()).open("/guide/posture").open("/guide/posture");
		String body = visitor.body();
		String cookie = "session=" + visitor.cookie("session").orElseThrow() + "; csrf="
				+ visitor.cookie("csrf").orElseThrow();
		HttpResponse<byte[]> zipped = get("/guide/posture", "Accept-Encoding", "gzip", "Cookie", cookie);
		assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
		String unzipped = new String(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes());
		assertThat(withoutIds(Jsoup.parse(unzipped))).isEqualTo(withoutIds(Jsoup.parse(body)));
		assertThat(zipped.headers().firstValue("ETag")).isEmpty();
		Map<String, String> form = Map.of("_csrf", visitor.page().select("form[action=/sign-out] input").attr("value"));
		assertThat(visitor.post("/sign-out", form).status()).isBetween(300, 399);
		HttpResponse<byte[]> out = get("/guide/posture", "Cookie", cookie);
		assertThat(new String(out.body())).contains("href=\"/sign-in\"").doesNotContain("/sign-out");
	}

	@Test
	void sendsWhatWouldBeRenderedAtAnyTime() {
		this.clock.stopAt(Instant.parse("2026-11-22T03:00:00Z"));
		Map<String, String> morning = publicPages();
		assertThat(morning.keySet()).hasSizeGreaterThan(20).contains("/", "/guide", "/relief", "/relief/ice");
		this.clock.stopAt(Instant.parse("2027-06-30T20:30:00Z"));
		morning.forEach((address, body) -> assertThat(rendered(address)).as(address).isEqualTo(body));
	}

	/** With a cookie that it does not know, a request goes through all filters. */
	private String rendered(String address) {
		return new Visitor(this.environment).withCookie("unknown", Optional.of("1")).open(address).body();
	}

	/** All that a visitor gets to by links without a query. */
	private Map<String, String> publicPages() {
		Map<String, String> found = new TreeMap<>();
		Set<String> seen = new TreeSet<>();
		Deque<String> next = new ArrayDeque<>();
		next.add("/");
		while (!next.isEmpty()) {
			String address = next.remove();
			Visitor visitor = new Visitor(this.environment).open(address);
			if (visitor.status() != 200 || visitor.headers("ETag").isEmpty()) {
				continue;
			}
			found.put(address, visitor.body());
			for (Element link : visitor.page().select("a[href^=/]")) {
				String path = link.attr("href").split("[?#]")[0];
				if (!path.startsWith("/assets/") && seen.add(path)) {
					next.add(path);
				}
			}
		}
		return found;
	}

	@ParameterizedTest
	@CsvSource({ "/guide, 'no-cache, public'", "/, no-cache", "/relief, no-cache" })
	void compressesAsTheBrowserCan(String address, String caching) throws Exception {
		HttpResponse<byte[]> plain = get(address, "Accept-Encoding", "identity");
		HttpResponse<byte[]> gzip = get(address, "Accept-Encoding", "gzip, deflate");
		HttpResponse<byte[]> brotli = get(address, "Accept-Encoding", "gzip, deflate, br, zstd");
		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(brotli.headers().firstValue("Content-Encoding")).hasValue("br");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes()).isEqualTo(plain.body());
		assertThat(Set.of(tag(plain), tag(gzip), tag(brotli))).hasSize(3).allMatch((tag) -> tag.startsWith("\""));
		for (HttpResponse<byte[]> each : Set.of(plain, gzip, brotli)) {
			assertThat(each.headers().firstValue("Cache-Control")).hasValue(caching);
			assertThat(each.headers().firstValue("Vary")).hasValue("Cookie, Accept-Language, Accept-Encoding");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "session=any", "unknown=1" })
	void compressesFilesForRequestsWithCookies(String cookie) throws Exception {
		String style = new Visitor(this.environment).open("/").page().select("link[rel=stylesheet]").attr("href");
		assertThat(get(style, "Accept-Encoding", "br", "Cookie", cookie).headers().firstValue("Content-Encoding"))
			.hasValue("br");
	}

	@Test
	void takesRefusalsOfEncodingsSeriously() throws Exception {
		assertThat(get("/guide", "Accept-Encoding", "br;q=0, gzip; q=0.0").headers().firstValue("Content-Encoding"))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guide", "/guide/warning-signs", "/relief/ice", "/favicon.ico" })
	void answersNotModified(String address) throws Exception {
		HttpResponse<byte[]> first = get(address, "Accept-Encoding", "gzip");
		for (String condition : new String[] { tag(first), "W/" + tag(first), "\"other\", " + tag(first), "*" }) {
			HttpResponse<byte[]> again = get(address, "Accept-Encoding", "gzip", "If-None-Match", condition);
			assertThat(again.statusCode()).as(condition).isEqualTo(304);
			assertThat(again.body()).isEmpty();
			assertThat(tag(again)).isEqualTo(tag(first));
			assertThat(again.headers().firstValue("Cache-Control"))
				.isEqualTo(first.headers().firstValue("Cache-Control"));
		}
		assertThat(get(address, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
	}

	/** Each on an address of its own, which nobody has asked for before. */
	@ParameterizedTest
	@CsvSource({ "/guide/sources, If-None-Match, *", "/guide/figures, Range, bytes=0-9",
			"/relief/heat, If-Modified-Since, 'Wed, 21 Oct 2099 07:28:00 GMT'" })
	void storesTheWholeResponseAtFirst(String address, String name, String value) throws Exception {
		get(address, name, value);
		HttpResponse<byte[]> whole = get(address);
		assertThat(whole.statusCode()).isEqualTo(200);
		assertThat(new String(whole.body())).isEqualTo(rendered(address));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guide", "/relief", "/robots.txt" })
	void sendsTheHeadersOfGetForHead(String address) throws Exception {
		HttpResponse<byte[]> head = this.client.send(
				request(address, "Accept-Encoding", "br").method("HEAD", BodyPublishers.noBody()).build(),
				BodyHandlers.ofByteArray());
		HttpResponse<byte[]> get = get(address, "Accept-Encoding", "br");
		assertThat(head.body()).isEmpty();
		Map<String, List<String>> expected = new TreeMap<>(get.headers().map());
		expected.remove("date");
		assertThat(head.headers().map()).containsAllEntriesOf(expected);
	}

	private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
		return this.client.send(request(address, headers).build(), BodyHandlers.ofByteArray());
	}

	private HttpRequest.Builder request(String address, String... headers) {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.environment.getProperty("local.server.port") + address));
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	private static String tag(HttpResponse<byte[]> response) {
		return response.headers().firstValue("ETag").orElse("none");
	}

}
