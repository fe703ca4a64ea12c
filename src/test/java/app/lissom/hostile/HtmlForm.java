package app.lissom.hostile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.Routes;
import org.jsoup.nodes.Element;

/**
 * Describes a form on a page, as a browser sees it.
 *
 * @param action the address that it sends to, with its query
 * @param multipart whether it uploads a file
 */
record HtmlForm(String method, String action, boolean multipart, List<Field> fields) {

	private static final Pattern VARIABLE = Pattern
		.compile("\\d{4}-\\d\\d-\\d\\d|[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/steps/)\\d+|(?<=/shared/)[^/]+");

	static List<HtmlForm> on(Element page) {
		return page.select("form").stream().map(HtmlForm::of).toList();
	}

	private static HtmlForm of(Element form) {
		Map<String, Field> fields = new LinkedHashMap<>();
		for (Element control : form.select("[name]:not(meta)")) {
			Field field = Field.of(control);
			fields.merge(field.name, field, Field::and);
		}
		return new HtmlForm(form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET", form.attr("action"),
				form.attr("enctype").startsWith("multipart"), List.copyOf(fields.values()));
	}

	/** Returns what forms of the same kind have in common. */
	String kind() {
		return pattern() + this.fields.stream().map(Field::name).distinct().sorted().toList();
	}

	/** Returns method and address, with a star for each id or day. */
	String pattern() {
		return this.method + " " + VARIABLE.matcher(this.action.split("\\?")[0]).replaceAll("*");
	}

	/** Returns method and pattern of the handler that answers. */
	String route() {
		return Routes.all()
			.stream()
			.map(Routes.Route::toString)
			.filter((route) -> pattern().matches(Pattern.quote(route).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q")))
			.min(Comparator.comparingLong((route) -> route.chars().filter((one) -> one == '{').count()))
			.orElse(pattern());
	}

	boolean hasSecret() {
		return this.fields.stream().anyMatch((field) -> field.type.equals("password"));
	}

	/** Returns the fields that a person fills in. */
	List<Field> visible() {
		return this.fields.stream().filter((field) -> !field.type.equals("hidden")).toList();
	}

	/** Returns what the form sends as it is on the page. */
	List<Param> asShown() {
		List<Param> params = new ArrayList<>();
		this.fields.forEach((field) -> field.values.forEach((value) -> params.add(new Param(field.name, value))));
		return params;
	}

	@Override
	public String toString() {
		return kind();
	}

	/** One name with its value. */
	record Param(String name, String value) {

		@Override
		public String toString() {
			return this.name + "=" + this.value;
		}

	}

	/**
	 * Describes the controls of one name.
	 *
	 * @param values what they send as they are on the page
	 * @param choices what can be chosen from; empty where a person types
	 */
	record Field(String name, String type, List<String> values, List<String> choices) {

		private static Field of(Element control) {
			String type = switch (control.normalName()) {
				case "textarea" -> "textarea";
				case "select" -> "select";
				case "button" -> "submit";
				default -> control.hasAttr("readonly") ? "hidden" : control.hasAttr("inputmode") ? "number"
						: control.attr("type").isEmpty() ? "text" : control.attr("type");
			};
			String name = control.attr("name");
			String value = control.is("textarea") ? control.wholeText() : control.val();
			return switch (type) {
				case "select" -> new Field(name, type, control.select("[selected]").eachAttr("value"),
						control.select("option").eachAttr("value"));
				case "radio", "checkbox" ->
					new Field(name, type, control.hasAttr("checked") ? List.of(value) : List.of(), List.of(value));
				case "submit" -> new Field(name, type, List.of(), List.of(value));
				default -> new Field(name, type, List.of(value), List.of());
			};
		}

		private Field and(Field other) {
			return new Field(this.name, this.type.equals("hidden") ? other.type : this.type,
					join(this.values, other.values), join(this.choices, other.choices));
		}

		private static List<String> join(List<String> some, List<String> more) {
			return Stream.concat(some.stream(), more.stream()).collect(Collectors.toList());
		}

		/** Whether a person types into it, and sees again what was typed. */
		boolean isTyped() {
			return this.type.matches("text|number|date|time|textarea|search|email");
		}

	}

}
