package app.lissom.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import app.lissom.LissomTest;
import app.lissom.RandomValues;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends requests that no browser would send over a plain socket: none makes the server
 * fail.
 */
@LissomTest
class HostileRequestsTests {

	private static final int SAMPLED = 300;

	private static final List<String> METHODS = List.of("GET", "GET", "GET", "POST", "POST", "HEAD", "OPTIONS", "PUT",
			"PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND", "get", "G\u00e9T", "", "GETGETGETGETGETGETGETGET");

	private static final List<String> PATHS = List.of("/", "/guide", "/relief", "/relief/timer", "/relief/ice",
			"/sign-in", "/sign-up", "/recover", "/diary", "/diary/2026-11-22", "/diary/2026-11-22/water",
			"/diary/2026-02-30/note", "/progress", "/progress/compare", "/report", "/report/links", "/reminders",
			"/reminders/new/own", "/reminders/quiet", "/routine", "/routine/morning", "/routine/morning/play",
			"/routine/sessions/x", "/settings", "/settings/password", "/takeout", "/takeout/file", "/takeout/import",
			"/shared/x", "/calendar/x.ics", "/error", "/actuator/health", "/actuator/env", "/assets/lissom.css",
			"/favicon.ico", "/robots.txt", "/sign-out", "/nothing", "*");

	private static final List<String> ENDS = List.of("", "", "", "/", "//", "/..", "/%2e%2e/", "/%00", "/%", "%zz",
			";x=1", "/\u00e9", "%c3%28", "?", "?=", "?%", "?a=%zz", "?from=%00", "?from=27.11.2026&to=9am",
			"?next=//evil", "?as=NONE", "?step=99999999999", "?a[0]=1&from[0].x=2&class.module=3", "?\u0001",
			"?[]{}|\\^`", "#part", "?" + "a=1&".repeat(600), "?" + "a".repeat(7_000), "?sealed=x&_csrf=x",
			"/" + "x/".repeat(300));

	private static final List<String> HEADERS = List.of("Accept: ,,,,", "Accept: ;", "Accept: text/html;q=x",
			"Accept: */*;q=2", "Accept: application/json", "Accept: " + "a/b,".repeat(1_000), "Accept: image/*/x",
			"Content-Type: ///", "Content-Type: ;", "Content-Type: text/plain;charset=nonsense",
			"Content-Type: multipart/form-data", "Content-Type: multipart/form-data; boundary=b",
			"Content-Type: multipart/form-data; boundary=\"", "Content-Type: application/x-www-form-urlencoded",
			"Content-Type: application/x-www-form-urlencoded;charset=x", "Accept-Language: ,,;q",
			"Accept-Language: xx-XX-XX;q=9", "Accept-Language: \u00e9", "Accept-Charset: nonsense",
			"Accept-Encoding: gzip;q=x, br;;", "Range: bytes=9-1", "Range: bytes=x",
			"Range: bytes=" + "0-1,".repeat(200) + "5-", "Cookie: ;;==;", "Cookie: session=\u0001; csrf=\"; browser",
			"Cookie: session=" + "x".repeat(3_000), "Cookie: session=x; device=AAAA; browser=; csrf=%00",
			"Cookie: $Version=1; $Path=/; session=\"a\\\"b\"", "If-None-Match: \"", "If-Modified-Since: yesterday",
			"If-Match: *", "Expect: 100-continue", "Expect: nonsense", "Upgrade: h2c", "Upgrade: websocket",
			"Connection: Upgrade, x", "TE: trailers", "Transfer-Encoding: chunked", "Transfer-Encoding: nonsense",
			"Transfer-Encoding: chunked, identity", "Content-Length: 9", "Content-Length: -1",
			"Content-Length: 99999999999999999999", "Content-Length: 0", "Content-Encoding: gzip", "Host: other",
			"Host: a b", "Host: localhost:99999", "X-Forwarded-For: x", "X-Forwarded-Prefix: //x", "Forwarded: for=\"",
			"Sec-Fetch-Site: cross-site", "Origin: null", "X-HTTP-Method-Override: DELETE", "Authorization: Basic %%%",
			"Priority: u=9", "Bad Name: x", ": x", "NoColon", " Folded: x", "X-Null: a\u0000b",
			"X-Long: " + "x".repeat(9_000));

