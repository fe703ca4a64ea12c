package app.lissom.security;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import app.lissom.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Holds a form that was posted before the person had signed in.
 *
 * @param path the address that it was posted to, without the context path
 * @param page the page that it was on, if the browser says so
 * @param mark the mark of the account whose form it was; null for a visitor's
 */
public record SavedPost(String path, Map<String, List<String>> fields, @Nullable String page, @Nullable String mark) {

	/**
	 * Names of fields that people do not fill in: they say which button was pressed, and
	 * where, or count the columns of a file.
	 */
	private static final Pattern TECHNICAL = Pattern
		.compile("_.*|outbox.*|id|.*Id|from|to|.*[vV]ersion|seen.*|secret|course|direct|drawnIn|as|moment|done|skipped"
				+ "|act|at|way|stop|back|rule|accepted|rounding|lenient|date|\\w+\\.(value|what|unit|treatment)");

	/** Names of fields whose values are not shown. */
	private static final Pattern SECRET = Pattern.compile("(?i).*pass(word|phrase).*");

	private static final String HIDDEN = "\u2022".repeat(8);

	/** An id, as in the value of a hidden field. */
	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	/** Values of the answers that are ticked. */
	private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]+");

	static boolean isSecret(String field) {
		return SECRET.matcher(field).matches();
	}

	/** Returns whether a value is that of a choice, which has words of its own. */
	public static boolean isChoice(String value) {
		return CONSTANT.matcher(value).matches();
	}

	/**
	 * Returns whether an account may see it: nobody but its author, or a visitor's own.
	 */
	public boolean isFor(AccountId account) {
		return this.mark == null || this.mark.equals(OutboxMark.of(account));
	}

	/** Returns the page that it was on, or else the first of that part of the site. */
	public String origin() {
		return (this.page != null) ? this.page : this.path.replaceFirst("(?<=[^/])/.*", "");
	}

	/** Returns what the person filled in, by the names of the fields. */
	public Map<String, List<String>> answers() {
		Map<String, List<String>> answers = new LinkedHashMap<>();
		this.fields.forEach((name, values) -> {
			List<String> filledIn = values.stream()
				.filter((value) -> !value.isBlank() && !ID.matcher(value).matches())
				.map((value) -> isSecret(name) ? HIDDEN : value)
				.toList();
			if (!filledIn.isEmpty() && !TECHNICAL.matcher(name).matches()) {
				answers.computeIfAbsent(name.replaceAll("\\[.*", ""), (field) -> new ArrayList<>()).addAll(filledIn);
			}
			else if (isUnticked(name, values)) {
				answers.put(name.substring(1), List.of(String.valueOf(false)));
			}
		});
		return answers;
	}

	/**
	 * Browsers leave out a box that is not ticked, but send the marker of Spring beside
	 * it: one for a question of its own, several for a choice of many.
	 */
	private boolean isUnticked(String name, List<String> values) {
		return name.startsWith("_") && values.size() == 1 && !this.fields.containsKey(name.substring(1));
	}

}
