package app.lissom.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * Drives the notification service worker through Chromium's own protocol, because nobody
 * can reach the notifications of a browser without a screen: pushes to it, and taps on
 * what it shows.
 */
final class PushWorker {

	private static final String SCRIPT = "/push-worker.js";

	private static final String SCOPE = "/reminders/ring/";

	/**
	 * Only events of the browser itself may wait for something, so this one does it by
	 * hand.
	 */
	private static final String TAP = """
			(async () => {
				const [notification] = await registration.getNotifications();
				const { action } = notification.actions.find(({ title }) => title === %s);
				const event = new NotificationEvent("notificationclick", { notification, action });
				const done = new Promise((resolve) => event.waitUntil = resolve);
				dispatchEvent(event);
				await done;
			})()""";

	/** Waits a while for what is expected. */
	private static final String SHOWN = """
			(async () => {
				let shown;
				for (let tries = 0; tries < 50 && shown !== %s; tries++) {
					await new Promise((done) => setTimeout(done, 100));
					shown = (await registration.getNotifications())
						.map(({ title, renotify, silent }) => title + (renotify ? " rings" : "") + (silent ? " silent" : ""))
						.join();
				}
				return shown;
			})()""";

	private final Gson gson = new Gson();

	private final Page page;

	private final CDPSession tab;

	private final CDPSession browser;

	private final String session;

	private final Map<Integer, JsonObject> answers = new HashMap<>();

	private String registration = "";

	/**
	 * Registers the worker.
	 * @param page any page of the product
	 */
	PushWorker(Page page) {
		this.page = page;
		page.context().grantPermissions(List.of("notifications"));
		page.evaluate("""
				async ([script, scope]) => {
					const { installing, active } = await navigator.serviceWorker.register(script, { scope });
					await new Promise((done) => active ? done() : installing.addEventListener("statechange",
						() => installing.state === "activated" && done()));
				}""", new String[] { SCRIPT, SCOPE });
		this.tab = page.context().newCDPSession(page);
		this.tab.on("ServiceWorker.workerRegistrationUpdated",
				(event) -> find(event, "registrations", (one) -> text(one, "scopeURL").endsWith(SCOPE))
					.ifPresent((one) -> this.registration = text(one, "registrationId")));
		this.tab.send("ServiceWorker.enable");
		page.waitForCondition(() -> !this.registration.isEmpty());
		this.browser = page.context().browser().newBrowserCDPSession();
		this.browser.on("Target.receivedMessageFromTarget", (event) -> {
			JsonObject answer = JsonParser.parseString(text(event, "message")).getAsJsonObject();
			if (answer.has("id")) {
				this.answers.put(answer.get("id").getAsInt(), answer);
			}
		});
		String context = text(this.tab.send("Target.getTargetInfo").getAsJsonObject("targetInfo"), "browserContextId");
		JsonObject worker = find(this.browser.send("Target.getTargets"), "targetInfos",
				(one) -> text(one, "url").endsWith(SCRIPT) && context.equals(text(one, "browserContextId")))
			.orElseThrow();
		this.session = text(this.browser.send("Target.attachToTarget",
				object(Map.of("targetId", text(worker, "targetId"), "flatten", false))), "sessionId");
	}

	/** Delivers what a push service would. */
	void push(String data) {
		String origin = this.page.url().replaceFirst("(?<=[^/])/(?!/).*", "");
		this.tab.send("ServiceWorker.deliverPushMessage",
				object(Map.of("origin", origin, "registrationId", this.registration, "data", data)));
	}

	/**
	 * Returns what is shown, with "rings" behind it if that was heard.
	 * @param expected what to wait for
	 */
	String shown(String expected) {
		return evaluate(SHOWN.formatted(this.gson.toJson(expected)));
	}

	/** Taps on a button of what is shown. */
	void tap(String button) {
		evaluate(TAP.formatted(this.gson.toJson(button)));
	}

	/** From now on the worker has no network. */
	void disconnect() {
		evaluate("fetch = () => Promise.reject(new TypeError()); true");
	}

	private String evaluate(String expression) {
		int id = this.answers.size() + 1;
		String message = this.gson.toJson(Map.of("id", id, "method", "Runtime.evaluate", "params",
				Map.of("expression", expression, "awaitPromise", true, "returnByValue", true)));
		this.browser.send("Target.sendMessageToTarget", object(Map.of("sessionId", this.session, "message", message)));
		this.page.waitForCondition(() -> this.answers.containsKey(id));
		JsonObject answer = this.answers.get(id).getAsJsonObject("result");
		if (answer.has("exceptionDetails")) {
			throw new AssertionError(answer);
		}
		JsonElement value = answer.getAsJsonObject("result").get("value");
		return (value != null) ? value.getAsString() : "";
	}

	private JsonObject object(Map<String, ?> values) {
		return this.gson.toJsonTree(values).getAsJsonObject();
	}

	private static String text(JsonObject object, String name) {
		return object.has(name) ? object.get(name).getAsString() : "";
	}

	private static Optional<JsonObject> find(JsonObject list, String name, Predicate<JsonObject> test) {
		return StreamSupport.stream(list.getAsJsonArray(name).spliterator(), false)
			.map(JsonElement::getAsJsonObject)
			.filter(test)
			.findFirst();
	}

}
