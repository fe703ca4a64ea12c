package app.lissom.figures;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Lists the people that figures show: all of the same height, of several builds and ages.
 */
enum Physique {

	SLIM("s", "h", false, 1, new double[] { 1, 1, 1, 1, 1 }),

	/** With a knot of hair. */
	YOUNG("s", "hb", true, 0.96, new double[] { 1, 0.97, 0.96, 0.96, 0.95 }),

	/** Broad hips and a round belly. */
	FULL("sb", "hd", true, 1.16, new double[] { 1.2, 1.38, 1.24, 1.12, 1.06 }),

	/** Grey, and a little rounder. */
	OLD("s", "hg", false, 1.02, new double[] { 1.06, 1.22, 1.1, 1, 1 });

	private final String skin;

	private final String hair;

	private final boolean knot;

	private final double limbs;

	private final double[] trunk;

	Physique(String skin, String hair, boolean knot, double limbs, double[] trunk) {
		this.skin = skin;
		this.hair = hair;
		this.knot = knot;
		this.limbs = limbs;
		this.trunk = trunk;
	}

	@JsonCreator
	static Physique of(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT));
	}

	/** Returns the style of the skin. */
	String skin() {
		return this.skin;
	}

	/** Returns the style of the hair. */
	String hair() {
		return this.hair;
	}

	/** Returns whether the hair is tied into a knot. */
	boolean hasKnot() {
		return this.knot;
	}

	/** Returns how thick the limbs are, relative to the slim person's. */
	double limbs() {
		return this.limbs;
	}

	/** Returns how thick the trunk is, at each of the five points of the spine. */
	double trunk(int point) {
		return this.trunk[point];
	}

}
