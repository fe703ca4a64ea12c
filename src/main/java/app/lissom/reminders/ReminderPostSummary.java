package app.lissom.reminders;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lissom.account.PostSummary;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says which reminder a form is about.
 */
@Component
class ReminderPostSummary implements PostSummary {

	private static final String KIND = "kind";

	private static final String NEW = "/reminders/new/";

	private final MessageSource messages;

	ReminderPostSummary(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public Optional<Summary> of(String path, Map<String, List<String>> fields) {
		if (!path.startsWith("/reminders/")) {
			return Optional.empty();
		}
		List<String> words = path.startsWith(NEW) ? List.of(path.substring(NEW.length()))
				: fields.getOrDefault(KIND, List.of());
		return Stream.of(ReminderKind.values())
			.filter((kind) -> words.contains(kind.word()))
			.findFirst()
			.map((kind) -> new Summary(
					Map.of("reminders.saving.what",
							this.messages.getMessage("reminders.kind." + kind, null, LocaleContextHolder.getLocale())),
					Set.of(KIND)));
	}

}
