package app.lissom.figures;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Describes the figure of an exercise, a posture, or a cold or heat pack in its place:
 * two poses and the movement between them.
 *
 * @param id its name in content files; the main figure of an exercise has the exercise's
 * @param language the language folder with its texts, such as {@code en}
 */
public record Figure(String id, String language, String title, Still first, Still second, FigureDefinition definition) {

	/** Returns the asset with both poses side by side, the first one on the left. */
	public String still() {
		return "figure-" + this.id + "-" + this.language + ".svg";
	}

	/**
	 * Returns the asset with the movement, the same in each language. It never stops:
	 * show it only when asked to.
	 */
	public String moving() {
		return "figure-" + this.id + "-moving.svg";
	}

	/** Returns what the pictures show, for people who do not see them. */
	public String description() {
		return this.first.description() + " " + this.second.description();
	}

	/** Returns the natural width of the picture of one pose, in pixels. */
	public int width() {
		return this.definition.box().width();
	}

	/** Returns the natural height of the pictures, in pixels. */
	public int height() {
		return this.definition.box().height();
	}

	/** Returns whether a pose is higher than wide. */
	public boolean isTall() {
		return height() > width();
	}

	@Override
	public String toString() {
		return this.id;
	}

	/**
	 * Describes one pose.
	 *
	 * @param caption what to do, in a few words
	 * @param description what the picture shows, for people who do not see it
	 */
	public record Still(@JsonProperty("do") String caption, @JsonProperty("shows") String description) {

	}

}
