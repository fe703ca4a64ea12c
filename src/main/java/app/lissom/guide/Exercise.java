package app.lissom.guide;

import java.util.List;
import java.util.Set;

/**
 * Is an exercise of the guide.
 *
 * @param id its word in addresses and in the diary
 * @param name what people call it
 * @param summary what it does, in a sentence
 * @param dose how much of it to start with
 * @param tempo how fast, and how to breathe
 * @param easier how to make it easier
 * @param harder what to do once it is easy
 * @param chair how to do it on a chair or standing
 * @param floor whether one gets down to the floor for it
 * @param moments when it fits into a day
 * @param claims what is known about it
 * @param blocks how to do it, step by step
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
