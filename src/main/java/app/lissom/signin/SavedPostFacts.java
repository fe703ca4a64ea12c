package app.lissom.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import app.lissom.account.PostSummary;
import app.lissom.kernel.PainLevel;
import app.lissom.security.SavedPost;

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
			Map.entry("life", "sharing.validity."));

	/** The names of fields that take pain from 0 to 10. */
	private static final Set<String> PAIN = Set.of("pain", "level", "before", "after", "later");

	private final List<PostSummary> summaries;

	private final MessageSource messages;

	SavedPostFacts(List<PostSummary> summaries, MessageSource messages) {
		this.summaries = summaries;
		this.messages = messages;
	}

	/** Returns what will be saved, by name; what the person typed or chose comes last. */
	public Map<String, List<String>> of(SavedPost post) {
		Map<String, List<String>> facts = new LinkedHashMap<>();
		Map<String, List<String>> answers = new LinkedHashMap<>(post.answers());
		this.summaries.stream().flatMap((one) -> one.of(post.path(), post.fields()).stream()).forEach((summary) -> {
			summary.facts().forEach((name, text) -> facts.put(message(name, name), List.of(text)));
			answers.keySet().removeAll(summary.flags());
		});
		answers.forEach((field, values) -> facts.putIfAbsent(message("signin.saved-post.field." + field, field),
				values.stream().map((value) -> words(field, value)).toList()));
		return facts;
	}

	/** Returns whether it tells of pain to speak to someone about today. */
	public boolean isPainSevere(SavedPost post) {
		return PAIN.stream()
			.flatMap((field) -> post.fields().getOrDefault(field, List.of()).stream())
			.filter((value) -> value.matches("\\d|10"))
			.anyMatch((value) -> new PainLevel(Integer.parseInt(value)).isSevere());
	}

	private String words(String field, String value) {
		String key = CHOICES.getOrDefault(field, "signin.saved-post.value.") + value;
		return message(key, SavedPost.isChoice(value) ? value.toLowerCase(Locale.ROOT).replace('_', ' ') : value);
	}

	private String message(String key, String otherwise) {
		String message = this.messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
		return (message != null) ? message : otherwise;
	}

}
