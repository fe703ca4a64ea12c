package app.lissom.diary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.guide.WarningSign.Urgency;
import app.lissom.kernel.OwnedId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds severe pain, and saved warning signs, that a person should speak to someone about
 * today. Pain that eases is no answer to that: it counts for the rest of its day, unless
 * the person has said since that they have spoken to someone. Pain of yesterday counts if
 * it was the last, and so do the signs of the last check since yesterday.
 */
@Component
public class UnansweredSymptoms {

	private final RecentEntries entries;

	private final Clock clock;

	UnansweredSymptoms(RecentEntries entries, Clock clock) {
		this.entries = entries;
		this.clock = clock;
	}

	/** Finds the latest severe pain that is not answered. */
	public Optional<Unanswered> findPain(Person me) {
		return pain(me, present(me, recent(me)));
	}

	/** Finds the warning signs of the last check, if they are not answered. */
	public Optional<Unanswered> findSigns(Person me) {
		return signs(me, present(me, recent(me)));
	}

	/**
	 * Adds how urgent unanswered signs are to the model of a page that could start ice,
	 * heat or exercises, which shows {@code fragments/health :: wait}.
	 */
	public void addSigns(Person me, Map<String, Object> model) {
		findSigns(me).ifPresent((signs) -> model.put("unansweredSigns", signs.word()));
	}

	/** Finds the signs or, if there are none, the pain. */
	public Optional<Unanswered> findFirst(Person me) {
		return findFirst(me, recent(me));
	}

	/**
	 * Finds the same among entries.
	 * @param entries all since yesterday, in order; earlier ones do not count
	 */
	public Optional<Unanswered> findFirst(Person me, List<Entry> entries) {
		List<Entry> present = present(me, entries);
		return signs(me, present).or(() -> pain(me, present));
	}

	private List<Entry> recent(Person me) {
		return this.entries.since(me, me.today(this.clock).minusDays(1));
	}

	private List<Entry> present(Person me, List<Entry> entries) {
		LocalDate yesterday = me.today(this.clock).minusDays(1);
		return entries.stream().filter((entry) -> !entry.isDeleted() && !entry.day().isBefore(yesterday)).toList();
	}

	private static Optional<Unanswered> signs(Person me, List<Entry> present) {
		return Entry.ofType(SafetyCheckEntry.class, present)
			.stream()
			.reduce((one, next) -> next)
			.flatMap((check) -> check.urgency()
				.map((urgency) -> new Unanswered(check.day(), urgency, answerTo(check, me))))
			.filter((one) -> !contains(present, one.answer));
	}

	private Optional<Unanswered> pain(Person me, List<Entry> present) {
		LocalDate today = me.today(this.clock);
		List<PainReading> pain = present.stream()
			.flatMap(UnansweredSymptoms::painOf)
			.sorted(PainReading.IN_TIME)
			.toList();
		return pain.stream()
			.filter((one) -> one.level().isSevere() && !one.day().isBefore(today))
			.reduce((one, next) -> next)
			.or(() -> pain.stream().reduce((one, next) -> next).filter((last) -> last.level().isSevere()))
			.filter((one) -> !isAnsweredWithSigns(one, me, present))
			.map((one) -> new Unanswered(one.day(), null, answerTo(one, me)))
			.filter((one) -> !contains(present, one.answer));
	}

	/** That an average of a week is low does not say that pain has eased. */
	private static Stream<PainReading> painOf(Entry entry) {
		return (entry instanceof FunctionEntry weekly)
				? Stream.of(weekly.averagePain()).filter((pain) -> pain.level().isSevere())
				: entry.painReadings().stream();
	}

	/** Whoever has spoken to someone about signs has done so about earlier pain, too. */
	private static boolean isAnsweredWithSigns(PainReading pain, Person me, List<Entry> present) {
		return Entry.ofType(SafetyCheckEntry.class, present)
			.stream()
			.filter((check) -> contains(present, answerTo(check, me)))
			.map((check) -> new PainReading(check.day(), check.at(), pain.level()))
			.anyMatch((check) -> PainReading.IN_TIME.compare(pain, check) <= 0);
	}

	private static boolean contains(List<Entry> entries, UUID id) {
		return entries.stream().anyMatch((entry) -> entry.id().equals(id));
	}

	/** Worse pain later is another reason, with an answer of its own. */
	private static UUID answerTo(PainReading pain, Person me) {
		return OwnedId.derive(me.id().value(), "spoken about pain of " + pain.day() + " " + pain.at());
	}

	private static UUID answerTo(SafetyCheckEntry check, Person me) {
		return OwnedId.derive(me.id().value(), "spoken about the signs of " + check.id());
	}

	/**
	 * Holds severe pain or warning signs.
	 *
	 * @param urgency how soon help is needed for the signs; null for pain
	 * @param answer the id of the note that says that the person has spoken to someone
	 */
	public record Unanswered(LocalDate day, @Nullable Urgency urgency, UUID answer) {

		/** Returns what it is: severe pain, or an emergency, or a sign to check today. */
		public String word() {
			return (this.urgency != null) ? this.urgency.name().toLowerCase(Locale.ROOT) : "severe";
		}

	}

}
