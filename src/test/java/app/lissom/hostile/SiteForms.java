package app.lissom.hostile;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

import app.lissom.account.TestAccounts;
import app.lissom.hostile.HtmlForm.Field;
import app.lissom.hostile.HtmlForm.Param;
import app.lissom.hostile.SiteBrowser.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Discovers the forms of the site: follows every link, fills in each form in several
 * ways, sends it, and continues on the page of the response.
 */
final class SiteForms {

	private static final Pattern VARIABLE = Pattern.compile(
			"\\d{4}-\\d\\d-\\d\\d|[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/steps/)\\d+|(?<=step=)\\d+|(?<=/guide/exercises/).+|(?<=/guide/)(?!exercises/).+");

	private static final Pattern OWN_ADDRESS = Pattern.compile("http://localhost:\\d+(/[^\\s\"'<]*)");

	/** Ends the account of the test. */
	static final String DELETION = "/settings/leave";

	private static final int MOST_VARIANTS = 6;

	private final SiteBrowser browser;

	private final SplittableRandom random;

	private final Runnable signIn;

	private final Map<String, HtmlForm> forms = new LinkedHashMap<>();

	private final Set<String> seen = new HashSet<>();

	private final Set<String> submitted = new HashSet<>();

	private final Deque<String> links = new ArrayDeque<>();

	private final Deque<HtmlForm> unsent = new ArrayDeque<>();

	/** Forms of one button, which may delete what other forms are about. */
	private final Deque<HtmlForm> buttons = new ArrayDeque<>();

	SiteForms(SiteBrowser browser, SplittableRandom random, Runnable signIn) {
		this.browser = browser;
		this.random = random;
		this.signIn = signIn;
	}

	Collection<HtmlForm> all() {
		return this.forms.values();
	}

	/** Goes on from an address until nothing new turns up. */
	SiteForms explore(String start) {
		open(start);
		while (true) {
			if (!this.links.isEmpty()) {
				open(this.links.remove());
			}
			else if (!this.unsent.isEmpty()) {
				send(this.unsent.remove());
			}
			else if (!this.buttons.isEmpty()) {
				send(this.buttons.remove());
			}
			else {
				return this;
			}
		}
	}

	/** Finds the forms of a page, and sends none of them yet. */
	void look(String address) {
		open(address);
	}

	/** Sends the forms of a part of the site again, with other values. */
	SiteForms again(String part) {
		this.forms.values()
			.stream()
			.filter((form) -> form.action().startsWith(part) && !form.action().equals(DELETION))
			.forEach(this.unsent::add);
		return this;
	}

	private void open(String address) {
		this.signIn.run();
		read(this.browser.get(address), address);
	}

	/**
	 * Sends it filled in, in more ways while pages answer, and as it stands; once if
	 * there is something to hash, which takes long.
	 */
	private void send(HtmlForm form) {
		int variants = form.hasSecret() ? 1 : MOST_VARIANTS;
		for (int variant = 0; variant < variants && !submit(form, fill(form, this.random)); variant++) {
			// Another answer may lead elsewhere.
		}
		if (!form.visible().isEmpty()) {
			submit(form, form.asShown());
		}
	}

	/** Returns whether it is done: it was saved, or there is nothing to choose. */
	private boolean submit(HtmlForm form, List<Param> params) {
		this.signIn.run();
		Answer answer = this.browser.submit(form, params);
		read(answer, form.action());
		answer.header("location").ifPresent((location) -> read(this.browser.get(location.split("#")[0]), location));
		return answer.status() == 302 || form.fields().stream().noneMatch((field) -> field.choices().size() > 1);
	}

	private void read(Answer answer, String address) {
		answer.header("location").ifPresent((location) -> follow(location, address));
		Document page = answer.page();
		for (Element link : page.select("a[href]")) {
			follow(link.attr("href"), address);
		}
		// Opened at once: what is sent next may change where they lead.
		OWN_ADDRESS.matcher(answer.body())
			.results()
			.map((link) -> link.group(1))
			.filter(this.seen::add)
			.forEach(this::open);
		for (HtmlForm form : HtmlForm.on(page)) {
			HtmlForm found = form.action().isEmpty()
					? new HtmlForm(form.method(), address, form.multipart(), form.fields()) : form;
			this.forms.putIfAbsent(found.kind(), found);
			if (!found.action().equals(DELETION) && this.submitted.add(found.kind())) {
				(found.visible().isEmpty() ? this.buttons : this.unsent).add(found);
			}
		}
	}

	private void follow(String link, String from) {
		if (link.startsWith("tel:") || link.startsWith("mailto:") || link.startsWith("#")) {
			return;
		}
		URI target = URI.create("http://localhost" + from.split("[?#]")[0]).resolve(link.replace(" ", "%20"));
		String address = target.getRawPath() + ((target.getRawQuery() != null) ? "?" + target.getRawQuery() : "");
		if ("localhost".equals(target.getHost()) && this.seen.add(VARIABLE.matcher(address).replaceAll("*"))) {
			this.links.add(address);
		}
	}

	/**
	 * Fills in every field as a person could, chooses one of what can be chosen, and
	 * presses one button.
	 */
	static List<Param> fill(HtmlForm form, SplittableRandom random) {
		List<Field> buttons = form.fields().stream().filter((field) -> field.type().equals("submit")).toList();
		Field pressed = buttons.isEmpty() ? null : buttons.get(random.nextInt(buttons.size()));
		return form.fields()
			.stream()
			.filter((field) -> field == pressed || !field.type().equals("submit"))
			.map((field) -> new Param(field.name(), value(field, random)))
			.toList();
	}

	private static String value(Field field, SplittableRandom random) {
		String shown = field.values().isEmpty() ? "" : field.values().get(0);
		List<String> choices = field.choices();
		if (choices.contains("NONE") && random.nextInt(4) > 0) {
			return "NONE";
		}
		return switch (field.type()) {
			case "radio", "checkbox", "select", "submit" -> choices.get(random.nextInt(choices.size()));
			case "date" -> shown.isEmpty() ? "2026-11-22" : shown;
			case "time" -> shown.isEmpty() ? "08:00" : shown;
			case "password" -> field.name().equals("current") ? "a wrong one" : TestAccounts.PASSWORD;
			case "file" -> "Date,Time,Water (ml),Pain\n2026-11-20,10:00,250,6.5\n";
			case "hidden" -> shown;
			case "number" -> shown.isEmpty() ? "7" : shown;
			default -> shown.isEmpty() ? "Seven quiet days " + random.nextInt(1000) : shown;
		};
	}

}
