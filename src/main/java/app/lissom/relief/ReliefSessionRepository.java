package app.lissom.relief;

import java.util.Optional;
import java.util.UUID;

import app.lissom.kernel.OwnedId;

import org.springframework.data.repository.Repository;

/** Stores timed sessions; an account has at most one. */
interface ReliefSessionRepository extends Repository<ReliefSession, OwnedId> {

	Optional<ReliefSession> findByKeyAccountId(UUID accountId);

	ReliefSession save(ReliefSession session);

	void delete(ReliefSession session);

	void flush();

}
