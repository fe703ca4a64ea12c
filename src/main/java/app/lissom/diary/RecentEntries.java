package app.lissom.diary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.lissom.account.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/**
 * Reads the entries that the cards of a page need, once per request: all of a person's
 * entries since yesterday, or of some days, and their pain and exercise in the last
 * weeks.
 */
@Component
@RequestScope
public class RecentEntries {

	/** How many days before today count. */
	public static final int DAYS = 28;

	private final EntryReader entries;

	private final Clock clock;

	/** From when on entries of all kinds are read, and deleted ones. */
	private @Nullable LocalDate allFrom;

	private List<Entry> read = List.of();

	RecentEntries(EntryReader entries, Clock clock) {
		this.entries = entries;
		this.clock = clock;
	}

	/** Today's entries, with those that were deleted and can be restored. */
	public List<Entry> ofToday(Person me) {
		LocalDate today = me.today(this.clock);
		return from(me, today).stream().filter((entry) -> entry.day().equals(today)).toList();
	}

	/**
	 * Returns the entries of all kinds since a day, with those that were deleted and can
	 * be restored.
	 */
	public List<Entry> since(Person me, LocalDate day) {
		return from(me, day).stream().filter((entry) -> !entry.day().isBefore(day)).toList();
	}

	/**
	 * Returns the entries of some kinds from one day to another, both included; at most
	 * from 28 days ago to the day after tomorrow.
	 * @param types kinds that are about pain or exercise
	 */
	public List<Entry> between(Person me, LocalDate from, LocalDate to, List<Class<? extends Entry>> types) {
		return from(me, me.today(this.clock)).stream()
			.filter((entry) -> !entry.day().isBefore(from) && !entry.day().isAfter(to) && !entry.isDeleted()
					&& types.contains(entry.getClass()))
			.toList();
	}

	private List<Entry> from(Person me, LocalDate day) {
		LocalDate today = me.today(this.clock);
		LocalDate yesterday = today.minusDays(1);
		if (this.allFrom == null || day.isBefore(this.allFrom)) {
			LocalDate first = day.isBefore(yesterday) ? day : yesterday;
			// Zones are up to 26 hours apart: after a flight west, entries may be two
			// dates ahead.
			this.read = this.entries.recent(me.id(), today.minusDays(DAYS), today.plusDays(2), first,
					this.clock.instant().minus(Entry.UNDO));
			this.allFrom = first;
		}
		return this.read;
	}

}
