package app.lissom.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import app.lissom.kernel.OwnedId;
import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes the entries of all accounts. */
@Transactional(readOnly = true)
interface EntryRepository extends Repository<Entry, OwnedId> {

	String IN_ORDER = " order by e.day, e.at nulls first, e.key.id";

	String NOT_DELETED = "from Entry e where e.key.accountId = :account and e.deletedAt is null ";

	void save(Entry entry);

	void delete(Entry entry);

	void flush();

	Optional<Entry> findById(OwnedId id);

	/** By whole keys: H2 would read all entries of the account for its id and a list. */
	@Query("from Entry e where e.key in :keys")
	List<Entry> findByKeys(List<OwnedId> keys);

	@Query(NOT_DELETED + "and e.day between :from and :to and type(e) in :types" + IN_ORDER)
	List<Entry> findBetween(UUID account, LocalDate from, LocalDate to, List<Class<? extends Entry>> types);

	@Query(NOT_DELETED + IN_ORDER)
	@QueryHints({ @QueryHint(name = HibernateHints.HINT_FETCH_SIZE, value = "500"),
			@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true") })
	Stream<Entry> streamAll(UUID account);

	@Query("select e.key from ExerciseEntry e where e.purgeAt <= :now")
	List<OwnedId> findPurgeableExercises(Instant now);

	@Modifying
	@Query("delete from Entry e where e.purgeAt <= :now")
	int purge(Instant now);

}
