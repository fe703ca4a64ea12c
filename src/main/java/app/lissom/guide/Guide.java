package app.lissom.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.lissom.figures.Figure;

/** Everything that there is to read, read once at start and never changed. */
public final class Guide {

	private final Topic start;

	private final List<Tip> tips;

	private final List<Topic> topics;

	private final Map<String, Exercise> exercises;

	private final Map<String, Figure> figures;

	private final Evidence evidence;

	private final Snippet floor;

	private final Snippet stop;

	Guide(Topic start, List<Tip> tips, List<Topic> topics, Map<String, Exercise> exercises, Map<String, Figure> figures,
			Evidence evidence, Snippet floor, Snippet stop) {
		this.start = start;
		this.tips = List.copyOf(tips);
		this.topics = List.copyOf(topics);
		this.exercises = exercises;
		this.figures = figures;
		this.evidence = evidence;
		this.floor = floor;
		this.stop = stop;
	}

	/** The page to begin with. */
	public Topic start() {
		return this.start;
	}

	/** The tips in the order of the therapist. */
	public List<Tip> tips() {
		return this.tips;
	}

	/** What there is to read beside the tips. */
	public List<Topic> topics() {
		return this.topics;
	}

	/** The exercises in the order in which the tips name them. */
	public List<Exercise> exercises() {
		return List.copyOf(this.exercises.values());
	}

	/** The exercise with this name. */
	public Optional<Exercise> exercise(String id) {
		return Optional.ofNullable(this.exercises.get(id));
	}

	/** All that is drawn. */
	public List<Figure> figures() {
		return List.copyOf(this.figures.values());
	}

	/** The figure with this name. Most exercises have one with their own name. */
	public Optional<Figure> figure(String id) {
		return Optional.ofNullable(this.figures.get(id));
	}

	/** The tip or topic with this name. */
	public Optional<Page> page(String id) {
		return pages().stream().filter((page) -> !(page instanceof Exercise) && page.id().equals(id)).findFirst();
	}

	/** Everything that has an address of its own. */
	public List<Page> pages() {
		List<Page> pages = new ArrayList<>();
		pages.add(this.start);
		pages.addAll(this.tips);
		pages.addAll(this.exercises.values());
		pages.addAll(this.topics);
		return pages;
	}

	/** All that the guide says is so. */
	public Collection<Claim> claims() {
		return this.evidence.claims().values();
	}

	/** The claim with this name, which has to exist. */
	public Claim claim(String id) {
		Claim claim = this.evidence.claims().get(id);
		if (claim == null) {
			throw new IllegalArgumentException("The guide has no claim " + id);
		}
		return claim;
	}

	/** All that the claims come from. */
	public Collection<Source> sources() {
		return this.evidence.sources().values();
	}

	/** The pages that lean on a source. */
	public List<Page> pagesThatUse(Source source) {
		return pages().stream()
			.filter((page) -> page.claims().stream().anyMatch((claim) -> claim.sources().contains(source)))
			.toList();
	}

	/** The first tip that shows an exercise. */
	Tip tipWith(Exercise exercise) {
		return this.tips.stream()
			.filter((tip) -> Block.all(tip.blocks(), Block.Exercises.class)
				.anyMatch((block) -> block.exercises().contains(exercise)))
			.findFirst()
			.orElseThrow();
	}

	/** How to get down to the floor and up again. */
	Snippet floor() {
		return this.floor;
	}

	/** When to stop an exercise. */
	Snippet stop() {
		return this.stop;
	}

}
