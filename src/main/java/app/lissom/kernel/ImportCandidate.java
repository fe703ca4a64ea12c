package app.lissom.kernel;

import java.util.Optional;

/**
 * Something that comes out of a file, read and found right: what is here stays as it is,
 * and what is not here yet can be kept.
 *
 * @param standing how it stands to what is here
 * @param keep keeps it, in the caller's transaction; called only for what is new
 */
public record ImportCandidate(ImportStatus standing, Runnable keep) {

	/** One of which this is known: whether what is here says the same, if anything is. */
	public static ImportCandidate of(Optional<Boolean> same, Runnable keep) {
		return new ImportCandidate(
				same.map((known) -> known ? ImportStatus.KNOWN : ImportStatus.DIFFERENT).orElse(ImportStatus.NEW),
				keep);
	}

}
