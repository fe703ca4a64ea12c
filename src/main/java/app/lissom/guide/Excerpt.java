package app.lissom.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds a piece of a text around the words that were searched for.
 *
 * @param pieces the text; every piece is either a word that was found, or what is between
 * @param cutBefore whether the text began before
 * @param cutAfter whether the text continues
 */
record Excerpt(List<Piece> pieces, boolean cutBefore, boolean cutAfter) {

	private static final int LENGTH = 200;

	/** How much text to keep before the first word, so that it makes sense. */
	private static final int LEAD = 60;

	/** Cuts the text where most of the words are near each other. */
	static Excerpt of(String text, List<int[]> found) {
		return from(start(text, found), text, found);
	}

	/** Cuts the text from a place in it. */
	static Excerpt from(int start, String text, List<int[]> found) {
		int end = end(text, start);
		List<Piece> pieces = new ArrayList<>();
		int at = start;
		for (int[] word : found) {
			if (word[0] >= at && word[1] <= end) {
				addTo(pieces, text.substring(at, word[0]), false);
				addTo(pieces, text.substring(word[0], word[1]), true);
				at = word[1];
			}
		}
		addTo(pieces, text.substring(at, end), false);
		return new Excerpt(pieces, start > 0, end < text.length());
	}

	private static int start(String text, List<int[]> found) {
		int best = 0;
		int most = 0;
		for (int[] first : found) {
			int near = (int) found.stream()
				.filter((word) -> word[0] >= first[0] && word[1] <= first[0] + LENGTH - LEAD)
				.count();
			if (near > most) {
				most = near;
				best = first[0];
			}
		}
		if (best <= LEAD) {
			return 0;
		}
		// A sentence that begins near is better than the middle of one.
		int sentence = text.lastIndexOf(". ", best);
		return (sentence >= 0 && sentence >= best - 2 * LEAD) ? sentence + 2 : text.indexOf(' ', best - LEAD) + 1;
	}

	private static int end(String text, int start) {
		int end = start + LENGTH;
		if (end >= text.length()) {
			return text.length();
		}
		int space = text.lastIndexOf(' ', end);
		return (space > start) ? space : end;
	}

	private static void addTo(List<Piece> pieces, String text, boolean found) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, found));
		}
	}

	/** Holds a piece of the text. */
	record Piece(String text, boolean found) {

	}

}
