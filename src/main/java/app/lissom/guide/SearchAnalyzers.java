package app.lissom.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/** Analyzes text in one language: stemmed, as written, and with synonyms. */
final class SearchAnalyzers {

	/** How many letters one of another alphabet may fold to. */
	private static final int MOST_LETTERS = 4;

	private final Analyzer words;

	/** The same with stop words. */
	private final Analyzer every;

	private final Analyzer written;

	private final Analyzer spelling;

	private final Analyzer synonyms;

	SearchAnalyzers(SearchVocabulary words) {
		CharArraySet ignored = new CharArraySet(words.ignored(), true);
		this.words = analyzer(words.language(), ignored);
		this.every = analyzer(words.language(), CharArraySet.EMPTY_SET);
		this.written = new StandardAnalyzer(ignored);
		this.spelling = wrap(this.written, ASCIIFoldingFilter::new);
		this.synonyms = synonyms(words.synonyms());
	}

	/** Returns the analyzer that takes the endings off. */
	Analyzer words() {
		return this.words;
	}

	/** Returns the analyzer that takes off nothing but the accents. */
	Analyzer spelling() {
		return this.spelling;
	}

	/** Returns the analyzer for queries: it adds the guide's own terms. */
	Analyzer synonyms() {
		return this.synonyms;
	}

	List<String> terms(String text) {
		return terms(this.words, text);
	}

	/** Finds the terms of a text, those of stop words too. */
	void everyTerm(String text, TermHandler handler) {
		eachTerm(this.every, text, handler);
	}

	/** Returns the words of a text as they are written. */
	List<String> written(String text) {
		return terms(this.written, text);
	}

	/** Returns a word without accents, which people often leave out. */
	static String fold(String word) {
		char[] folded = new char[word.length() * MOST_LETTERS];
		int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
		return new String(folded, 0, length);
	}

	/** Returns the terms of a text and of its synonyms. */
	List<String> meanings(String text) {
		return terms(this.synonyms, text);
	}

	void eachTerm(String text, TermHandler handler) {
		eachTerm(this.words, text, handler);
	}

	private static Analyzer analyzer(String language, CharArraySet ignored) {
		return switch (language) {
			case "de" -> new GermanAnalyzer(ignored);
			case "en" -> new EnglishAnalyzer(ignored);
			case "es" -> new SpanishAnalyzer(ignored);
			case "fr" -> new FrenchAnalyzer(ignored);
			default -> new StandardAnalyzer(ignored);
		};
	}

	private Analyzer synonyms(Map<String, List<String>> words) {
		SynonymMap.Builder builder = new SynonymMap.Builder();
		words.forEach((typed, meant) -> meant.forEach((other) -> builder.add(joined(typed), joined(other), true)));
		SynonymMap map = build(builder);
		return wrap(this.words, (terms) -> new SynonymGraphFilter(terms, map, true));
	}

	private static Analyzer wrap(Analyzer analyzer, UnaryOperator<TokenStream> filter) {
		return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {

			@Override
			protected Analyzer getWrappedAnalyzer(String field) {
				return analyzer;
			}

			@Override
			protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
				return new TokenStreamComponents(components.getSource(), filter.apply(components.getTokenStream()));
			}

		};
	}

	private CharsRef joined(String text) {
		return SynonymMap.Builder.join(terms(text).toArray(String[]::new), new CharsRefBuilder());
	}

	private static SynonymMap build(SynonymMap.Builder builder) {
		try {
			return builder.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> terms(Analyzer analyzer, String text) {
		List<String> terms = new ArrayList<>();
		eachTerm(analyzer, text, (term, start, end) -> terms.add(term));
		return terms;
	}

	private static void eachTerm(Analyzer analyzer, String text, TermHandler handler) {
		try (TokenStream stream = analyzer.tokenStream("text", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				handler.handle(term.toString(), offset.startOffset(), offset.endOffset());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Receives a term and its position in the text. */
	interface TermHandler {

		void handle(String term, int start, int end);

	}

}
