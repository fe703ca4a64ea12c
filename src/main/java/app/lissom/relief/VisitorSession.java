package app.lissom.relief;

import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A visitor's session, as it travels in the page.
 *
 * @param course how it has gone so far
 * @param before the pain when it began
 */
record VisitorSession(TimedSession course, @Nullable PainLevel before) {

	/** Reads what a page carries; what no page of ours carries is a bad request. */
	static VisitorSession read(String course, @Nullable Integer before) {
		try {
			return new VisitorSession(TimedSessionCodec.read(course), (before != null) ? new PainLevel(before) : null);
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, ex);
		}
	}

}
