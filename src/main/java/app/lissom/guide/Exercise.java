package app.lissom.guide;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Describes an exercise of the guide.
 *
 * @param id its word in addresses and in the diary
 * @param tempo how fast, and how to breathe
 * @param chair how to do it on a chair or standing
 * @param floor whether one gets down to the floor for it
 */
public record Exercise(String id, String name, String summary, Dose dose, String tempo, String easier, String harder,
		String chair, boolean floor, Set<TimeOfDay> moments, List<Claim> claims, List<Block> blocks) implements Page {

	@Override
	public String title() {
		return this.name;
	}

	@Override
	public String address() {
		return "/guide/exercises/" + this.id;
	}

	/**
	 * Lists when an exercise fits into a day. The morning is light on bending: avoiding
	 * it in the first hour cut pain in a small trial (Snook et al., Spine 1998;23:2601).
	 */
	public enum TimeOfDay {

		MORNING, DAY, BEDTIME;

		/** Returns the key of its text in the message bundle. */
		public String key() {
			return "guide.moment." + name().toLowerCase(Locale.ROOT);
		}

	}

}
