package app.lissom.guide;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.content.ContentFolder;
import app.lissom.guide.GuideConfiguration.GuideProperties;
import app.lissom.page.Languages;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Searches the whole guide, in each language. Search queries are never stored. */
@Component
class GuideSearch {

	/** The longest search, in characters; what is longer is cut off. */
	static final int LONGEST = 200;

	private static final int MOST = 10;

	private static final String WARNING_SIGNS = "/guide/warning-signs";

	private final Languages languages;

	private final MessageSource messages;

	/**
	 * Made for the first search: few people search, and every start would wait for them.
	 */
	private final Map<Locale, SingletonSupplier<GuideIndex>> indexes = new HashMap<>();

	GuideSearch(Languages languages, GuideProperties properties, List<PassageSource> sources, MessageSource messages) {
		this.languages = languages;
		this.messages = messages;
		for (Locale language : languages.all()) {
			SearchVocabulary words = new ContentFolder(properties.locationOf(language)).read("search.yaml",
					SearchVocabulary.class);
			this.indexes.put(language, SingletonSupplier
				.of(() -> new GuideIndex(sources.stream().flatMap((source) -> source.passages(language)).toList(),
						words)));
		}
	}

	/**
	 * Returns the pages in a language that fit, the best first, each with its best part.
	 * The warning signs come before all others if one of their words was typed.
	 */
	Results find(String text, Locale language) {
		SingletonSupplier<GuideIndex> supplier = this.indexes.get(this.languages.orStandard(language));
		if (supplier == null) {
			throw new IllegalStateException("Every language has its index");
		}
		GuideIndex index = supplier.obtain();
		GuideIndex.Matches matches = index.find(text);
		Optional<WarningWords.Warning> warning = index.warning(text);
		String sign = warning.map(WarningWords.Warning::sign)
			.map((one) -> this.messages.getMessage("guide.warning-sign." + one, null,
					this.languages.orStandard(language)))
			.orElse("");
		List<Hit> hits = Stream
			.concat(warning.stream().flatMap((one) -> first(sign, matches, index)), matches.passages().stream())
			.collect(Collectors.toMap(Passage::address, (passage) -> passage, (first, later) -> first,
					LinkedHashMap::new))
			.values()
			.stream()
			.limit(MOST)
			.map((passage) -> new Hit(passage, excerpt(passage, sign, index.find(matches, passage.text()))))
			.toList();
		return new Results(hits, matches.similar(), warning.filter(WarningWords.Warning::crisis).isPresent());
	}

	/** Returns the part of the warning signs that has the sign, or else fits best. */
	private static Stream<Passage> first(String sign, GuideIndex.Matches matches, GuideIndex index) {
		return Stream.concat(matches.passages().stream(), index.passages().stream())
			.filter((passage) -> passage.address().equals(WARNING_SIGNS))
			.sorted(Comparator.comparing((passage) -> !passage.text().contains(sign)))
			.limit(1);
	}

	/** The sign that was typed is what its reader has to see. */
	private static Excerpt excerpt(Passage passage, String sign, List<int[]> found) {
		return (!sign.isEmpty() && passage.address().equals(WARNING_SIGNS) && passage.text().contains(sign))
				? Excerpt.from(passage.text().indexOf(sign), passage.text(), found) : Excerpt.of(passage.text(), found);
	}

	/**
	 * Cleans what was typed or sent: one line without control characters, not too long.
	 */
	static String clean(String typed) {
		String text = typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]+", " ").strip();
		return text.codePointCount(0, text.length()) <= LONGEST ? text
				: text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip();
	}

	/**
	 * Holds what was found.
	 *
	 * @param similar whether words are on no page, so that similar ones were used
	 * @param crisis whether the reader may think of ending their life
	 */
	record Results(List<Hit> hits, boolean similar, boolean crisis) {

	}

	/** Holds a page that was found, by its best part. */
	record Hit(Passage passage, Excerpt excerpt) {

	}

}
