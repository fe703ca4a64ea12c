package app.lissom.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebError;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records console errors, script errors and requests to other origins, none of which are
 * allowed. Chromium also prints an error for a page that comes with status 4xx; that one
 * is expected.
 */
final class BrowserLog {

	/** Most tests want none, and Playwright says so. */
	private static final String NO_SERVICE_WORKER = "Service Worker registration blocked by Playwright";

	private final List<Runnable> ends = new ArrayList<>();

	private final Set<String> pages = new HashSet<>();

	private final List<ConsoleMessage> messages = new ArrayList<>();

	private final List<String> errors = new ArrayList<>();

	/**
	 * Records until this log is closed.
	 * @param end closes the context or gives it back
	 */
	void record(BrowserContext context, String origin, Runnable end) {
		Consumer<Request> onRequest = (request) -> record(request, origin);
		Consumer<ConsoleMessage> onMessage = this::record;
		Consumer<WebError> onError = (error) -> this.errors.add("script error: " + error.error());
		context.onRequest(onRequest);
		context.onConsoleMessage(onMessage);
		context.onWebError(onError);
		this.ends.add(() -> {
			end.run();
			context.offRequest(onRequest);
			context.offConsoleMessage(onMessage);
			context.offWebError(onError);
		});
	}

	private void record(ConsoleMessage message) {
		if ("error".equals(message.type()) || "warning".equals(message.type())) {
			this.messages.add(message);
		}
	}

	private void record(Request request, String origin) {
		if (request.isNavigationRequest()) {
			this.pages.add(request.url());
		}
		if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
			this.errors.add("request to another origin: " + request.url());
		}
	}

	void close() {
		this.ends.forEach(Runnable::run);
	}

	/** Fails if anything went wrong since the last call. */
	void assertNoErrors() {
		this.messages.stream()
			.filter((message) -> !isStatusOfAPage(message) && !message.text().equals(NO_SERVICE_WORKER))
			.forEach((message) -> this.errors.add("console " + message.type() + ": " + message.text()));
		List<String> found = List.copyOf(this.errors);
		this.messages.clear();
		this.errors.clear();
		assertThat(found).as("errors in the browser").isEmpty();
	}

	private boolean isStatusOfAPage(ConsoleMessage message) {
		return message.text().startsWith("Failed to load resource: the server responded with a status of 4")
				&& this.pages.contains(message.location().split("#")[0].replaceAll(":\\d+:\\d+$", ""));
	}

}
