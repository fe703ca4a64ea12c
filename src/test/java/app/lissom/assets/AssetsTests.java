package app.lissom.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AssetsTests {

	private static final Path FOLDER = Path.of("src/main/resources/assets");

	private final Assets assets = new Assets(List.of());

	private final AssetServlet servlet = new AssetServlet(this.assets);

	@ParameterizedTest
	@ValueSource(strings = { "lissom.css", "lissom.js", "timed.js", "player.js", "passkey.js", "atkinson.woff2",
			"icons.svg", "icon.svg", "icon-192.png", "icon-512.png", "icon-maskable-512.png" })
	void carriesTheFingerprintOfTheContentInTheAddress(String name) {
		assertThat(this.assets.path(name)).matches("/assets/[a-z0-9-]+\\.[0-9a-f]{16}\\.[a-z0-9]+");
	}

	@Test
	void refusesANameThatItDoesNotKnow() {
		assertThatThrownBy(() -> this.assets.path("no.css")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void bundlesEveryPartOfStyleSheetAndScript() throws IOException {
		assertThat(names("css")).containsExactlyInAnyOrderElementsOf(Assets.STYLES);
		assertThat(names("js")).containsExactlyInAnyOrderElementsOf(Stream
			.of(Assets.SCRIPTS, Assets.TIMED, Assets.PLAYER, Assets.COUNTDOWN, Assets.PICKER, Assets.OFFLINE,
					Assets.WAITING, Assets.ASKING, Assets.PASSKEYS, Assets.PUSH, Assets.WORKER)
			.flatMap(List::stream)
			.distinct()
			.toList());
	}

	@Test
	void linksOnlyToFingerprintedFiles() {
		assertThat(text("lissom.css")).contains("url(\"" + file("atkinson.woff2") + "\")");
	}

	@Test
	void staysSmallOnAFirstVisit() throws Exception {
		int bytes = 0;
		for (String name : new String[] { "lissom.css", "lissom.js" }) {
			bytes += bytesSent(name);
		}
		assertThat(bytes).as("style sheet and script, leaving 10 KB for the page").isLessThan(15_000);
		for (String name : new String[] { "icons.svg", "icon.svg", "atkinson.woff2" }) {
			bytes += bytesSent(name);
		}
		assertThat(bytes).as("everything, leaving 5 KB for the page").isLessThan(55_000);
	}

	@Test
	void allowsCachingForAYearWithAFingerprint() throws Exception {
		MockHttpServletResponse response = get(this.assets.path("lissom.css"));
		assertThat(response.getHeader("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
		assertThat(response.getContentType()).isEqualTo("text/css;charset=utf-8");
		assertThat(get("/robots.txt").getHeader("Cache-Control")).doesNotContain("immutable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assets/lissom.css", "/assets/lissom.0000000000000000.css", "/assets/",
			"/assets/../robots.txt" })
	void answersNotFoundForAnythingElse(String path) throws Exception {
		assertThat(get(path).getStatus()).isEqualTo(404);
	}

	@Test
	void hasEveryIconOnce() throws Exception {
		String sprite = Files.readString(FOLDER.resolve("icons/icons.svg"));
		assertThat(Pattern.compile("<symbol id=\"([a-z]+)\"").matcher(sprite).results().map((icon) -> icon.group(1)))
			.doesNotHaveDuplicates();
	}

	@Test
	void usesLayersAndNoIdsInCss() throws IOException {
		for (String name : names("css")) {
			String css = Files.readString(FOLDER.resolve("css/" + name + ".css"));
			assertThat(css).as(name).startsWith("@layer ").doesNotContain("!important");
			assertThat(Pattern.compile("(^|[\\s,>+~(])#[a-z][\\w-]*[^;]*\\{", Pattern.MULTILINE).matcher(css).find())
				.as("an id in " + name)
				.isFalse();
		}
	}

	/** Relative, so that it works under any path. */
	private String file(String name) {
		return this.assets.path(name).substring("/assets/".length());
	}

	private String text(String name) {
		return new String(Objects.requireNonNull(this.assets.find(this.assets.path(name))).content(),
				StandardCharsets.UTF_8);
	}

	private int bytesSent(String name) {
		Asset asset = Objects.requireNonNull(this.assets.find(this.assets.path(name)));
		return EncodedBody.of(asset.content()).accepted("gzip").content().length;
	}

	private MockHttpServletResponse get(String path) throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.servlet.doGet(new MockHttpServletRequest("GET", path), response);
		return response;
	}

	private static List<String> names(String folder) throws IOException {
		try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
			return files.map((file) -> file.getFileName().toString().replaceAll("\\.(css|js)$", "")).toList();
		}
	}

}
