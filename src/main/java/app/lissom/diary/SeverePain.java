package app.lissom.diary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.kernel.OwnedId;

import org.springframework.stereotype.Component;

/**
 * Finds severe pain that a person should speak to someone about today. Pain that eases is
 * no answer to that: it counts for the rest of its day, unless the person has said since
 * that they have spoken to someone. Pain of yesterday counts if it was the last.
 */
@Component
public class SeverePain {

	private final RecentEntries entries;

	private final Clock clock;

	SeverePain(RecentEntries entries, Clock clock) {
		this.entries = entries;
		this.clock = clock;
	}

	/** Finds the latest severe pain that is not answered. */
	public Optional<Unanswered> find(Person me) {
		return find(me, this.entries.since(me, me.today(this.clock).minusDays(1)));
	}

	/**
	 * Finds the same among entries.
	 * @param entries all since yesterday; earlier ones do not count
	 */
	public Optional<Unanswered> find(Person me, List<Entry> entries) {
		LocalDate today = me.today(this.clock);
		List<Entry> present = entries.stream()
			.filter((entry) -> !entry.isDeleted() && !entry.day().isBefore(today.minusDays(1)))
			.toList();
		List<PainReading> pain = present.stream()
			.flatMap((entry) -> entry.painReadings().stream())
			.sorted(PainReading.IN_TIME)
			.toList();
		return pain.stream()
			.filter((one) -> one.level().isSevere() && !one.day().isBefore(today))
			.reduce((one, next) -> next)
			.or(() -> pain.stream().reduce((one, next) -> next).filter((last) -> last.level().isSevere()))
			.map((one) -> new Unanswered(one, answerTo(one, me)))
			.filter((one) -> present.stream().noneMatch((entry) -> entry.id().equals(one.answer)));
	}

	/** Worse pain later is another reason, with an answer of its own. */
	private static UUID answerTo(PainReading pain, Person me) {
		return OwnedId.derive(me.id().value(), "spoken about pain of " + pain.day() + " " + pain.at());
	}

	/**
	 * Holds severe pain.
	 *
	 * @param answer the id of the note that says that the person has spoken to someone
	 */
	public record Unanswered(PainReading pain, UUID answer) {

	}

}
