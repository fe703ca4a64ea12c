package app.lissom.guide;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that there is to read, read once at start and never changed. */
public final class Guide {

	private final List<Tip> tips;

	private final Map<String, Exercise> exercises;

	private final Map<String, Claim> claims;

	private final Collection<Source> sources;

	Guide(List<Tip> tips, Map<String, Exercise> exercises, Map<String, Claim> claims, Collection<Source> sources) {
		this.tips = List.copyOf(tips);
		this.exercises = exercises;
		this.claims = claims;
		this.sources = List.copyOf(sources);
	}

	/** The tips in the order of the therapist. */
	public List<Tip> tips() {
		return this.tips;
	}

	/** The exercises in the order in which the tips name them. */
	public List<Exercise> exercises() {
		return List.copyOf(this.exercises.values());
	}

	/** The exercise with this name. */
	public Optional<Exercise> exercise(String id) {
		return Optional.ofNullable(this.exercises.get(id));
	}

	/** All that the guide says is so. */
	public Collection<Claim> claims() {
		return this.claims.values();
	}

	/** The claim with this name, which has to exist. */
	public Claim claim(String id) {
		Claim claim = this.claims.get(id);
		if (claim == null) {
			throw new IllegalArgumentException("The guide has no claim " + id);
		}
		return claim;
	}

	/** All that the claims come from. */
	public Collection<Source> sources() {
		return this.sources;
	}

}
