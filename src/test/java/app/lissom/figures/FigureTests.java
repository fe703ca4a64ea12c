package app.lissom.figures;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.lissom.content.ContentFolder;
import app.lissom.figures.Drawing.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Checks every pose of every figure, and the poses in between. */
class FigureTests {

	private static final Map<String, Figure> FIGURES = new Figures(new ContentFolder("classpath:guide/en")).byId();

	static Stream<String> figures() {
		return FIGURES.keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("figures")
	void keepsTheLengthOfEveryLimb(String id) {
		for (Body body : bodies(id)) {
			for (Limb arm : List.of(body.leftArm(), body.rightArm())) {
				assertThat(arm.root().distance(arm.joint())).isCloseTo(Limb.UPPER_ARM, within(0.1));
				assertThat(arm.joint().distance(arm.end())).isCloseTo(Limb.FOREARM, within(0.1));
			}
			for (Limb leg : List.of(body.leftLeg(), body.rightLeg())) {
				assertThat(leg.root().distance(leg.joint())).isCloseTo(Limb.THIGH, within(0.1));
				assertThat(leg.joint().distance(leg.end())).isCloseTo(Limb.SHANK, within(0.1));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("figures")
	void reachesWithEveryHandAndFoot(String id) {
		for (Body body : bodies(id)) {
			limbs(body).forEach((name, limb) -> assertThat(limb.reached()).as(name).isTrue());
		}
	}

	@ParameterizedTest
	@MethodSource("figures")
	void doesNotMoveAHandOrFootThatStays(String id) {
		FigureDefinition definition = definition(id);
		for (String name : limbs(Body.of(definition.first())).keySet()) {
			if (definition.first().has(name)
					&& definition.first().point(name, 0).distance(definition.second().point(name, 0)) == 0) {
				for (Body body : bodies(id)) {
					assertThat(limbs(body).get(name).end().distance(definition.first().point(name, 0))).as(name)
						.isLessThan(1.5);
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("figures")
	void doesNotMoveAKneeThatKneels(String id) {
		Pose first = definition(id).first();
		for (Body body : bodies(id)) {
			if (first.has("left-kneel")) {
				assertThat(body.leftLeg().joint().distance(first.point("left-kneel", 0))).isLessThan(2);
			}
			if (first.has("right-kneel")) {
				assertThat(body.rightLeg().joint().distance(first.point("right-kneel", 0))).isLessThan(2);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("figures")
	void leavesNothingBelowTheFloor(String id) {
		for (Body body : bodies(id)) {
			limbs(body).forEach((name, limb) -> {
				boolean leg = name.endsWith("foot");
				assertThat(limb.joint().y() - (leg ? 10.5 : 7.5)).as(name + ", joint").isGreaterThan(-2);
				assertThat(limb.end().y() - (leg ? 7 : 5.5)).as(name + ", end").isGreaterThan(-2);
				assertThat(limb.back().y() - (leg ? 6.5 : 5.5)).as(name + ", back").isGreaterThan(-2);
				assertThat(limb.tip().y() - (leg ? 4.5 : 4)).as(name + ", tip").isGreaterThan(-2);
			});
			assertThat(body.spine()).allSatisfy((joint) -> assertThat(joint.y()).isGreaterThan(14));
			assertThat(body.head().y()).isGreaterThan(15);
		}
	}

	@ParameterizedTest
	@MethodSource("figures")
	void staysInsideItsBox(String id) {
		FigureDefinition definition = definition(id);
		FigureDefinition.Box box = definition.box();
		for (Pose pose : definition.frames()) {
			for (Shape shape : new Drawing(definition, pose).shapes()) {
				assertThat(SvgPathReader.points(shape.path())).as(shape.style()).allSatisfy((point) -> {
					assertThat(point.x()).isBetween((double) box.left(), (double) (box.left() + box.width()));
					assertThat(point.y()).isBetween((double) box.top(), (double) (box.top() + box.height()));
				});
			}
		}
	}

	@ParameterizedTest
	@MethodSource("figures")
	void drawsTheSameCommandsInEveryFrame(String id) {
		FigureDefinition definition = definition(id);
		assertThat(definition.frames()
			.stream()
			.map((pose) -> new Drawing(definition, pose).shapes().stream().map(FigureTests::commands).toList())
			.distinct()).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("figures")
	void moves(String id) {
		FigureDefinition definition = definition(id);
		assertThat(new Drawing(definition, definition.first()).shapes())
			.isNotEqualTo(new Drawing(definition, definition.second()).shapes());
	}

	@Test
	void showPeopleOfEveryBuildAndAge() {
		assertThat(FIGURES.values()).extracting((figure) -> figure.definition().person()).contains(Physique.values());
	}

	private static String commands(Shape shape) {
		return shape.style() + SvgPathReader.commands(shape.path());
	}

	private static Map<String, Limb> limbs(Body body) {
		return Map.of("left-hand", body.leftArm(), "right-hand", body.rightArm(), "left-foot", body.leftLeg(),
				"right-foot", body.rightLeg());
	}

	private static List<Body> bodies(String id) {
		return definition(id).frames().stream().map(Body::of).toList();
	}

	private static FigureDefinition definition(String id) {
		return FIGURES.get(id).definition();
	}

}
