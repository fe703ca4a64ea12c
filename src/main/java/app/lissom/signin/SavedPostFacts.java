package app.lissom.signin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import app.lissom.account.PostSummary;
import app.lissom.kernel.PainLevel;
import app.lissom.page.Dates;
import app.lissom.security.SavedPost;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in words, in the language of the request, all that a form will save that was
 * posted before its sender had signed in.
 */
@Component("savedPostFacts")
public class SavedPostFacts {

	/** What the message keys of choices begin with, by the names of their fields. */
	private static final Map<String, String> CHOICES = Map.ofEntries(Map.entry("signs", "guide.warning-sign."),
			Map.entry("feeling", "relief.feeling."), Map.entry("onset", "relief.onset."),
			Map.entry("skin", "relief.skin."), Map.entry("cautions", "guide.contraindication."),
			Map.entry("agreed", "relief.approved."), Map.entry("wish", "diary.protocol."),
			Map.entry("protocol", "diary.protocol."), Map.entry("qualities", "diary.quality."),
			Map.entry("places", "diary.place."), Map.entry("side", "diary.side."),
			Map.entry("partOfDay", "diary.partOfDay."), Map.entry("ease", "diary.ease."),
			Map.entry("massage", "diary.massage."), Map.entry("unit", "account.unit."),
			Map.entry("days", "reminders.day."), Map.entry("shows", "sharing.content."),
			Map.entry("life", "sharing.validity."), Map.entry("format", "notifications.address.format."));

	/** The names of fields that take pain from 0 to 10. */
	private static final Set<String> PAIN = Set.of("pain", "level", "before", "after", "later");

	/** The names of fields that take a day. */
	private static final Set<String> DAYS = Set.of("nextOn", "pausedUntil");

	/** The day of an entry, in the address of its form. */
	private static final Pattern DAY = Pattern.compile("(?<=/)\\d{4}-\\d{2}-\\d{2}(?=/|$)");

	/** The kind of form, in its address. */
	private static final Pattern FORM = Pattern.compile("[a-z]+");

	private final List<PostSummary> summaries;

	private final MessageSource messages;

	private final Dates dates;

	SavedPostFacts(List<PostSummary> summaries, MessageSource messages, Dates dates) {
		this.summaries = summaries;
		this.messages = messages;
		this.dates = dates;
	}

	/**
	 * Returns whether nothing can be said about a form but that its button was pressed:
	 * it must be pressed again on its own page, which says what it does, and to what.
	 */
	public boolean isOnlyButton(@Nullable SavedPost post) {
		return post != null && of(post).isEmpty();
	}

	/**
	 * Returns what will be saved, by name, after the day that it is for; what the person
	 * typed or chose comes last. It is empty if the form has nothing but a button.
	 */
	public Map<String, List<String>> of(SavedPost post) {
		Map<String, List<String>> facts = new LinkedHashMap<>();
		Map<String, List<String>> answers = withUnit(post.answers());
		this.summaries.stream().flatMap((one) -> one.of(post.path(), post.fields()).stream()).forEach((summary) -> {
			summary.facts().forEach((name, text) -> facts.put(message(name, name), List.of(text)));
			answers.keySet().removeAll(summary.flags());
		});
		answers.forEach((field, values) -> facts.putIfAbsent(name(post.path(), field),
				values.stream().map((value) -> words(field, value)).toList()));
		return facts.isEmpty() ? facts : withDay(post.path(), facts);
	}

	private Map<String, List<String>> withDay(String path, Map<String, List<String>> facts) {
		Map<String, List<String>> all = new LinkedHashMap<>();
		DAY.matcher(path)
			.results()
			.map(MatchResult::group)
			.forEach((day) -> all.put(message("signin.saved-post.day", "Day"), List.of(day(day))));
		all.putAll(facts);
		return all;
	}

	/** Writes an amount with the unit that it is read in, as the forms show it. */
	private Map<String, List<String>> withUnit(Map<String, List<String>> answers) {
		Map<String, List<String>> all = new LinkedHashMap<>(answers);
		if (answers.containsKey("amount") && answers.containsKey("unit")) {
			String key = "diary.water.unit." + String.join("", all.remove("unit"));
			all.computeIfPresent("amount",
					(field, values) -> values.stream()
						.map((value) -> Character.isDigit(value.charAt(value.length() - 1))
								? value + "\u00a0" + message(key, "") : value)
						.toList());
		}
		return all;
	}

	/** Returns the name of a field, which may have another one in this form. */
	private String name(String path, String field) {
		String key = "signin.saved-post.field.";
		return FORM.matcher(path)
			.results()
			.map((word) -> message(key + word.group() + "." + field, ""))
			.filter((name) -> !name.isEmpty())
			.findFirst()
			.orElseGet(() -> message(key + field, field));
	}

	private String day(String value) {
		try {
			return this.dates.full(LocalDate.parse(value));
		}
		catch (DateTimeException ex) {
			return value;
		}
	}

	/** Returns whether it tells of pain to speak to someone about today. */
	public boolean isPainSevere(SavedPost post) {
		return PAIN.stream()
			.flatMap((field) -> post.fields().getOrDefault(field, List.of()).stream())
			.filter((value) -> value.matches("\\d|10"))
			.anyMatch((value) -> new PainLevel(Integer.parseInt(value)).isSevere());
	}

	/** Returns how soon help is needed for what it tells; null if that can wait. */
	public @Nullable String urgency(@Nullable SavedPost post) {
		return (post == null) ? null
				: this.summaries.stream()
					.flatMap((one) -> one.urgency(post.path(), post.fields()).stream())
					.findFirst()
					.orElse(null);
	}

	private String words(String field, String value) {
		if (DAYS.contains(field)) {
			return day(value);
		}
		String key = CHOICES.getOrDefault(field, "signin.saved-post.value.") + value;
		return message(key, SavedPost.isChoice(value) ? value.toLowerCase(Locale.ROOT).replace('_', ' ') : value);
	}

	private String message(String key, String otherwise) {
		String message = this.messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
		return (message != null) ? message : otherwise;
	}

}
