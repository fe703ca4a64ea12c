package app.lissom.hostile;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.lissom.hostile.HtmlForm.Field;
import app.lissom.hostile.HtmlForm.Param;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Sends requests to the running server, with cookies, and counts them. */
final class SiteBrowser {

	static final String FORM = "application/x-www-form-urlencoded";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final String BOUNDARY = "----lissom";

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(this.cookies)
		.build();

	private final String origin;

	/** The latest token that a page carried; a sign-in makes the earlier ones invalid. */
	private String token = "";

	private int sent;

	private int failed;

	SiteBrowser(int port) {
		this.origin = "http://localhost:" + port;
	}

	Answer get(String address) {
		return send(HttpRequest.newBuilder(URI.create(this.origin + address)).GET());
	}

	/** Sends a form with these values, and with a valid token. */
	Answer submit(HtmlForm form, List<Param> values) {
		List<Param> params = values.stream()
			.map((param) -> param.name().equals("_csrf") ? new Param("_csrf", this.token) : param)
			.toList();
		if (form.method().equals("GET")) {
			return get(form.action().split("\\?")[0] + "?" + encode(params));
		}
		return form.multipart() ? post(form, "multipart/form-data; boundary=" + BOUNDARY, multipart(form, params))
				: post(form, FORM, encode(params));
	}

	/** Sends any content to where the form goes. */
	Answer post(HtmlForm form, String type, String content) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.origin + form.action()))
			.header("Sec-Fetch-Site", "same-origin")
			.POST(HttpRequest.BodyPublishers.ofString(content));
		if (!type.isEmpty()) {
			request.header("Content-Type", type);
		}
		return send(request);
	}

	Optional<String> cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst();
	}

	void forget(String cookie) {
		List.copyOf(this.cookies.getCookieStore().getCookies())
			.stream()
			.filter((one) -> one.getName().equals(cookie))
			.forEach((one) -> this.cookies.getCookieStore().remove(null, one));
	}

	/** Returns how many requests were sent. */
	int sent() {
		return this.sent;
	}

	/** Returns how many answers said that the server failed. */
	int failed() {
		return this.failed;
	}

	static String encode(List<Param> params) {
		return params.stream()
			.map((param) -> encode(param.name()) + "=" + encode(param.value()))
			.collect(Collectors.joining("&"));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String multipart(HtmlForm form, List<Param> params) {
		List<String> files = form.fields()
			.stream()
			.filter((one) -> one.type().equals("file"))
			.map(Field::name)
			.toList();
		return params.stream()
			.map((param) -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + param.name() + "\""
					+ (files.contains(param.name()) ? "; filename=\"diary.csv\"" : "") + "\r\n\r\n" + param.value()
					+ "\r\n")
			.collect(Collectors.joining()) + "--" + BOUNDARY + "--\r\n";
	}

	private Answer send(HttpRequest.Builder request) {
		this.sent++;
		HttpRequest built = request.build();
		try {
			HttpResponse<String> response = this.client.send(built, HttpResponse.BodyHandlers.ofString());
			if (response.statusCode() >= 500) {
				this.failed++;
			}
			Matcher found = TOKEN.matcher(response.body());
			if (found.find()) {
				this.token = found.group(1);
			}
			return new Answer(built.method() + " " + built.uri().getRawPath(), response.statusCode(),
					response.headers().map(), response.body());
		}
		catch (IOException ex) {
			throw new AssertionError(built.toString(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/** Holds a response. */
	record Answer(String request, int status, Map<String, List<String>> headers, String body) {

		Optional<String> header(String name) {
			return this.headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
		}

		boolean isPage() {
			return header("content-type").filter((type) -> type.startsWith("text/html")).isPresent();
		}

		Document page() {
			return isPage() ? Jsoup.parse(this.body.replace((char) 0xFFFF, (char) 0xFFFD)) : new Document("");
		}

	}

}
