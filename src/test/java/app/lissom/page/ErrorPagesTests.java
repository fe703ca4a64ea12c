package app.lissom.page;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.lissom.LissomTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static jakarta.servlet.RequestDispatcher.ERROR_EXCEPTION;
import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;
import static org.assertj.core.api.Assertions.assertThat;

/** Sends broken requests over a plain socket: each gets a calm error page. */
@LissomTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "GET /nothing|404", "GET /error|404", "GET /assets/nothing.css|404",
					"GET /apple-touch-icon.png|404", "GET /guide/nothing|404", "POST /nothing|404",
					"POST /guide/search|405", "POST /|405", "POST /guide/warning-signs|405", "POST /sign-out|403",
					"GET /%|400", "GET /guide/%zz|400", "GET /guide/%00|400", "GET /a%2fb|400", "GET //guide|400",
					"GET /guide;x=1|400", "GET /guide/%2e%2e/x|400", "GET /gu\u0001ide|400", "GET /<guide>|400",
					"GET /\\guide|400", "GET guide|400", "TRACE /|405", "NONSENSE /|400" })
	void answersWithAnErrorPage(String request, int status) throws IOException {
		Answer answer = send(request + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n");
		assertThat(answer.status()).isEqualTo(status);
		assertIsErrorPage(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET / HTTP/9.9", "GET / HTP", "FOO * HTTP/1.1" })
	void answersAStrangeVersionWithAnErrorPage(String request) throws IOException {
		Answer answer = send(request + "\r\nHost: localhost\r\nContent-Length: 0\r\n");
		assertThat(answer.status()).isEqualTo(400);
		assertIsErrorPage(answer);
	}

	/** What Tomcat refuses by itself, before any servlet. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "GET /|Host: a\\r\\nHost: b|400", "GET /|Host: a b|400", "GET /|X Y: 1\\r\\nHost: a|400",
					"GET /|no colon\\r\\nHost: a|400", "GET /|Accept: text/html|400", "GET http://|Host: a|400",
					"CONNECT a:1|Host: a|405", "POST /sign-in|Host: a\\r\\nExpect: much|417",
					"POST /sign-in|Host: a\\r\\nContent-Length: 1\\r\\nContent-Length: 2|400",
					"POST /sign-in|Host: a\\r\\nTransfer-Encoding: strange|405" })
	void answersWhatIsNoRequestWithAnErrorPage(String request, String headers, int status) throws IOException {
		Answer answer = send(request + " HTTP/1.1\r\n" + headers.replace("\\r\\n", "\r\n") + "\r\n");
		assertThat(answer.status()).isEqualTo(status);
		assertIsErrorPage(answer);
	}

	@ParameterizedTest
	@ValueSource(ints = { 405, 415, 418, 429, 500, 503, 504 })
	void hasTextForEveryStatus(int status) {
		MvcTestResult answer = this.mvc.get().uri("/error").requestAttr(ERROR_STATUS_CODE, status).exchange();
		assertThat(answer).hasStatus(status).bodyText().contains("<h1", "id=\"main\"", "Lissom");
	}

	@ParameterizedTest
	@CsvSource({ "429,60", "503,5" })
	void saysWhenToTryAgain(int status, String seconds) {
		assertThat(this.mvc.get().uri("/error").requestAttr(ERROR_STATUS_CODE, status).exchange())
			.hasHeader("Retry-After", seconds);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/guide", "/relief/ice", "/", "/routine" })
	void aHeadRequestGetsTheHeadersOfThePage(String page) throws IOException {
		String get = send("GET " + page + " HTTP/1.1\r\nHost: localhost\r\n").head();
		String head = raw("HEAD " + page + " HTTP/1.1\r\nHost: localhost\r\n", "");
		assertThat(get).containsIgnoringCase("Cache-Control: no-cache");
		get.lines()
			.filter((line) -> line.matches("(?i)(cache-control|vary|content-type|etag):.*"))
			.forEach((line) -> assertThat(head).contains(line));
	}

	@Test
	void sendsAShortPageWithItsLength() throws IOException {
		String length = "Content-Length: \\d+";
		String get = send("GET /nothing-here HTTP/1.1\r\nHost: localhost\r\n").head();
		assertThat(get).containsPattern(length).doesNotContain("chunked");
		assertThat(raw("HEAD /nothing-here HTTP/1.1\r\nHost: localhost\r\n", ""))
			.contains(get.lines().filter((line) -> line.matches(length)).findFirst().orElseThrow());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/sign-in|Content-Type: multipart/form-data", "/sign-up|Content-Type: multipart/form-data" })
	void refusesHeadersThatCannotBeRead(String page, String header, CapturedOutput log) throws IOException {
		Answer answer = send("GET " + page + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n");
		assertThat(answer.status()).isEqualTo(400);
		assertIsErrorPage(answer);
		assertThat(log.getAll()).doesNotContain("A request failed");
	}

	@Test
	void aBadPercentSignIsNotLogged(CapturedOutput log) throws IOException {
		assertThat(post("/sign-in", "name=%zz").status()).isEqualTo(400);
		assertThat(send("GET /progress?from=%zz HTTP/1.1\r\nHost: localhost\r\n").status()).isBetween(300, 499);
		assertThat(log.getAll()).doesNotContain("A request failed");
	}

	@Test
	void logsStackTracesWithoutMessages(CapturedOutput log) {
		Exception failure = new IllegalStateException("typed by somebody", new IOException("typed before"));
		assertThat(this.mvc.get()
			.uri("/error")
			.requestAttr(ERROR_STATUS_CODE, 500)
			.requestAttr(ERROR_EXCEPTION, failure)
			.exchange()).hasStatus(500);
		assertThat(log.getAll())
			.contains("java.lang.IllegalStateException\n\tat app.lissom.page.ErrorPagesTests.logsStackTraces",
					"caused by java.io.IOException")
			.doesNotContain("typed by", "typed before");
		assertThat(LoggerFactory.getLogger("org.apache.catalina.core.ContainerBase.[Tomcat].[localhost].[/].[x]")
			.isErrorEnabled()).isFalse();
	}

	@Test
	void answersAMalformedRequest() throws IOException {
		assertIsErrorPage(send("HELLO\r\n"));
	}

	@Test
	void answersHeadersThatAreTooLong() throws IOException {
		Answer answer = send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(20_000) + "\r\n");
		assertThat(answer.status()).isEqualTo(400);
		assertIsErrorPage(answer);
	}

	@Test
	void answersAMalformedContentLength() throws IOException {
		Answer answer = send("POST /relief HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n");
		assertThat(answer.status()).isEqualTo(400);
		assertIsErrorPage(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/json", "*/*", "no such type" })
	void showsAPageForEveryAcceptHeader(String type) throws IOException {
		Answer answer = send("GET /nothing HTTP/1.1\r\nHost: localhost\r\nAccept: " + type + "\r\n");
		assertThat(answer.status()).isEqualTo(404);
		assertIsErrorPage(answer);
	}

	@Test
	void refusesAFormThatIsTooLarge() throws IOException {
		Answer answer = post("/diary", "note=" + "a".repeat(5_000_000));
		assertThat(answer.status()).isEqualTo(413);
		assertIsErrorPage(answer);
	}

	@Test
	void refusesAFormOfTooManyParts() throws IOException {
		String form = IntStream.range(0, 1500).mapToObj((i) -> "a" + i + "=1").collect(Collectors.joining("&"));
		Answer answer = post("/diary", form);
		assertThat(answer.status()).isBetween(400, 413);
		assertIsErrorPage(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a=%", "a=%zz", "a=%00", "a=1&a=2&a=3", "=", "&&&", "a=%ff%fe", "a=%ed%a0%80" })
	void neverFailsOnBrokenForms(String form) throws IOException {
		Answer answer = post("/diary", form);
		assertThat(answer.status()).isBetween(400, 499);
		assertIsErrorPage(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a=%", "a=%zz", "a=%00", "a=1&a=2&a=3", "=", "&&&", "a=%ff%fe" })
	void neverFailsOnBrokenQueries(String query) throws IOException {
		Answer answer = send("GET /?" + query + " HTTP/1.1\r\nHost: localhost\r\n");
		assertThat(answer.status()).isBetween(200, 499);
		assertThat(answer.page().select("h1")).hasSize(1);
	}

	private static void assertIsErrorPage(Answer answer) {
		assertThat(answer.status()).isBetween(400, 599);
		assertThat(answer.page().title()).endsWith(" – Lissom");
		assertThat(answer.page().select("main h1")).hasSize(1);
		assertThat(answer.page().text()).doesNotContain("Exception", "Tomcat", "at org.", "HTTP Status");
		assertThat(answer.head()).contains("text/html").doesNotContain("Apache");
		SecurityHeaders.ALWAYS
			.forEach((name, value) -> assertThat(answer.head()).containsIgnoringCase(name + ": " + value));
	}

	private Answer post(String path, String form) throws IOException {
		return send(
				"POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
						+ "Content-Length: " + form.length() + "\r\n",
				form);
	}

	private Answer send(String head) throws IOException {
		return send(head, "");
	}

	private Answer send(String head, String body) throws IOException {
		String answer = raw(head, body);
		int end = answer.indexOf("\r\n\r\n");
		assertThat(end).as("an answer").isPositive();
		return new Answer(Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end),
				Jsoup.parse(answer.substring(Math.max(end, answer.indexOf('<', end)))));
	}

	private String raw(String head, String body) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream()
				.write((head + "Connection: close\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private record Answer(int status, String head, Document page) {

	}

}
