package app.lissom.hostile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.lissom.hostile.HtmlForm.Param;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the page that a form is shown on whose sender had to sign in.
 *
 * @param main the content of the page
 * @param params what was sent
 */
record SavedPostPage(Element main, HtmlForm form, List<Param> params) {

	/** What cannot be described: one tap that changes something that is not named. */
	private static final Pattern BUTTON = Pattern
		.compile(".*/(delete|restore|archive|unarchive|done|snooze|revoke|move|act|end|end-others|skip|discard|pause"
				+ "|resume|decline|answer|plan|job|preview)");

	private static final Pattern DAY = Pattern.compile("/\\d{4}-\\d\\d-\\d\\d/");

	/** A value that is no word: of a constant, an address or a day. */
	private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+|[a-z]+(-[a-z]+)*|own:.*|\\d{4}-\\d\\d-\\d\\d");

	/** The numbers of the columns of a file mean nothing without the file. */
	private static final String COLUMNS = "/takeout/import/columns";

	boolean leadsBack() {
		return this.main.select("form").isEmpty();
	}

	String back() {
		return this.main.select("a").attr("href");
	}

	void checkNothingIsLost() {
		assertThat(this.form.fields()).noneMatch((field) -> field.isTyped()
				|| field.type().matches("radio|checkbox|select") && !this.form.action().equals(COLUMNS));
		assertThat(this.main.select("dd")).isEmpty();
		assertThat(this.main.select("h1").text()).isIn("Nothing has changed yet", "Todavía no cambió nada");
	}

	/** Checks that it shows what was typed, in words, and sends what was sent. */
	void check() {
		assertThat(this.form.action().split("\\?")[0]).doesNotMatch(BUTTON);
		HtmlForm again = HtmlForm.on(this.main).get(0);
		assertThat(again.action()).isEqualTo(this.form.action().split("\\?")[0]);
		assertThat(again.asShown()).extracting(Param::toString)
			.containsAll(this.params.stream()
				.filter((param) -> !param.name().equals("_csrf"))
				.map(Param::toString)
				.toList());
		String shown = this.main.select("dd").text();
		sent("text|textarea").forEach((param) -> assertThat(shown).contains(param.value()));
		List<String> names = this.main.select("dt").eachText();
		assertThat(names).doesNotContainAnyElementsOf(this.params.stream().map(Param::name).toList());
		assertThat(names.contains("Day") || names.contains("Día")).isEqualTo(DAY.matcher(this.form.action()).find());
		List<String> words = List.of(String.join(", ", this.main.select("dd").eachText()).split(", "));
		assertThat(sent("radio|checkbox|select|submit|date|hidden").map(Param::value).filter(CODE.asMatchPredicate()))
			.noneMatch(words::contains);
	}

	private Stream<Param> sent(String types) {
		return this.form.fields()
			.stream()
			.filter((field) -> field.type().matches(types))
			.flatMap((field) -> this.params.stream().filter((param) -> param.name().equals(field.name())));
	}

}
