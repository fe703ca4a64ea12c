package app.lissom.notices;

import java.time.Instant;
import java.util.List;

/**
 * Says something to a person, wherever they are.
 *
 * @param title one line
 * @param text one or two sentences; may be empty
 * @param tag what it is about, at most 32 letters, digits and hyphens: a newer notice
 * takes the place of an older one
 * @param at since when it is so. A device that gets a notice twice rings once
 * @param actions buttons on it, at most two
 */
public record Notice(String title, String text, String tag, Instant at, List<Action> actions) {

	/**
	 * A button.
	 *
	 * @param token what comes back when it is tapped
	 */
	public record Action(String token, String label) {

	}

}
