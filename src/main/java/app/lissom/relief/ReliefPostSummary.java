package app.lissom.relief;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import app.lissom.account.PostSummary;
import app.lissom.diary.Treatment;
import app.lissom.page.Dates;
import app.lissom.page.ReaderZone;
import app.lissom.safety.Advice;
import app.lissom.safety.ReliefSessionPlan;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Says what a visitor saves with the picker's result, or with a session that is over, and
 * which fields of a session to start say nothing.
 */
@Component
class ReliefPostSummary implements PostSummary {

	private static final String WHAT = "relief.saving.what";

	private static final String WHEN = "relief.saving.when";

	/** Say which questions were asked. */
	private static final Set<String> FLAGS = Set.of("rest", "change");

	private final TimedSessionConverter sessions;

	private final ReaderZone zone;

	private final Dates dates;

	private final MessageSource messages;

	private final Clock clock;

	ReliefPostSummary(TimedSessionConverter sessions, ReaderZone zone, Dates dates, MessageSource messages,
			Clock clock) {
		this.sessions = sessions;
		this.zone = zone;
		this.dates = dates;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public Optional<Summary> of(String path, Map<String, List<String>> fields) {
		return switch (path) {
			case "/relief/log" -> ofResult(PickerForm.of(new LinkedMultiValueMap<>(fields)));
			case "/relief/timer/keep" -> ofSession(fields.getOrDefault("course", List.of()));
			case "/relief/session" -> Optional.of(new Summary(Map.of(), FLAGS));
			default -> Optional.empty();
		};
	}

	@Override
	public Optional<String> urgency(String path, Map<String, List<String>> fields) {
		PickerForm form = PickerForm.of(new LinkedMultiValueMap<>(fields));
		if (!path.equals("/relief/log") || new QuestionPage(form).isNext()) {
			return Optional.empty();
		}
		return switch (Advice.of(form.answers(), form.preferredTreatment()).outcome()) {
			case EMERGENCY -> Optional.of("emergency");
			case URGENT -> Optional.of("today");
			default -> Optional.empty();
		};
	}

	private Optional<Summary> ofResult(PickerForm form) {
		if (new QuestionPage(form).isNext()) {
			return Optional.empty();
		}
		Advice advice = Advice.of(form.answers(), form.preferredTreatment());
		ReliefSessionPlan plan = advice.plan();
		return summary((plan != null) ? treatment(plan.treatment(), plan.minutes())
				: message("relief.outcome." + advice.outcome().word()), message("relief.saving.now"));
	}

	private Optional<Summary> ofSession(List<String> course) {
		try {
			TimedSession session = this.sessions.convert(String.join("", course));
			Instant now = this.clock.instant();
			ZonedDateTime start = session.startedAt(now).atZone(zone());
			return summary(treatment(session.treatmentUsed(), session.minutesSpent(now).value()),
					this.dates.dateTime(start));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private ZoneId zone() {
		return Objects.requireNonNullElse(this.zone.find(), ZoneOffset.UTC);
	}

	private static Optional<Summary> summary(String what, String when) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put(WHAT, what);
		facts.put(WHEN, when);
		return Optional.of(new Summary(facts, FLAGS));
	}

	private String treatment(Treatment treatment, int minutes) {
		return message("diary.protocol." + treatment) + ", " + message("diary.minutes.is", minutes);
	}

	private String message(String key, Object... values) {
		return this.messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