	private static final List<String> BODIES = List.of("", "a=1", "a=%", "a=%zz&b", "&&&=", "signs=NONE",
			"signs[0]=NONE", "name=x&password=y", "{\"a\":1}", "--b\r\n", "--b--",
			"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nx",
			"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n", "--b\r\n\r\n\r\n--b--\r\n",
			"5\r\nhello\r\n0\r\n\r\n", "zz\r\nhello\r\n", "5\r\nhel", "ffffffffffffffff\r\nx", "0\r\nX: y\r\n\r\n",
			"\u0000\u0001\u0002", "a=" + "x".repeat(20_000), "a=1&".repeat(700));

	@Autowired
	private Environment environment;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestAccounts people;

	private String cookies = "";

	@BeforeEach
	void signIn() {
		AccountId me = this.people.createAccount();
		Visitor visitor = new Visitor(this.environment).open("/sign-in");
		visitor.submit("/sign-in", Map.of("name", TestAccounts.nameOf(me), "password", TestAccounts.PASSWORD));
		this.cookies = "session=" + visitor.cookie("session").orElseThrow() + "; csrf="
				+ visitor.cookie("csrf").orElse("");
	}

	@Test
	void noRequestFails() throws IOException {
		send(RandomValues.seeds(1).findFirst().orElseThrow(), SAMPLED);
	}

	@Test
	@Tag("thorough")
	void noneOfManyRequestsFails() throws IOException {
		send(RandomValues.seeds(1).findFirst().orElseThrow(), 20_000);
	}

	private void send(long seed, int count) throws IOException {
		SplittableRandom random = new SplittableRandom(seed);
		Map<String, String> failures = new TreeMap<>();
		try (FailureLog log = new FailureLog()) {
			for (int i = 0; i < count; i++) {
				this.jdbc.sql("delete from throttle").update();
				String request = request(random);
				String answer = exchange(request);
				String problem = problem(request, answer, log);
				if (problem != null) {
					failures.putIfAbsent(problem, problem + " to " + visible(request));
				}
			}
		}
		assertThat(failures.values()).as("%d requests, -Dlissom.test.seed=%d", count, seed).isEmpty();
	}

	private String request(SplittableRandom random) {
		String method = of(METHODS, random);
		StringBuilder request = new StringBuilder(method + " " + of(PATHS, random) + of(ENDS, random)
				+ of(List.of(" HTTP/1.1", " HTTP/1.1", " HTTP/1.1", " HTTP/1.0", "", " HTTP/9.9", " HTP"), random)
				+ "\r\nHost: localhost\r\nConnection: close\r\n");
		if (random.nextInt(3) > 0) {
			request.append("Cookie: " + this.cookies + "\r\n");
		}
		String body = method.equals("POST") || random.nextInt(8) == 0 ? of(BODIES, random) : "";
		if (!body.isEmpty() && random.nextInt(4) > 0) {
			request.append("Content-Length: " + body.length() + "\r\n");
		}
		for (int i = random.nextInt(4); i > 0; i--) {
			request.append(of(HEADERS, random) + "\r\n");
		}
		return request + "\r\n" + body;
	}

	private static <T> T of(List<T> values, SplittableRandom random) {
		return values.get(random.nextInt(values.size()));
	}

	/** Returns the answer; empty if the server only closed the connection. */
	private String exchange(String request) throws IOException {
		int port = Integer.parseInt(this.environment.getRequiredProperty("local.server.port"));
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(1_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.shutdownOutput();
			return read(socket.getInputStream());
		}
	}

	private static String read(InputStream input) {
		StringBuilder answer = new StringBuilder();
		byte[] buffer = new byte[65_536];
		try {
			for (int length = input.read(buffer); length >= 0; length = input.read(buffer)) {
				answer.append(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
			}
		}
		catch (SocketTimeoutException ex) {
			return answer + " (waits)";
		}
		catch (IOException ex) {
			// It closed the connection before it had read everything.
		}
		return answer.toString();
	}

	private static @Nullable String problem(String request, String answer, FailureLog log) {
		String logged = log.next();
		if (logged != null) {
			return "Logs " + logged;
		}
		if (!answer.matches("(?s)HTTP/1\\.[01] \\d{3}.*")) {
			return null;
		}
		int status = Integer.parseInt(answer.substring(9, 12));
		// Tomcat answers what is about no page at all before it knows the site.
		boolean server = request.startsWith("OPTIONS *");
		if (status >= 500 && !server) {
			return "Answers " + status;
		}
		boolean page = server || request.startsWith("HEAD") || request.contains(" /actuator/") || status == 406
				|| answer.contains("<h1");
		return (status >= 400 && !page) ? "Answers " + status + " with no page" : null;
	}

	private static String visible(String request) {
		return request.substring(0, Math.min(900, request.length())).replace("\r\n", " | ");
	}

}
