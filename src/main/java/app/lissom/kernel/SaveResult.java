package app.lissom.kernel;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Reports the result of saving a record that has an id and a seen version. Saving the
 * same content twice is no conflict.
 *
 * @param <T> what was to be saved
 */
public sealed interface SaveResult<T> {

	/** Answers with 409 to a request that cannot resolve a conflict. */
	default void rejectConflict() {
		if (this instanceof Conflict) {
			throw new ResponseStatusException(HttpStatus.CONFLICT);
		}
	}

	/** Reports that something was written. */
	record Saved<T>() implements SaveResult<T> {

	}

	/** Reports that everything had been saved before and nothing was written. */
	record Unchanged<T>() implements SaveResult<T> {

	}

	/**
	 * Reports that another record has the id, or was changed since it was seen; nothing
	 * was written.
	 *
	 * @param differences what differs, at least one
	 */
	record Conflict<T>(List<Difference<T>> differences) implements SaveResult<T> {

	}

	/**
	 * Holds two versions of one record.
	 *
	 * @param saved the version that is saved
	 * @param offered the version that was to be saved
	 */
	record Difference<T>(T saved, T offered) {

	}

}
