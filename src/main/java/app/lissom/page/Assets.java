package app.lissom.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Style sheet, script, font and icons: read once at start and kept as bytes. Their
 * addresses carry a fingerprint of the content, so that browsers keep them for ever.
 */
@Component("assets")
public class Assets {

	/** The parts of the one style sheet; their order in a layer is the order here. */
	static final List<String> STYLES = List.of("layers", "reset", "tokens", "font", "base", "layout", "top", "tabs",
			"foot", "button", "field", "choice", "scale", "summary", "card", "care", "claim", "numbers", "steps",
			"contents", "prose", "table", "spine-list", "question", "plan", "outcome", "session", "dots", "chart",
			"home", "bar", "diary", "reminders", "report", "guide", "figure", "routine", "utilities", "contrast",
			"print");

	/** The parts of the one script, each a behaviour of its own. */
	static final List<String> SCRIPTS = List.of("exclusive", "reveal", "once", "summary", "zone", "copy");

	/** The parts of the script of pages on which time runs. */
	static final List<String> TIMED = List.of("awake", "chime", "session-timer", "player", "again");

	private static final Pattern LINK = Pattern.compile("/assets/([a-z0-9-]+\\.[a-z0-9]+)");

	private static final Pattern COMMENTS_AND_INDENTS = Pattern.compile("/\\*.*?\\*/|^\\s+|(?<=\\n)\\s+",
			Pattern.DOTALL);

	private final Map<String, String> paths = new HashMap<>();

	private final Map<String, Asset> files = new HashMap<>();

	Assets(List<GeneratedAssets> made) {
		made.forEach((room) -> room.files().forEach(this::keep));
		keep("atkinson.woff2", read("font/atkinson.woff2"));
		keep("icons.svg", read("icons/icons.svg"));
		keep("icon.svg", read("icons/icon.svg"));
		keep("icon-512.png", read("icons/icon-512.png"));
		keep("lissom.webmanifest", linked(text("lissom.webmanifest")));
		keep("lissom.css",
				linked(Stream.concat(STYLES.stream().map(Assets::style), made.stream().map(GeneratedAssets::style))
					.collect(Collectors.joining())));
		keep("lissom.js", scripts(SCRIPTS));
		keep("timed.js", scripts(TIMED));
		keepAt("/favicon.ico", read("icons/favicon.ico"));
		keepAt("/robots.txt", read("robots.txt"));
	}

	/** The address of an asset, with the fingerprint of its content in it. */
	public String path(String name) {
		String path = this.paths.get(name);
		if (path == null) {
			throw new IllegalArgumentException("There is no asset " + name);
		}
		return path;
	}

	/** What is kept at this address, if anything is. */
	@Nullable Asset at(String path) {
		return this.files.get(path);
	}

	private void keep(String name, byte[] content) {
		Asset asset = Asset.of(name, content);
		String path = "/assets/" + asset.nameFrom(name);
		this.paths.put(name, path);
		this.files.put(path, asset);
	}

	private void keepAt(String path, byte[] content) {
		this.files.put(path, Asset.of(path, content));
	}

	/** Links between assets name the plain file; browsers get the fingerprinted one. */
	private byte[] linked(String text) {
		return LINK.matcher(text).replaceAll((link) -> path(link.group(1))).getBytes(StandardCharsets.UTF_8);
	}

	private static String style(String name) {
		return COMMENTS_AND_INDENTS.matcher(text("css/" + name + ".css")).replaceAll("");
	}

	private static byte[] scripts(List<String> names) {
		return names.stream().map(Assets::script).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
	}

	/** Each behaviour gets a scope of its own. */
	private static String script(String name) {
		return "{\n" + text("js/" + name + ".js") + "}\n";
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
