package app.lissom;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs Lissom under a context path, its own or a proxy's: no link, form or redirect
 * leaves the path.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "server.servlet.context-path=/lissom", "server.forward-headers-strategy=framework",
				"lissom.demo=true", "spring.datasource.url=jdbc:h2:mem:path;DB_CLOSE_DELAY=-1" })
class ContextPathTests {

	/** How many pages are opened of those whose addresses differ in a variable only. */
	private static final int PAGES_OF_A_KIND = Integer.getInteger("lissom.pages-of-a-kind", 1);

	private static final Pattern VARIABLE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|[0-9a-f]{8}-[0-9a-f-]{27}"
			+ "|(?<=/steps/)\\d+|(?<=step=)\\d+|(?<=/guide/|/exercises/)(?!exercises$|warning-signs$)[a-z-]+$|(?<=/figure-).+");

	private static final Pattern STYLE_LINK = Pattern.compile("url\\(\"?([^)\"]+)\"?\\)");

	private static final Pattern OWN_ADDRESS = Pattern.compile("(?:https?|webcal)://localhost[^\\s\"'<]*");

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	/** On pages that somebody who is signed in does not come to. */
	@ParameterizedTest
	@EnumSource(names = "PROXY")
	void aVisitorNeverLeavesThePath(Entrance entrance) {
		Browser browser = new Browser(entrance);
		for (String address : List.of("/", "/relief", "/sign-in", "/sign-up", "/recover", "/privacy", "/offline",
				"/relief/ice", "/routine", "/routine/morning/play")) {
			assertThat(browser.open(address).status).as(address).isEqualTo(200);
		}
		assertThat(browser.outside).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	@Tag("thorough")
	void aVisitorNeverLeavesThePathOnAnyPage(Entrance entrance) {
		Browser browser = new Browser(entrance);
		Set<String> pages = browser.walk();
		assertThat(browser.outside).isEmpty();
		assertThat(pages)
			.contains("/", "/guide", "/guide/warning-signs", "/relief", "/relief/ice", "/sign-in", "/sign-up",
					"/recover", "/routine", "/routine/morning/play")
			.anyMatch((page) -> page.startsWith("/guide/exercises/"));
	}

	@ParameterizedTest
	@EnumSource(names = "PROXY")
	void aSignedInPersonNeverLeavesThePath(Entrance entrance) {
		Browser browser = new Browser(entrance);
		browser.open("/sign-in").submit("/sign-in", Map.of("name", "demo", "password", "a calm lower back"));
		Set<String> pages = browser.walk();
		assertThat(browser.outside).isEmpty();
		assertThat(pages)
			.contains("/", "/diary", "/diary/exercises", "/progress", "/progress/what-works", "/report",
					"/report/links", "/reminders", "/reminders/calendar", "/routine", "/settings", "/takeout", "/guide",
					"/guide/warning-signs")
			.anyMatch((page) -> page.startsWith("/guide/exercises/"));
	}

	@ParameterizedTest
	@EnumSource(names = "CONTEXT_PATH")
	@Tag("thorough")
	void aSignedInPersonNeverLeavesThePathWithoutAProxy(Entrance entrance) {
		aSignedInPersonNeverLeavesThePath(entrance);
	}

	@ParameterizedTest
	@EnumSource
	void formsAndRedirectsStayUnderThePath(Entrance entrance) {
		Browser browser = new Browser(entrance);
		browser.open("/diary");
		assertThat(browser.path).isEqualTo("/sign-up");
		browser.open("/settings");
		assertThat(browser.path).isEqualTo("/sign-in");
		browser.open("/sign-up")
			.submit("/sign-up", Map.of("name", "Under " + entrance, "password", "quiet window marble lantern"));
		browser.open("/diary");
		assertThat(browser.path).startsWith("/diary");
		String water = browser.page.select("form[action$=/water]").attr("action").substring(entrance.path.length());
		Map<String, String> fields = browser.fields(water);
		browser.submit(water, Map.of("amount", "250"));
		assertThat(browser.status).isEqualTo(200);
		assertThat(browser.page.select("main").text()).contains("250");
		browser.post(water, fields, Map.of("amount", "300"));
		assertThat(browser.status).isEqualTo(409);
		browser.open("/relief").submit("/relief", Map.of());
		assertThat(browser.page.title()).startsWith("Error: ");
		browser.open("/report/links").submit("/report/links", Map.of("shows", "COPY", "life", "7"));
		assertThat(OWN_ADDRESS.matcher(browser.page.html()).results().map((address) -> address.group()))
			.anyMatch((address) -> address.startsWith("http://localhost:" + this.port + entrance.path + "/shared/"));
		browser.open("/reminders/calendar").submit("/reminders/calendar", Map.of());
		assertThat(OWN_ADDRESS.matcher(browser.page.html()).results().map((address) -> address.group()))
			.anyMatch((address) -> address.startsWith("webcal://localhost:" + this.port + entrance.path));
		assertThat(browser.page.html()).doesNotContain("evil.example");
		browser.submit("/sign-out", Map.of());
		assertThat(browser.path).isEqualTo("/");
		assertThat(browser.outside).isEmpty();
	}

	@Test
	void aPageForWhatTomcatRefusesStaysUnderThePath() throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write("GET / HTTP/1.1\r\nno colon\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			socket.shutdownOutput();
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 400 ");
			assertThat(Jsoup.parse(answer).select("[href], [action]")).isNotEmpty()
				.allMatch((element) -> (element.attr("href") + element.attr("action"))
					.matches("(/lissom(/.*)?|#.*|tel:.*)"));
		}
	}

	@Test
	void limitsGuessesThatClaimToComeFromEverywhere() {
		Browser browser = new Browser(Entrance.PROXY);
		browser.open("/sign-in");
		for (int guess = 0; guess < 10; guess++) {
			browser.submit("/sign-in", Map.of("name", "Nobody " + guess, "password", "a wild guess"));
			assertThat(browser.status).isEqualTo(422);
		}
		browser.submit("/sign-in", Map.of("name", "Nobody at all", "password", "a wild guess"));
		assertThat(browser.status).isEqualTo(429);
		this.jdbc.sql("delete from throttle").update();
	}

	/** Lists the addresses at which browsers find the product. */
	private enum Entrance {

		CONTEXT_PATH("/lissom"),

		/** A proxy that serves another path and names it in X-Forwarded-Prefix. */
		PROXY("/self/care");

		private final String path;

		Entrance(String path) {
			this.path = path;
		}

	}

	/** Follows links and redirects, and sends forms, like a browser without script. */
	private final class Browser {

		private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

		private final Entrance entrance;

		/** What leads out of the path, or nowhere. */
		private final Set<String> outside = new TreeSet<>();

		private int visits;

		private int status;

		/** Where the browser is, without the path that the product runs under. */
		private String path = "/";

		private String type = "";

		private String body = "";

		private Document page = new Document("");

		Browser(Entrance entrance) {
			this.entrance = entrance;
		}

		/**
		 * Opens every page that can be reached, of pages of the same kind the first ones.
		 * @return the paths of what was opened
		 */
		Set<String> walk() {
			Set<String> opened = new TreeSet<>();
			Map<String, Integer> kinds = new HashMap<>();
			Set<String> seen = new HashSet<>(Set.of("/"));
			Deque<String> next = new ArrayDeque<>(seen);
			while (!next.isEmpty()) {
				String address = next.remove();
				open(address);
				opened.add(this.path);
				if (this.status >= 400) {
					this.outside.add(address + " answers " + this.status);
				}
				for (String link : links()) {
					if (seen.add(link) && kinds.merge(VARIABLE.matcher(link).replaceAll("*"), 1,
							Integer::sum) <= PAGES_OF_A_KIND) {
						next.add(link);
					}
				}
			}
			return opened;
		}

		Browser open(String address) {
			send(address, HttpRequest.newBuilder().GET());
			return this;
		}

		/** Fills in the form that posts to this address, and sends it. */
		void submit(String action, Map<String, String> values) {
			post(action, fields(action), values);
		}

		/** Returns what the form that posts to this address would send. */
		Map<String, String> fields(String action) {
			Element form = this.page.select("form")
				.stream()
				.filter((one) -> one.attr("action").split("\\?")[0].equals(this.entrance.path + action))
				.findFirst()
				.orElseThrow(() -> new AssertionError("No form posts to " + action + " on " + this.page.html()));
			Map<String, String> fields = new LinkedHashMap<>();
			for (Element input : form.select("input[name]:not([type=radio], [type=checkbox]), textarea, [checked]")) {
				fields.put(input.attr("name"), input.val());
			}
			form.select("select").forEach((list) -> fields.put(list.attr("name"), list.select("[selected]").val()));
			return fields;
		}

		void post(String action, Map<String, String> fields, Map<String, String> values) {
			Map<String, String> all = new LinkedHashMap<>(fields);
			all.putAll(values);
			String content = all.entrySet()
				.stream()
				.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
				.collect(Collectors.joining("&"));
			send(action,
					HttpRequest.newBuilder()
						.header("Content-Type", "application/x-www-form-urlencoded")
						.POST(HttpRequest.BodyPublishers.ofString(content)));
		}

		private void send(String address, HttpRequest.Builder request) {
			HttpResponse<String> answer = exchange(address, request);
			String location = answer.headers().firstValue("Location").orElse("");
			if (!location.isEmpty()) {
				String target = inside(location, address);
				send((target != null) ? target : "/", HttpRequest.newBuilder().GET());
				return;
			}
			this.status = answer.statusCode();
			this.path = address.split("[?#]")[0];
			this.type = answer.headers().firstValue("Content-Type").orElse("");
			this.body = answer.body();
			this.page = this.type.startsWith("text/html") ? Jsoup.parse(this.body) : new Document("");
			links();
		}

		/** Sends a request as it is, or as the proxy passes it on. */
		private HttpResponse<String> exchange(String address, HttpRequest.Builder request) {
			if (this.entrance == Entrance.PROXY) {
				request.header("X-Forwarded-Prefix", this.entrance.path)
					.header("X-Forwarded-Host", "evil.example")
					.header("X-Forwarded-Port", "81")
					.header("X-Forwarded-For", "192.0.2." + this.visits++ % 250 + ", 127.0.0.1");
			}
			try {
				return this.client.send(
						request.uri(URI.create("http://localhost:" + ContextPathTests.this.port + "/lissom" + address))
							.build(),
						BodyHandlers.ofString());
			}
			catch (IOException ex) {
				throw new AssertionError(address, ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new AssertionError(address, ex);
			}
		}

		/** Returns where the page leads to, and notes what lies outside of the path. */
		private Set<String> links() {
			Set<String> found = new LinkedHashSet<>();
			this.page.select("[href], [src]").forEach((element) -> {
				found.add(element.attr("href"));
				found.add(element.attr("src"));
			});
			if (this.type.startsWith("text/css")) {
				STYLE_LINK.matcher(this.body).results().forEach((link) -> found.add(link.group(1)));
			}
			if (this.type.contains("manifest")) {
				Pattern.compile("\"(?:src|start_url)\": \"([^\"]+)\"")
					.matcher(this.body)
					.results()
					.forEach((link) -> found.add(link.group(1)));
			}
			this.page.select("[action], [formaction]").forEach((element) -> {
				inside(element.attr("action"), this.path);
				inside(element.attr("formaction"), this.path);
			});
			OWN_ADDRESS.matcher(this.page.html()).results().forEach((link) -> inside(link.group(), this.path));
			Set<String> inside = new LinkedHashSet<>();
			for (String link : found) {
				String target = inside(link, this.path);
				if (target != null) {
					inside.add(target);
				}
			}
			return inside;
		}

		/**
		 * Returns a link without the path before it, or null if it is not for browsing.
		 */
		private String inside(String link, String from) {
			if (link.isEmpty() || link.startsWith("#") || link.startsWith("tel:") || link.startsWith("mailto:")) {
				return null;
			}
			URI target = URI.create("http://localhost" + this.entrance.path + from).resolve(link.replace(" ", "%20"));
			if (!"localhost".equals(target.getHost())) {
				return null;
			}
			String address = target.getRawPath();
			if (!(address + "/").startsWith(this.entrance.path + "/")) {
				this.outside.add(from + " leads to " + link);
				return null;
			}
			String query = (target.getRawQuery() != null) ? "?" + target.getRawQuery() : "";
			String rest = address.substring(this.entrance.path.length());
			return (rest.isEmpty() ? "/" : rest) + query;
		}

	}

}
