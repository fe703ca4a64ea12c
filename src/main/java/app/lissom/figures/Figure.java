package app.lissom.figures;

/**
 * An exercise, a posture or an ice pack in its place, drawn: two poses and a movement.
 */
public final class Figure {

	private final String id;

	private final String title;

	private final Still first;

	private final Still second;

	private final FigureDefinition sketch;

	Figure(String id, String title, Still first, Still second, FigureDefinition sketch) {
		this.id = id;
		this.title = title;
		this.first = first;
		this.second = second;
		this.sketch = sketch;
	}

	/** Its name in content files; the main figure of an exercise has the exercise's. */
	public String id() {
		return this.id;
	}

	/** What it shows, in a few words. */
	public String title() {
		return this.title;
	}

	/** The pose to begin with. */
	public Still first() {
		return this.first;
	}

	/** The pose to end with. */
	public Still second() {
		return this.second;
	}

	/** The asset with both poses side by side, the first one on the left. */
	public String still() {
		return "figure-" + this.id + ".svg";
	}

	/** The asset with the movement. It moves for ever, so show it only when asked to. */
	public String moving() {
		return "figure-" + this.id + "-moving.svg";
	}

	/** What the pictures show, for those who do not see it. */
	public String description() {
		return this.first.description() + " " + this.second.description();
	}

	/** How wide the picture of both poses is, in pixels at its natural size. */
	public int width() {
		return 2 * this.sketch.box().width();
	}

	/** How high the pictures are, in pixels at their natural size. */
	public int height() {
		return this.sketch.box().height();
	}

	FigureDefinition sketch() {
		return this.sketch;
	}

	@Override
	public String toString() {
		return this.id;
	}

	/**
	 * One pose.
	 *
	 * @param caption what to do, in a few words
	 * @param description what the picture shows, for those who do not see it
	 */
	public record Still(String caption, String description) {

	}

}
