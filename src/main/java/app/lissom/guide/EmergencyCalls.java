package app.lissom.guide;

import java.util.List;

import app.lissom.guide.EmergencyNumbersProperties.EmergencyNumber;

/**
 * Lists the numbers to call for one reader.
 *
 * @param emergency those to show first, the nearest at the beginning
 * @param today those for advice today
 * @param others those of other large regions, for somebody who is away from home
 * @param elsewhere those of Latin America, for the same purpose
 * @param guessed whether the place was only guessed from the browser's language
 */
public record EmergencyCalls(List<EmergencyNumber> emergency, List<EmergencyNumber> today, List<EmergencyNumber> others,
		List<Place> elsewhere, boolean guessed) {

	/**
	 * Holds the numbers of a place.
	 *
	 * @param word what the message bundle knows as {@code guide.place.<word>}
	 */
	public record Place(String word, List<String> emergency) {

	}

}
