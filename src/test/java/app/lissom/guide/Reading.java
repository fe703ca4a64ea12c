package app.lissom.guide;

import java.util.Collection;
import java.util.List;

/** Checks how hard texts are to read, for tests of other modules. */
public final class Reading {

	private Reading() {
	}

	/** The grade of texts that no sentence crosses. */
	public static double grade(Collection<String> texts) {
		return of(texts).grade();
	}

	/** The sentences with more words than that. */
	public static List<String> sentencesOver(int words, Collection<String> texts) {
		return of(texts).sentencesOver(words);
	}

	private static Readability of(Collection<String> texts) {
		Readability readability = new Readability();
		texts.forEach(readability::add);
		return readability;
	}

}
