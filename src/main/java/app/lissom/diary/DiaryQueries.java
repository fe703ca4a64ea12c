package app.lissom.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.OwnedId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds single facts in the diaries that other rooms ask for. */
@Transactional(readOnly = true)
public interface DiaryQueries extends Repository<Entry, OwnedId> {

	/** The latest session that ended with ice, at or after an instant. */
	@Query("""
			from ReliefEntry e where e.key.accountId = :#{#me.value()} and e.deletedAt is null
			and e.content.treatment in (ICE, HEAT_THEN_ICE) and e.at >= :since
			order by e.at desc limit 1""")
	Optional<ReliefEntry> latestIce(AccountId me, Instant since);

	/** The last day with an entry, or with one to restore, but not before a day. */
	@Query("""
			select coalesce(max(e.day), :from) from Entry e
			where e.key.accountId = :#{#me.value()} and e.day > :from""")
	LocalDate lastDay(AccountId me, LocalDate from);

	/** Finds a day up to today, or a later one that entries reach. */
	default Optional<Day> day(Day today, LocalDate date) {
		return (date.isAfter(today.last()) ? today.upTo(lastDay(today.me(), today.date())) : today).on(date);
	}

	/** Whether there is any entry. */
	@Query("select count(e) > 0 from Entry e where e.key.accountId = :#{#me.value()} and e.deletedAt is null")
	boolean hasEntries(AccountId me);

	/** The last day with an exercise. */
	@Query("""
			select max(e.day) from ExerciseEntry e
			where e.key.accountId = :#{#me.value()} and e.deletedAt is null""")
	Optional<LocalDate> lastExercise(AccountId me);

	/**
	 * Whether there are entries from one day until before another, but no weekly
	 * questions were answered since then.
	 */
	@Query("""
			select count(e) > 0 from Entry e
			where e.key.accountId = :#{#me.value()} and e.deletedAt is null and e.day >= :since and e.day < :before
			and not exists (select f from FunctionEntry f
				where f.key.accountId = :#{#me.value()} and f.deletedAt is null and f.day >= :since)""")
	boolean isFunctionDue(AccountId me, LocalDate since, LocalDate before);

	/** The earliest day of a next massage that was noted, from a day on. */
	@Query("""
			select min(e.content.nextOn) from MassageEntry e
			where e.key.accountId = :#{#me.value()} and e.deletedAt is null and e.content.nextOn >= :from""")
	Optional<LocalDate> nextMassage(AccountId me, LocalDate from);

	/** What was taken or used from a day on, the latest six. */
	@Query("""
			select new app.lissom.diary.MedicineEntry$Item(e.content.name, e.content.amount) from MedicineEntry e
			where e.key.accountId = :#{#me.value()} and e.deletedAt is null and e.day >= :from
			group by e.content.name, e.content.amount order by max(e.day) desc, max(e.at) desc nulls last limit 6""")
	List<MedicineEntry.Item> recentMedicines(AccountId me, LocalDate from);

	/** The days with a medicine or other help, the earliest first. */
	@Query("""
			select distinct e.day from MedicineEntry e where e.key.accountId = :#{#me.value()} and e.deletedAt is null
			and e.day between :from and :to order by e.day""")
	List<LocalDate> medicineDays(AccountId me, LocalDate from, LocalDate to);

	/** The latest session since a day that pain was rated before and after. */
	@Query("""
			from ReliefEntry e where e.key.accountId = :#{#me.value()} and e.deletedAt is null
			and e.day >= :since and e.content.before is not null and e.content.after is not null
			and e.content.treatment in :treatments
			order by e.day desc, e.at desc nulls last, e.key.id desc limit 1""")
	Optional<ReliefEntry> latestRated(AccountId me, Collection<Treatment> treatments, LocalDate since);

	/** The pain around the latest 500 sessions, the latest first. */
	@Query("""
			select new app.lissom.diary.ReliefEntry$Rating(e.content.treatment, e.content.before, e.content.after)
			from ReliefEntry e where e.key.accountId = :#{#me.value()} and e.deletedAt is null
			order by e.day desc, e.at desc nulls last, e.key.id desc limit 500""")
	List<ReliefEntry.Rating> reliefRatings(AccountId me);

	/** The pain around the latest 500 massages, the latest first. */
	@Query("""
			select new app.lissom.diary.PainPair(e.content.before, e.content.after)
			from MassageEntry e where e.key.accountId = :#{#me.value()} and e.deletedAt is null
			order by e.day desc, e.at desc nulls last, e.key.id desc limit 500""")
	List<PainPair> massageRatings(AccountId me);

}
