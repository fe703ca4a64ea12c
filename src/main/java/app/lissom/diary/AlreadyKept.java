package app.lissom.diary;

/**
 * Two different things were to be kept under one id, or a change was made to a state that
 * is no longer there. Nothing was stored: the person has to choose.
 */
public class AlreadyKept extends RuntimeException {

	private final transient Entry kept;

	private final transient Entry offered;

	AlreadyKept(Entry kept, Entry offered) {
		super("Something else is kept under this id", null, false, false);
		this.kept = kept;
		this.offered = offered;
	}

	/** What the diary holds. */
	public Entry kept() {
		return this.kept;
	}

	/** What was to be written. */
	public Entry offered() {
		return this.offered;
	}

}
