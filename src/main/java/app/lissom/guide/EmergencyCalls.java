package app.lissom.guide;

import java.util.List;

import app.lissom.guide.EmergencyNumbersProperties.EmergencyNumber;

/**
 * Lists the numbers to call for one reader.
 *
 * @param emergency those to show first, the nearest at the beginning
 * @param today those for advice today
 * @param others those of other large regions, for somebody who is away from home
 * @param elsewhere those of other countries, for the same purpose
 * @param basis how it is known where the reader is
 */
public record EmergencyCalls(List<EmergencyNumber> emergency, List<EmergencyNumber> today, List<EmergencyNumber> others,
		List<Place> elsewhere, Basis basis) {

	/**
	 * Returns whether the first numbers work where the reader is, so no place is said.
	 */
	public boolean isPlaceSure() {
		return this.basis == Basis.NONE;
	}

	/** Lists how it is known where a reader is. */
	public enum Basis {

		/** By the settings of the installation: there is nothing to say. */
		NONE,

		/** Not at all, so the numbers of several places come first. */
		UNKNOWN,

		/** Guessed from the time zone of the account, and nothing is against it. */
		ZONE,

		/** Guessed from the browser's language. */
		LANGUAGE,

		/** The time zone and the browser's language name different places. */
		BOTH

	}

	/**
	 * Holds the numbers of a place.
	 *
	 * @param word what the message bundle knows as {@code guide.place.<word>}
	 */
	public record Place(String word, List<String> emergency) {

	}

}
