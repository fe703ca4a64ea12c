package app.lissom.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records console errors, script errors and requests to other origins, none of which are
 * allowed. Chromium also prints an error for a page that comes with status 4xx; that one
 * is expected.
 */
final class BrowserLog {

	private final List<BrowserContext> contexts = new ArrayList<>();

	private final Set<String> pages = new HashSet<>();

	private final List<ConsoleMessage> messages = new ArrayList<>();

	private final List<String> errors = new ArrayList<>();

	void record(BrowserContext context, String origin) {
		this.contexts.add(context);
		context.onRequest((request) -> record(request, origin));
		context.onConsoleMessage((message) -> {
			if ("error".equals(message.type()) || "warning".equals(message.type())) {
				this.messages.add(message);
			}
		});
		context.onWebError((error) -> this.errors.add("script error: " + error.error()));
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
		this.contexts.forEach(BrowserContext::close);
	}

	/** Fails if anything went wrong since the last call. */
	void assertNoErrors() {
		this.messages.stream()
			.filter((message) -> !isStatusOfAPage(message))
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
