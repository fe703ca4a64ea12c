package app.lissom.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.lissom.kernel.AccountId;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Single facts that other rooms ask the diaries for. */
@Repository
public class DiaryQueries {

	private final EntityManager entities;

	DiaryQueries(EntityManager entities) {
		this.entities = entities;
	}

	/** The latest session that ended with ice, at or after this instant. */
	@Transactional(readOnly = true)
	public Optional<ReliefEntry> latestIce(AccountId me, Instant since) {
		return this.entities.createQuery("""
				from ReliefEntry e where e.key.accountId = :me and e.deletedAt is null
				and e.protocol in (ICE, HEAT_THEN_ICE) and e.at >= :since
				order by e.at desc""", ReliefEntry.class)
			.setParameter("me", me.value())
			.setParameter("since", since)
			.setMaxResults(1)
			.getResultStream()
			.findFirst();
	}

	/** The last day on which an exercise was noted. */
	@Transactional(readOnly = true)
	public Optional<LocalDate> lastExercise(AccountId me) {
		return Optional.ofNullable(this.entities.createQuery("""
				select max(e.day) from ExerciseEntry e
				where e.key.accountId = :me and e.deletedAt is null""", LocalDate.class)
			.setParameter("me", me.value())
			.getSingleResult());
	}

	/** The day of the next massage that was noted, from this day on. */
	@Transactional(readOnly = true)
	public Optional<LocalDate> nextMassage(AccountId me, LocalDate from) {
		return Optional.ofNullable(this.entities.createQuery("""
				select min(e.nextOn) from MassageEntry e where e.key.accountId = :me and e.deletedAt is null
				and e.nextOn >= :from""", LocalDate.class)
			.setParameter("me", me.value())
			.setParameter("from", from)
			.getSingleResult());
	}

	/** What was said about the pain around the latest 500 sessions, the latest first. */
	@Transactional(readOnly = true)
	public List<ReliefRating> reliefRatings(AccountId me) {
		return this.entities.createQuery("""
				select new app.lissom.diary.ReliefRating(e.protocol, e.before, e.after)
				from ReliefEntry e where e.key.accountId = :me and e.deletedAt is null
				order by e.day desc, e.at desc nulls last, e.key.id desc""", ReliefRating.class)
			.setParameter("me", me.value())
			.setMaxResults(500)
			.getResultList();
	}

}
