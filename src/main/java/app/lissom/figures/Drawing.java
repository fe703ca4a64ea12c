package app.lissom.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws one pose of a figure, layer by layer. */
class Drawing {

	private final FigureDefinition definition;

	private final Camera camera;

	private final Physique person;

	private final Pose pose;

	private final Body body;

	private final List<Shape> shapes = new ArrayList<>();

	Drawing(FigureDefinition definition, Pose pose) {
		this.definition = definition;
		this.camera = definition.camera();
		this.person = definition.person();
		this.pose = pose;
		this.body = Body.of(pose);
	}

	List<Shape> shapes() {
		this.definition.layers().forEach(this::layer);
		return this.shapes;
	}

	private void layer(String name) {
		switch (name) {
			case "left-arm" -> arm(this.body.leftArm(), shade(name));
			case "right-arm" -> arm(this.body.rightArm(), shade(name));
			case "left-leg" -> leg(this.body.leftLeg(), shade(name));
			case "right-leg" -> leg(this.body.rightLeg(), shade(name));
			case "neck" -> limb(skin(), this.body.neck(), this.body.head(), 8, 8);
			case "pelvis" -> stick("l", this.body.seat(), this.body.spine().get(1), 17 * this.person.trunk(0),
					14.5 * this.person.trunk(1));
			case "trunk" -> this.shapes.add(new Shape("t", new Trunk(this.body, this.camera, this.person).outline()));
			case "head" -> head(new Head(this.body, this.camera));
			case "mat" -> mat(this.pose.point(name, 0));
			case "band" -> band(this.pose.number(name, 0));
			default -> thing(this.definition.things().getOrDefault(name, ""), name);
		}
	}

	private String shade(String limb) {
		return this.definition.far().contains(limb) ? " f" : "";
	}

	private String skin() {
		return this.person.skin();
	}

	private void arm(Limb arm, String shade) {
		limb(skin() + shade, arm.back(), arm.tip(), 5.5, 4);
		limb(skin() + shade, arm.joint(), arm.end(), 7.5, 5.5);
		limb("t" + shade, arm.root(), arm.joint(), 9.5, 8);
	}

	private void leg(Limb leg, String shade) {
		stick(this.pose.has("shoes") ? "o" : skin() + shade, leg.back(), leg.tip(), 6.5, 4.5);
		limb("l" + shade, leg.joint(), leg.end(), 10.5, 7);
		limb("l" + shade, leg.root(), leg.joint(), 15.5, 11);
	}

	private void limb(String style, Point from, Point to, double thickFrom, double thickTo) {
		stick(style, from, to, thickFrom * this.person.limbs(), thickTo * this.person.limbs());
	}

	private void head(Head head) {
		if (this.person.hasKnot()) {
			this.shapes.add(new Shape(this.person.hair(), head.knot()));
		}
		this.shapes.add(new Shape(skin(), head.skin()));
		this.shapes.add(new Shape(this.person.hair(), head.hair()));
	}

	/** A mat on the floor: where it begins and ends, and half its width. */
	private void mat(Point size) {
		this.shapes.add(new Shape("m",
				SvgPath.polygon(Stream
					.of(new Point(size.x(), 0, size.z()), new Point(size.y(), 0, size.z()),
							new Point(size.y(), 0, -size.z()), new Point(size.x(), 0, -size.z()))
					.map(this.camera::flat)
					.toList())));
	}

	/** A band round both shins, at this share of their length below the knee. */
	private void band(double share) {
		Point left = this.body.leftLeg().joint().towards(this.body.leftLeg().end(), share);
		Point right = this.body.rightLeg().joint().towards(this.body.rightLeg().end(), share);
		Point aside = right.minus(left).unit().times(9);
		stick("e", left.minus(aside), right.plus(aside), 6, 6);
		stick("b", left.minus(aside), right.plus(aside), 3.5, 3.5);
	}

	/** Any other object is a stick: from, to and half its thickness. */
	private void thing(String style, String name) {
		double thickness = this.pose.all(name)[6];
		stick(style, this.pose.point(name, 0), this.pose.point(name, 3), thickness, thickness);
	}

	private void stick(String style, Point from, Point to, double thickFrom, double thickTo) {
		this.shapes
			.add(new Shape(style, SvgPath.stick(this.camera.flat(from), this.camera.flat(to), thickFrom, thickTo)));
	}

	/** Holds the classes of a shape in the style of the figures, and its outline. */
	record Shape(String style, String path) {

	}

}
