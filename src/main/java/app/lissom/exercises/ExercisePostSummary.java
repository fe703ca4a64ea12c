package app.lissom.exercises;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.account.PostSummary;
import app.lissom.guide.Guides;
import app.lissom.kernel.AccountId;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Names the exercises that a form is about.
 */
@Component
class ExercisePostSummary implements PostSummary {

	private static final Set<String> FIELDS = Set.of("exercises", "exercise");

	private final CustomExercises exercises;

	private final Guides guides;

	private final MessageSource messages;

	ExercisePostSummary(CustomExercises exercises, Guides guides, MessageSource messages) {
		this.exercises = exercises;
		this.guides = guides;
		this.messages = messages;
	}

	@Override
	public Optional<Summary> of(String path, Map<String, List<String>> fields) {
		List<ExerciseRef> chosen = fields.entrySet()
			.stream()
			.filter((field) -> FIELDS.contains(field.getKey()))
			.flatMap((field) -> field.getValue().stream())
			.flatMap((value) -> Stream.ofNullable(ExerciseRef.read(value)))
			.toList();
		return chosen.isEmpty() ? Optional.empty()
				: Optional.of(new Summary(Map.of("exercises.saving.what", names(chosen)), FIELDS));
	}

	private String names(List<ExerciseRef> chosen) {
		Exercises all = all();
		return chosen.stream()
			.map((one) -> all.find(one)
				.map(Exercises.Choice::name)
				.orElseGet(() -> this.messages.getMessage("exercises.saving.unknown", null,
						LocaleContextHolder.getLocale())))
			.collect(Collectors.joining(", "));
	}

	/** Who sent the form may have signed in just now, in this request. */
	private Exercises all() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof AccountId me)
				? this.exercises.withGuide(me) : new Exercises(this.guides.current(), List.of());
	}

}
