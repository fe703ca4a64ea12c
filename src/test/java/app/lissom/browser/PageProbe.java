package app.lissom.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

/**
 * Runs the scripts of this package in a page; each returns the problems that it found.
 */
final class PageProbe {

	private static final Map<String, String> SOURCES = new ConcurrentHashMap<>();

	private PageProbe() {
	}

	static List<String> run(Page page, String name) {
		return run(page, name, null);
	}

	@SuppressWarnings("unchecked")
	static List<String> run(Page page, String name, @Nullable Object argument) {
		return (List<String>) page.evaluate("async (arg) => {\n" + source(name) + "}", argument);
	}

	private static String source(String name) {
		return SOURCES.computeIfAbsent(name, (script) -> read("common.js") + read(script + ".js"));
	}

	private static String read(String file) {
		try (InputStream script = PageProbe.class.getResourceAsStream(file)) {
			if (script == null) {
				throw new IllegalArgumentException("No probe " + file);
			}
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
