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
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.safety.SafetyRecheck;
import app.lissom.safety.SafetyRecheck.RecheckReason;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Decides from the diary whether a person has to check the warning signs again. */
@Component
class PendingCheck {

	private final RecentEntries entries;

	private final Clock clock;

	PendingCheck(RecentEntries entries, Clock clock) {
		this.entries = entries;
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

	private List<Entry> entries(Person me) {
		LocalDate today = me.today(this.clock);
		return this.entries.between(me, today.minusDays(SafetyRecheck.DAYS), today.plusDays(2), SafetyRecheck.KINDS);
	}

}
