package app.lissom.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.OwnedId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers single questions of other modules about a diary. */
@Transactional(readOnly = true)
public interface DiaryQueries extends Repository<Entry, OwnedId> {

	/** The latest session that ended with ice, at or after an instant. */
	@Query("""
			from ReliefEntry e where e.key.accountId = :account and e.deletedAt is null
			and e.content.treatment in (ICE, HEAT_THEN_ICE) and e.at >= :since
			order by e.at desc limit 1""")
	Optional<ReliefEntry> latestIce(UUID account, Instant since);

	/**
	 * Returns the last day with an entry, or with one to restore, but not before a day.
	 */
	@Query("""
			select coalesce(max(e.day), :from) from Entry e
			where e.key.accountId = :account and e.day > :from""")
	LocalDate lastDay(UUID account, LocalDate from);

	/** Returns the earliest day of a next massage that was noted, from a day on. */
	@Query("""
			select min(e.content.nextOn) from MassageEntry e
			where e.key.accountId = :account and e.deletedAt is null and e.content.nextOn >= :from""")
	Optional<LocalDate> nextMassage(UUID account, LocalDate from);

	/** The days with a medicine or other help, the earliest first. */
	@Query(nativeQuery = true, value = """
			select distinct on_day from entry where account_id = :account and kind = 'MEDICINE'
			and exercise is null and own_exercise_id is null and on_day between :from and :to
			and deleted_at is null order by on_day""")
	List<LocalDate> medicineDays(UUID account, LocalDate from, LocalDate to);

	/** The pain around the latest 500 sessions, the latest first. */
	@Query("""
			select new app.lissom.diary.ReliefEntry$Rating(e.content.treatment, e.day, e.content.minutes,
			e.content.before, e.content.after)
			from ReliefEntry e where e.key.accountId = :account and e.deletedAt is null
			order by e.day desc, e.at desc nulls last, e.key.id desc limit 500""")
	List<ReliefEntry.Rating> reliefRatings(UUID account);

	/** The pain around the latest 500 massages, the latest first. */
	@Query("""
			select new app.lissom.diary.PainPair(e.day, e.content.before, e.content.after)
			from MassageEntry e where e.key.accountId = :account and e.deletedAt is null
			order by e.day desc, e.at desc nulls last, e.key.id desc limit 500""")
	List<PainPair> massageRatings(UUID account);

}
