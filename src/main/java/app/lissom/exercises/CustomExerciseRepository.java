package app.lissom.exercises;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.OwnedId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes custom exercises. */
@Transactional(readOnly = true)
interface CustomExerciseRepository extends Repository<CustomExercise, OwnedId> {

	void save(CustomExercise exercise);

	Optional<CustomExercise> findById(OwnedId id);

	@Query("from CustomExercise e where e.key.accountId = :account order by lower(e.name), e.key.id")
	List<CustomExercise> findAll(UUID account);

}
