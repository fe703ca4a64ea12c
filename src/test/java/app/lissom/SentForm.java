package app.lissom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.lissom.diary.SignedInPerson;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form as it is on a page, to be sent as often as a person presses Back.
 *
 * @param action where it goes
 * @param fields the values of its fields, by their names
 */
public record SentForm(String action, Map<String, List<String>> fields) {

	public static SentForm of(Document page, String action) {
		Element form = page.selectFirst("main form[action='" + action + "']");
		assertThat(form).as("form of %s on %s", action, page.select("main").html()).isNotNull();
		return of(form);
	}

	public static SentForm of(Element form) {
		Map<String, List<String>> fields = new TreeMap<>();
		form.select("input:not([name=_csrf]), textarea, select").forEach((field) -> {
			boolean box = field.attr("type").equals("radio") || field.attr("type").equals("checkbox");
			Element chosen = field.is("select") ? field.selectFirst("option[selected]") : field;
			if (chosen != null && (!box || field.hasAttr("checked"))) {
				fields.computeIfAbsent(field.attr("name"), (name) -> new ArrayList<>()).add(chosen.val());
			}
		});
		return new SentForm(form.attr("action"), fields);
	}

	/** Fills in fields: names and values in turn. */
	public SentForm with(String... filled) {
		Map<String, List<String>> changed = new TreeMap<>(this.fields);
		for (int i = 0; i < filled.length; i += 2) {
			changed.put(filled[i], List.of(filled[i + 1]));
		}
		return new SentForm(this.action, changed);
	}

	/** Returns the form with several values in one field, as with several ticks. */
	public SentForm withAll(String field, String... values) {
		Map<String, List<String>> changed = new TreeMap<>(this.fields);
		changed.put(field, List.of(values));
		return new SentForm(this.action, changed);
	}

	public MvcTestResult send(SignedInPerson me) {
		List<String> all = new ArrayList<>();
		this.fields.forEach((name, values) -> values.forEach((value) -> all.addAll(List.of(name, value))));
		return me.post(this.action, all.toArray());
	}

}
