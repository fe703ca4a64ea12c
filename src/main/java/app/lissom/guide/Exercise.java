package app.lissom.guide;

import java.util.List;
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

}
