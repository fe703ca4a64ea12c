package app.lissom.diary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.lissom.account.Person;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Reads the entries that the cards of a page need, once per request: all of a person's
 * entries since yesterday, or of some days, and their pain and self-care in the last
 * weeks.
 */
@Component
public class RecentEntries {

	/** How many days before today count. */
	public static final int DAYS = 28;

	/** The attribute of the request that holds them. */
	private static final String READ = RecentEntries.class.getName();

	private final EntryReader entries;

	private final Clock clock;

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
	 * @param types kinds that are about pain or self-care
	 */
	public List<Entry> between(Person me, LocalDate from, LocalDate to, List<Class<? extends Entry>> types) {
		return from(me, me.today(this.clock)).stream()
			.filter((entry) -> !entry.day().isBefore(from) && !entry.day().isAfter(to) && !entry.isDeleted()
					&& types.contains(entry.getClass()))
			.toList();
	}

	/** Not a bean of the request: to make one costs a third of what it reads. */
	private List<Entry> from(Person me, LocalDate day) {
		RequestAttributes request = RequestContextHolder.currentRequestAttributes();
		if (request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST) instanceof Read read
				&& !day.isBefore(read.allFrom)) {
			return read.entries;
		}
		LocalDate today = me.today(this.clock);
		LocalDate yesterday = today.minusDays(1);
		LocalDate first = day.isBefore(yesterday) ? day : yesterday;
		// Zones are up to 26 hours apart: after a flight west, entries may be two
		// dates ahead.
		Read read = new Read(first, this.entries.recent(me.id(), today.minusDays(DAYS), today.plusDays(2), first,
				this.clock.instant().minus(Entry.UNDO)));
		request.setAttribute(READ, read, RequestAttributes.SCOPE_REQUEST);
		return read.entries;
	}

	/**
	 * Holds what was read.
	 *
	 * @param allFrom from when on with entries of all kinds, and deleted ones
	 */
	private record Read(LocalDate allFrom, List<Entry> entries) {

	}

}
