package app.lissom.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.lissom.figures.Figure;
import app.lissom.figures.Figures;

/**
 * Holds all content of the guide in one language. It is read once, at start, and never
 * changes.
 *
 * @param tips the tips in the order of the therapist
 * @param exercises the exercises in the order in which the tips name them
 * @param evidenceDate the day on which the research was last looked at
 * @param floor how to get down to the floor and up again
 * @param stop when to stop an exercise
 */
public record Guide(Topic start, List<Tip> tips, List<Topic> topics, List<Exercise> exercises, Figures figures,
		Evidence evidence, LocalDate evidenceDate, Snippet floor, Snippet stop) {

	public Optional<Exercise> exercise(String id) {
		for (Exercise exercise : this.exercises) {
			if (exercise.id().equals(id)) {
				return Optional.of(exercise);
			}
		}
		return Optional.empty();
	}

	/** Finds the figure with this id. Most exercises have one with their own id. */
	public Optional<Figure> figure(String id) {
		return Optional.ofNullable(this.figures.byId().get(id));
	}

	/** Finds the tip or topic with this id. */
	public Optional<Page> page(String id) {
		return pages().stream().filter((page) -> !(page instanceof Exercise) && page.id().equals(id)).findFirst();
	}

	/** Returns everything that has an address of its own. */
	public List<Page> pages() {
		List<Page> pages = new ArrayList<>();
		pages.add(this.start);
		pages.addAll(this.tips);
		pages.addAll(this.exercises);
		pages.addAll(this.topics);
		return pages;
	}

	public Collection<Claim> claims() {
		return this.evidence.claims().values();
	}

	/**
	 * Returns the claim with this id.
	 * @throws IllegalArgumentException if there is none
	 */
	public Claim claim(String id) {
		Claim claim = this.evidence.claims().get(id);
		if (claim == null) {
			throw new IllegalArgumentException("The guide has no claim " + id);
		}
		return claim;
	}

	/** Returns all that the claims come from. */
	public Collection<Claim.Source> sources() {
		return this.evidence.sources().values();
	}

	/** Returns the pages with claims from a source. */
	public List<Page> pagesThatUse(Claim.Source source) {
		return pages().stream()
			.filter((page) -> page.claims().stream().anyMatch((claim) -> claim.sources().contains(source)))
			.toList();
	}

	/** Returns the first tip that shows an exercise. */
	public Tip tipWith(Exercise exercise) {
		return this.tips.stream()
			.filter((tip) -> Block.all(tip.blocks(), Block.Exercises.class)
				.anyMatch((block) -> block.exercises().contains(exercise)))
			.findFirst()
			.orElseThrow();
	}

	/** Holds blocks that several pages share. */
	public record Snippet(String title, List<Block> blocks) {

	}

	/**
	 * Describes a tip of the therapist.
	 *
	 * @param number its place among the tips, from 1
	 */
	public record Tip(String id, int number, String title, String summary, List<Block> blocks) implements Page {

	}

	/**
	 * Describes a page of the guide other than the tips, such as water, warning signs or
	 * sources.
	 *
	 * @param id its word in addresses, empty for the page to begin with
	 */
	public record Topic(String id, String title, String summary, List<Block> blocks) implements Page {

		@Override
		public String address() {
			return this.id.isEmpty() ? "/guide" : Page.super.address();
		}

	}

}
