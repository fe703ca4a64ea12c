package app.lissom.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;

/**
 * Acts as a simple browser: stores cookies, reads pages and sends their forms over a real
 * connection. It follows a redirect only when asked to.
 */
public final class Visitor {

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String origin;

	private final @Nullable String language;

	private int status;

	private Map<String, List<String>> headers = Map.of();

	private byte[] content = {};

	public Visitor(Environment environment) {
		this(environment, null);
	}

	public Visitor(int port) {
		this(port, null);
	}

	/** Creates a browser that asks for a language, such as {@code es-MX,es;q=0.9}. */
	public Visitor(Environment environment, @Nullable String language) {
		this(environment.getRequiredProperty("local.server.port", Integer.class), language);
	}

	private Visitor(int port, @Nullable String language) {
		this.language = language;
		this.origin = "http://localhost:" + port;
	}

	/** Opens an address. */
	public Visitor open(String address) {
		return send(HttpRequest.newBuilder(URI.create(this.origin + address)).GET());
	}

	/** Opens an address that no browser would send, byte by byte; stores no cookie. */
	public Visitor openRaw(String address) {
		return (isPlain(address)) ? open(address) : send(address);
	}

	/** Posts fields as they are, with no token but the one among them. */
	public Visitor post(String address, Map<String, String> fields) {
		return postFrom("same-origin", address, fields);
	}

	/**
	 * Posts fields from a page of this or another site.
	 * @param site what a browser sends as {@code Sec-Fetch-Site}, or as {@code Origin} if
	 * it is older
	 */
	public Visitor postFrom(String site, String address, Map<String, String> fields) {
		String body = fields.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(URI.create(this.origin + address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header(site.matches("https?:.*|null") ? "Origin" : "Sec-Fetch-Site", site)
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/** Chooses a file in the form that posts to this address, and sends it. */
	public Visitor upload(String action, String name, String content) {
		String boundary = "3f9c1e";
		StringBuilder body = new StringBuilder();
		fields(action).forEach((field, value) -> body.append("--" + boundary + "\r\n")
			.append("Content-Disposition: form-data; name=\"" + field + "\"")
			.append(field.equals("file") ? "; filename=\"" + name + "\"" : "")
			.append("\r\n\r\n")
			.append(field.equals("file") ? content : value)
			.append("\r\n"));
		return send(HttpRequest.newBuilder(URI.create(this.origin + action))
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.header("Sec-Fetch-Site", "same-origin")
			.POST(HttpRequest.BodyPublishers.ofString(body + "--" + boundary + "--\r\n")));
	}

	/** Fills in the form that posts to this address, and sends it. */
	public Visitor submit(String action, Map<String, String> filledIn) {
		Map<String, String> fields = fields(action);
		fields.putAll(filledIn);
		return post(action, fields);
	}

	/** Returns what the form that posts to this address would send. */
	public Map<String, String> fields(String action) {
		Element form = page().selectFirst("main form[action='" + action + "'], footer form[action='" + action + "']");
		if (form == null) {
			throw new AssertionError("No form posts to " + action + " on\n" + page().body().text());
		}
		Map<String, String> fields = new LinkedHashMap<>();
		for (Element input : form.select("input[name], textarea[name]")) {
			if (!input.attr("type").matches("checkbox|radio") || input.hasAttr("checked")) {
				fields.put(input.attr("name"), input.is("textarea") ? input.wholeText() : input.val());
			}
		}
		form.select("select").forEach((select) -> fields.put(select.attr("name"), select.select("[selected]").val()));
		return fields;
	}

	/** Opens the address that the last response redirects to. */
	public Visitor follow() {
		return open(leadsTo().orElseThrow(() -> new AssertionError("No redirect but " + status() + page().text())));
	}

	public Optional<String> leadsTo() {
		return header("Location");
	}

	public Optional<String> header(String name) {
		return headers(name).stream().findFirst();
	}

	public List<String> headers(String name) {
		return this.headers.entrySet()
			.stream()
			.filter((header) -> header.getKey().equalsIgnoreCase(name))
			.flatMap((header) -> header.getValue().stream())
			.toList();
	}

	public int status() {
		return this.status;
	}

	public Document page() {
		return Jsoup.parse(body(), this.origin);
	}

	public String body() {
		return new String(this.content, StandardCharsets.UTF_8);
	}

	public byte[] content() {
		return this.content;
	}

	public Optional<String> cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst();
	}

	/** Returns all cookies as the value of a header. */
	public String cookieHeader() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.map((cookie) -> cookie.getName() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	/** Sets a cookie, or removes it. */
	public Visitor withCookie(String name, Optional<String> value) {
		List<HttpCookie> known = List.copyOf(this.cookies.getCookieStore().getCookies());
		known.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.forEach((cookie) -> this.cookies.getCookieStore().remove(URI.create(this.origin), cookie));
		value.ifPresent((text) -> {
			HttpCookie cookie = new HttpCookie(name, text);
			cookie.setPath("/");
			cookie.setVersion(0);
			cookie.setDomain("localhost.local");
			this.cookies.getCookieStore().add(URI.create(this.origin), cookie);
		});
		return this;
	}

	private Visitor send(HttpRequest.Builder request) {
		if (this.language != null) {
			request.header("Accept-Language", this.language);
		}
		try {
			HttpResponse<byte[]> answer = this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
			return read(answer.statusCode(), answer.headers().map(), answer.body());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	private static boolean isPlain(String address) {
		try {
			return URI.create(address).getPath().equals(address) && !address.contains("//");
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private Visitor send(String address) {
		URI origin = URI.create(this.origin);
		try (Socket socket = new Socket(origin.getHost(), origin.getPort())) {
			socket.getOutputStream()
				.write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			String[] answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
				.split("\r\n\r\n", 2);
			List<String> head = answer[0].lines().toList();
			Map<String, List<String>> headers = head.stream()
				.skip(1)
				.map((line) -> line.split(": ", 2))
				.collect(Collectors.groupingBy((header) -> header[0],
						Collectors.mapping((header) -> header[1], Collectors.toList())));
			return read(Integer.parseInt(head.get(0).split(" ")[1]), headers,
					answer[1].getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private Visitor read(int status, Map<String, List<String>> headers, byte[] content) {
		this.status = status;
		this.headers = headers;
		this.content = content;
		return this;
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
