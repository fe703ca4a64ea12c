package app.lissom.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** Starts the installed Chromium, once for a run. */
final class Chromium implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "google-chrome");

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	/** Playwright switches off the back/forward cache, which people have switched on. */
	private static final List<String> IGNORED_FLAGS = List.of("--disable-back-forward-cache");

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser browser;

	Chromium() {
		Path executable = find().orElseThrow(() -> new IllegalStateException(
				"No Chromium: set CHROMIUM to its path, or put chromium or google-chrome on the PATH"));
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
				.setArgs(FLAGS)
				.setIgnoreDefaultArgs(IGNORED_FLAGS));
	}

	/** The executable named by {@code CHROMIUM}, else the first of the known ones. */
	static Optional<Path> find() {
		String named = System.getenv("CHROMIUM");
		if (named != null && !named.isBlank()) {
			return Optional.of(Path.of(named)).filter(Files::isExecutable);
		}
		List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
		return NAMES.stream().flatMap((name) -> in(folders, name)).filter(Files::isExecutable).findFirst();
	}

	private static Stream<Path> in(List<String> folders, String name) {
		return folders.stream().map((folder) -> Path.of(folder, name));
	}

	com.microsoft.playwright.Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
