package app.lissom.notifications;

import java.time.Instant;
import java.util.List;

/**
 * A notification to a person, wherever they are.
 *
 * @param title one line
 * @param text one or two sentences; may be empty
 * @param tag what it is about, at most 32 letters, digits and hyphens: a newer
 * notification replaces an older one
 * @param at since when it holds. A device that gets a notification twice alerts once
 * @param actions buttons on it, at most two
 */
public record Notification(String title, String text, String tag, Instant at, List<Action> actions) {

	/**
	 * A button.
	 *
	 * @param token what is sent back when it is tapped
	 */
	public record Action(String token, String label) {

	}

}
