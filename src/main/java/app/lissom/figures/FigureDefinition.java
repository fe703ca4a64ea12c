package app.lissom.figures;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * Defines how a figure is drawn: its two poses, and how to show them. It is read from the
 * file of the figure, which is the same in every language.
 *
 * @param person who is drawn
 * @param layers what is drawn, from back to front
 * @param far the limbs that are paler, because they are further away
 * @param things the style of each object that is no part of the body, by its name
 * @param arrows which way the movement goes: from, over, to
 * @param seconds how long the movement takes there and back
 */
record FigureDefinition(Physique person, Camera camera, Box box, Set<String> layers, Set<String> far,
		Map<String, String> things, Pose arrows, int seconds, Pose first, Pose second) {

	private static final String LAYERS = "mat left-arm left-leg neck pelvis right-leg trunk head right-arm";

	private static final String FAR = "left-arm left-leg";

	private static final Set<String> BODY = names("pelvis lean roll spine side nod tip look shoes mat band "
			+ "left-kneel left-foot left-leg left-knee left-toes left-hand left-arm left-elbow left-fingers left-shoulder "
			+ "right-kneel right-foot right-leg right-knee right-toes right-hand right-arm right-elbow right-fingers "
			+ "right-shoulder");

	private static final int FRAMES = 7;

	FigureDefinition {
		for (String name : second.numbers().keySet()) {
			if (!BODY.contains(name) && !things.containsKey(name)) {
				throw new IllegalArgumentException(
						"there is no \"" + name + "\" to be placed; known are " + BODY + " and " + things);
			}
		}
	}

	/** Takes the fields of the file; the second pose holds only what changes. */
	@JsonCreator
	static FigureDefinition of(@Nullable Physique person, Camera view, Box box, @Nullable String layers,
			@Nullable String far, @Nullable Map<String, String> things, @Nullable Pose arrows, int seconds, Pose first,
			Pose second) {
		return new FigureDefinition(Objects.requireNonNullElse(person, Physique.SLIM), view, box,
				names(Objects.requireNonNullElse(layers, LAYERS)), names(Objects.requireNonNullElse(far, FAR)),
				Objects.requireNonNullElse(things, Map.of()), Objects.requireNonNullElse(arrows, new Pose(Map.of())),
				seconds, first, first.with(second));
	}

	/** Returns the poses of the movement, slow at both ends. */
	List<Pose> frames() {
		return IntStream.range(0, FRAMES).mapToObj((frame) -> {
			double fraction = frame / (FRAMES - 1.0);
			return this.first.towards(this.second, fraction * fraction * (3 - 2 * fraction));
		}).toList();
	}

	private static Set<String> names(String text) {
		return new LinkedHashSet<>(Arrays.asList(text.split(" +")));
	}

	/**
	 * Bounds the part of the space that a figure shows, in pixels of the picture.
	 *
	 * @param top where it begins, with the floor at about 0 and everything above it
	 * negative
	 */
	record Box(int left, int top, int width, int height) {

		@JsonCreator
		static Box of(String text) {
			double[] numbers = Pose.numbers(text);
			return new Box((int) numbers[0], (int) numbers[1], (int) numbers[2], (int) numbers[3]);
		}

		@Override
		public String toString() {
			return this.left + " " + this.top + " " + this.width + " " + this.height;
		}

	}

}
