package app.lissom.relief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.Entry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.RecentEntries;
import app.lissom.diary.UnansweredSymptoms;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.safety.SafetyRecheck;
import app.lissom.safety.SafetyRecheck.RecheckReason;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Decides from the diary whether a person has to check the warning signs again. */
@Component
class PendingCheck {

	/** The questions, which say why they are asked. */
	private static final String QUESTIONS = "/relief?again";

	/** The same, after ice or heat harmed the skin. */
	private static final String QUESTIONS_OF_SKIN = "/relief?again=skin";

	/** The same, after a warning sign. */
	private static final String QUESTIONS_OF_SIGNS = "/relief?again=signs";

	private final RecentEntries entries;

	private final UnansweredSymptoms symptoms;

	private final Clock clock;

	PendingCheck(RecentEntries entries, UnansweredSymptoms symptoms, Clock clock) {
		this.entries = entries;
		this.symptoms = symptoms;
		this.clock = clock;
	}

	Optional<RecheckReason> reason(Person me) {
		return SafetyRecheck.recheckReason(entries(me), me.today(this.clock));
	}

	/**
	 * Returns whether ice or heat may be started only by the questions.
	 * @param now the pain that the person has just told; null if none
	 */
	boolean isRequiredToStart(Person me, @Nullable PainLevel now) {
		Stream<Entry> told = Stream.ofNullable(now)
			.map((level) -> new PainEntry(OwnedId.of(me.id(), OwnedId.generate(this.clock)), me.momentNow(this.clock),
					level));
		return SafetyRecheck.isRequiredToStart(Stream.concat(entries(me).stream(), told).toList(),
				me.today(this.clock));
	}

	/**
	 * Returns where the questions are that come before ice or heat starts again; empty if
	 * it may start without.
	 * @param last the latest session; null if none is kept
	 * @param now the pain that the person has just told; null if none
	 */
	Optional<String> questionsBefore(Person me, @Nullable ReliefSession last, @Nullable PainLevel now) {
		if (last != null && last.isSkinResting(this.clock.instant())) {
			return Optional.of(QUESTIONS_OF_SKIN);
		}
		if (hasUnansweredSigns(me)) {
			return Optional.of(QUESTIONS_OF_SIGNS);
		}
		return isRequiredToStart(me, now) ? Optional.of(QUESTIONS) : Optional.empty();
	}

	/** Returns whether the last check had warning signs that nobody has been told of. */
	boolean hasUnansweredSigns(Person me) {
		return this.symptoms.findSigns(me).isPresent();
	}

	private List<Entry> entries(Person me) {
		LocalDate today = me.today(this.clock);
		return this.entries.between(me, today.minusDays(SafetyRecheck.DAYS), today.plusDays(2), SafetyRecheck.KINDS);
	}

}
