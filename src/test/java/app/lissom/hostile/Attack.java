package app.lissom.hostile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.lissom.hostile.HtmlForm.Param;
import app.lissom.hostile.SiteBrowser.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Sends an invalid form.
 *
 * @param kind what is wrong, in a few words
 * @param byPerson whether a person can cause it by typing
 * @param type the content type of raw content; null for fields
 */
record Attack(HtmlForm form, String kind, boolean byPerson, List<Param> params, @Nullable String type,
		@Nullable String content) {

	/** Text that a page shows again as it was sent. */
	private static final String SHOWABLE = "[^\\p{C}]{1,3000}";

	/** What can be read after all, with how it is shown then. */
	private static final Map<String, String> READABLE = Map.of("24:00", "00:00", "9am", "09:00", "27.11.2026",
			"2026-11-27", "1,250", "1250", "\u0663", "3");

	Answer send(SiteBrowser browser) {
		return (this.type != null) ? browser.post(this.form, this.type, String.valueOf(this.content))
				: browser.submit(this.form, this.params);
	}

	/** Returns what is wrong with the answer; null if nothing is. */
	@Nullable String problem(Answer answer, FailureLog log) {
		String logged = log.next();
		if (logged != null) {
			return "answers " + answer.status() + " and logs " + logged;
		}
		if (answer.status() >= 500) {
			return "answers " + answer.status();
		}
		if (answer.status() < 400) {
			return null;
		}
		Document page = answer.page();
		if (page.select("main h1").isEmpty() || !page.title().contains("Lissom")) {
			return "answers " + answer.status() + " with no page of ours";
		}
		if (this.byPerson && List.of(400, 403, 405, 413, 415).contains(answer.status())) {
			return "answers " + answer.status() + ", which loses what was typed";
		}
		return (answer.status() == 422) ? lost(page) : null;
	}

	/** Returns which field does not show what was typed into it. */
	private @Nullable String lost(Document page) {
		for (Param param : this.params) {
			boolean typed = this.form.fields()
				.stream()
				.anyMatch((field) -> field.name().equals(param.name()) && field.isTyped());
			boolean once = this.params.stream().filter((other) -> other.name().equals(param.name())).count() == 1;
			if (typed && once && !param.value().isBlank() && param.value().matches(SHOWABLE)
					&& page.select("main [name=" + param.name() + "]")
						.stream()
						.map(Attack::shown)
						.noneMatch(
								(shown) -> shown.equals(param.value()) || shown.equals(READABLE.get(param.value())))) {
				return "does not show the " + param.name() + " that was typed";
			}
		}
		return null;
	}

	private static String shown(Element control) {
		return control.is("textarea") ? control.wholeText()
				: control.is("select") ? control.select("[selected]").val() : control.val();
	}

	@Override
	public String toString() {
		return this.form.method() + " " + this.form.action() + " (" + this.kind + ") "
				+ ((this.type != null) ? this.type
						: this.params.stream()
							.filter((param) -> !param.name().equals("_csrf"))
							.map(Param::toString)
							.map((param) -> param.substring(0, Math.min(60, param.length())))
							.collect(Collectors.joining("&")));
	}

}
