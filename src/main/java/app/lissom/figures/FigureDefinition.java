package app.lissom.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the file of a figure says: two poses, and how to show them.
 *
 * @param camera where it is seen from
 * @param box the part of the room that is shown
 * @param layers what is drawn, from back to front
 * @param far the limbs that are paler, because they are further away
 * @param things the style of each thing that is no part of the body, by its name
 * @param arrows which way the movement goes: from, over, to
 * @param seconds how long the movement takes there and back
 * @param first the pose that it begins with
 * @param second the pose that it ends with
 */
record FigureDefinition(Camera camera, Box box, List<String> layers, Set<String> far, Map<String, String> things,
		Pose arrows, int seconds, Pose first, Pose second) {

	private static final int FRAMES = 7;

	/** The poses of the movement, slow at both ends. */
	List<Pose> frames() {
		return IntStream.range(0, FRAMES).mapToObj((frame) -> {
			double share = frame / (FRAMES - 1.0);
			return this.first.towards(this.second, share * share * (3 - 2 * share));
		}).toList();
	}

}
