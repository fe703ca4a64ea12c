package app.lissom.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Loads style sheet, script, font and icons once, at start. Their URLs contain a
 * fingerprint of the content, so that browsers can cache them forever.
 */
@Component("assets")
public class Assets {

	/** The parts of the one style sheet; their order in a layer is the order here. */
	static final List<String> STYLES = List.of("layers", "reset", "tokens", "font", "base", "layout", "top", "tabs",
			"foot", "button", "field", "choice", "scale", "summary", "card", "saved-message", "callout", "claim",
			"numbers", "steps", "contents", "prose", "table", "spine-list", "question", "plan", "outcome", "session",
			"dots", "chart", "home", "bar", "diary", "reminders", "report", "guide", "search", "figure", "routine",
			"floor", "utilities", "contrast", "print");

	/** The parts of the one script, each a behaviour of its own. */
	static final List<String> SCRIPTS = List.of("exclusive", "reveal", "once", "summary", "zone", "password", "copy",
			"print", "unsaved", "answers", "outbox", "tabs");

	/** The parts of the script of pages that time ice and heat, or wait for a job. */
	static final List<String> TIMED = List.of("awake", "chime", "voice", "floor", "session-timer", "again");

	/** The parts of the script of the page that plays a routine. */
	static final List<String> PLAYER = List.of("awake", "chime", "voice", "floor", "player", "played");

	/** The second script of the page that times ice and heat without network. */
	static final List<String> COUNTDOWN = List.of("countdown");

	/** The script of the page that asks for symptoms without network. */
	static final List<String> PICKER = List.of("picker");

	/** The script of the page that stands in for others without network. */
	static final List<String> OFFLINE = List.of("offline");

	/** The script of pages that list what waits to be sent. */
	static final List<String> WAITING = List.of("waiting");

	/** The script of pages that ask for symptoms. */
	static final List<String> ASKING = List.of("half-answers");

	/** The script of pages with a passkey. */
	static final List<String> PASSKEYS = List.of("passkey");

	/** The script of the page on which a browser subscribes to notifications. */
	static final List<String> PUSH = List.of("push");

	/** The script that shows notifications while no page is open. */
	static final List<String> WORKER = List.of("push-worker");

	/** The name of a file in the folder of the linking one. */
	private static final Pattern LINK = Pattern.compile("[a-z0-9-]+\\.(svg|woff2)");

	private static final Pattern COMMENTS_AND_INDENTS = Pattern.compile("/\\*.*?\\*/|^\\s+|(?<=\\n)\\s+",
			Pattern.DOTALL);

	/** Lines of a script that are comments alone or empty, and indents. */
	private static final Pattern SCRIPT_COMMENTS_AND_INDENTS = Pattern
		.compile("(?ms)^\\s*(//[^\\n]*|/\\*.*?\\*/)[ \\t]*\\n|^[ \\t]*\\n|^[ \\t]+");

	private final Map<String, String> paths = new HashMap<>();

	private final Map<String, Asset> files = new HashMap<>();

	@Bean
	static ServletRegistrationBean<AssetServlet> assetServlet(Assets assets) {
		return new ServletRegistrationBean<>(new AssetServlet(assets), "/assets/*", "/favicon.ico", "/robots.txt",
				"/push-worker.js");
	}

	public Assets(List<GeneratedAssets> generated) {
		generated.forEach((room) -> room.files().forEach(this::add));
		add("atkinson.woff2", read("font/atkinson.woff2"));
		add("icons.svg", read("icons/icons.svg"));
		add("icon.svg", read("icons/icon.svg"));
		add("icon-192.png", read("icons/icon-192.png"));
		add("icon-512.png", read("icons/icon-512.png"));
		add("icon-maskable-512.png", read("icons/icon-maskable-512.png"));
		add("lissom.css",
				withFingerprints(Stream
					.concat(STYLES.stream().map(Assets::style), generated.stream().map(GeneratedAssets::style))
					.collect(Collectors.joining())));
		add("lissom.js", scripts(SCRIPTS));
		add("timed.js", scripts(TIMED));
		add("player.js", scripts(PLAYER));
		add("countdown.js", scripts(COUNTDOWN));
		add("picker.js", scripts(PICKER));
		add("offline.js", scripts(OFFLINE));
		add("waiting.js", scripts(WAITING));
		add("half-answers.js", scripts(ASKING));
		add("passkey.js", scripts(PASSKEYS));
		add("push.js", scripts(PUSH));
		addAt("/favicon.ico", read("icons/favicon.ico"));
		addAt("/robots.txt", read("robots.txt"));
		// Browsers look at this address for a newer one.
		addAt("/push-worker.js", scripts(WORKER));
	}

	/**
	 * Returns the address of an asset, with the fingerprint of its content in it. The
	 * path that the product runs under is not part of it; a link expression adds it.
	 * @throws IllegalArgumentException if there is no such asset
	 */
	public String path(String name) {
		String path = this.paths.get(name);
		if (path == null) {
			throw new IllegalArgumentException("There is no asset " + name);
		}
		return path;
	}

	/** Returns the addresses of all of them. */
	public Collection<String> paths() {
		return this.paths.values();
	}

	/** Returns the script of the service worker, which needs some constants before it. */
	public static String worker() {
		return SCRIPT_COMMENTS_AND_INDENTS.matcher(text("worker.js")).replaceAll("");
	}

	/** Finds what is at this address, without the path that the product runs under. */
	public @Nullable Asset find(String path) {
		return this.files.get(path);
	}

	private void add(String name, byte[] content) {
		Asset asset = Asset.of(name, content);
		String path = "/assets/" + asset.fingerprinted(name);
		this.paths.put(name, path);
		this.files.put(path, asset);
	}

	private void addAt(String path, byte[] content) {
		this.files.put(path, Asset.of(path, content));
	}

	/** Links between assets name the plain file; browsers get the fingerprinted one. */
	private byte[] withFingerprints(String text) {
		return LINK.matcher(text)
			.replaceAll((link) -> StringUtils.getFilename(path(link.group())))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String style(String name) {
		return COMMENTS_AND_INDENTS.matcher(text("css/" + name + ".css")).replaceAll("");
	}

	private static byte[] scripts(List<String> names) {
		return names.stream().map(Assets::script).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
	}

	/** Each behaviour gets a scope of its own. */
	private static String script(String name) {
		return "{\n" + SCRIPT_COMMENTS_AND_INDENTS.matcher(text("js/" + name + ".js")).replaceAll("") + "}\n";
	}

	private static String text(String file) {
		return new String(read(file), StandardCharsets.UTF_8);
	}

	private static byte[] read(String file) {
		try {
			return new ClassPathResource("assets/" + file).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
