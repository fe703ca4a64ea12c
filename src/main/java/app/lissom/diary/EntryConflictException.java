package app.lissom.diary;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Something else is kept under the same id, or what was to be changed has changed
 * meanwhile. Nothing was stored: the person has to choose.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class EntryConflictException extends RuntimeException {

	private final transient List<Clash> clashes;

	EntryConflictException(List<Clash> clashes) {
		super("Something else is kept under this id", null, false, false);
		this.clashes = List.copyOf(clashes);
	}

	/** Each entry that is not as the person thinks. */
	public List<Clash> clashes() {
		return this.clashes;
	}

	/**
	 * Two texts for one entry.
	 *
	 * @param kept what the diary holds
	 * @param offered what was to be written
	 */
	public record Clash(Entry kept, Entry offered) {

	}

}
