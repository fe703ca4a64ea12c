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
 * Sees all that a test's pages do: no console error, no broken script and no request to
 * anybody else is allowed. Chromium also prints an error for a page that comes with
 * status 4xx; that one is expected.
 */
final class Witness {

	private final List<BrowserContext> contexts = new ArrayList<>();

	private final Set<String> pages = new HashSet<>();

	private final List<ConsoleMessage> errors = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	void watch(BrowserContext context, String origin) {
		this.contexts.add(context);
		context.onRequest((request) -> note(request, origin));
		context.onConsoleMessage((message) -> {
			if ("error".equals(message.type()) || "warning".equals(message.type())) {
				this.errors.add(message);
			}
		});
		context.onWebError((error) -> this.complaints.add("script error: " + error.error()));
	}

	private void note(Request request, String origin) {
		if (request.isNavigationRequest()) {
			this.pages.add(request.url());
		}
		if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
			this.complaints.add("request to somebody else: " + request.url());
		}
	}

	void close() {
		this.contexts.forEach(BrowserContext::close);
	}

	/** Nothing was wrong since this was asked last. */
	void assertQuiet() {
		this.errors.stream()
			.filter((error) -> !isStatusOfAPage(error))
			.forEach((error) -> this.complaints.add("console " + error.type() + ": " + error.text()));
		List<String> heard = List.copyOf(this.complaints);
		this.errors.clear();
		this.complaints.clear();
		assertThat(heard).as("what the browser complained about").isEmpty();
	}

	private boolean isStatusOfAPage(ConsoleMessage error) {
		return error.text().startsWith("Failed to load resource: the server responded with a status of 4")
				&& this.pages.contains(error.location().split("#")[0].replaceAll(":\\d+:\\d+$", ""));
	}

}
