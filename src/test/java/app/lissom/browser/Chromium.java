package app.lissom.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** Starts the installed Chromium, once per run. */
final class Chromium implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "google-chrome");

	/** Chromium without windows: a third faster, and without the back/forward cache. */
	private static final String SHELL = "chromium-headless-shell";

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--font-render-hinting=none", "--disable-background-networking",
			"--disable-component-update", "--disable-sync");

	/** Playwright switches off the back/forward cache, which people have switched on. */
	private static final List<String> IGNORED_FLAGS = List.of("--disable-back-forward-cache");

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser browser;

	private final Map<List<Object>, Deque<Page>> idlePages = new HashMap<>();

	/**
	 * Starts it.
	 * @param whole whether the shell will not do
	 */
	Chromium(boolean whole) {
		Path executable = find(whole).orElseThrow(() -> new IllegalStateException(
				"No Chromium: set CHROMIUM to its path, or put chromium or google-chrome on the PATH"));
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
				.setArgs(FLAGS)
				.setIgnoreDefaultArgs(IGNORED_FLAGS));
	}

	/** The executable named by {@code CHROMIUM}, else the first of the known ones. */
	static Optional<Path> find(boolean whole) {
		String named = System.getenv("CHROMIUM");
		if (named != null && !named.isBlank()) {
			return Optional.of(Path.of(named)).filter(Files::isExecutable);
		}
		List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
		return Stream.concat(whole ? Stream.empty() : Stream.of(SHELL), NAMES.stream())
			.flatMap((name) -> in(folders, name))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static Stream<Path> in(List<String> folders, String name) {
		return folders.stream().map((folder) -> Path.of(folder, name));
	}

	BrowserContext newContext(Device device, String origin) {
		BrowserContext context = this.browser.newContext(device.options(origin));
		context.setDefaultTimeout(10_000);
		return context;
	}

	/** Returns a page without cookies, which may have been used before. */
	Page lendPage(Device device, String origin) {
		Page page = idlePages(device, origin).poll();
		return (page != null) ? page : newContext(device, origin).newPage();
	}

	/** Takes a page back; nothing runs in it any more. */
	void returnPage(Device device, String origin, Page page) {
		page.navigate(origin + "/robots.txt");
		page.evaluate("sessionStorage.clear()");
		page.context().clearCookies();
		device.applyTo(page);
		idlePages(device, origin).add(page);
	}

	private Deque<Page> idlePages(Device device, String origin) {
		return this.idlePages.computeIfAbsent(List.of(device, origin), (kind) -> new ArrayDeque<>());
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
