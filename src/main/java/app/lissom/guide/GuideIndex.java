package app.lissom.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Finds passages by words, in memory. A word matches in all its forms, and counts more in
 * a title than in the text. A word that is not in the index matches words that differ by
 * one letter, or by two if it is long; accents do not count. Any text is a valid query:
 * none is parsed.
 */
class GuideIndex {

	private static final Map<String, Float> FIELDS = Map.of("title", 4F, "heading", 2F, "text", 1F);

	/** What was typed counts more than what the guide calls it. */
	private static final float AS_TYPED = 3;

	/** The words as they are written, for those that are misspelt. */
	private static final String SPELLING = "spelling";

	private static final int MOST = 50;

	private static final int LONGEST_WORD = 30;

	/** How many words may be misspelt: each takes a while to find. */
	private static final int MOST_UNKNOWN = 5;

	private final List<Passage> passages;

	private final WarningWords warnings;

	private final SearchAnalyzers analyzers;

	private final SpellingCorrector corrector;

	private final IndexSearcher searcher;

	GuideIndex(List<Passage> passages, SearchVocabulary words) {
		this.passages = List.copyOf(passages);
		this.analyzers = new SearchAnalyzers(words);
		this.warnings = new WarningWords(words, this.analyzers);
		this.corrector = new SpellingCorrector(words);
		try {
			this.searcher = new IndexSearcher(DirectoryReader.open(write()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns what fits these words, the best first. */
	Matches find(String text) {
		try {
			Set<String> unknown = unknown(text);
			Query query = this.searcher.rewrite(query(text, unknown));
			List<Passage> found = new ArrayList<>();
			for (ScoreDoc hit : this.searcher.search(query, MOST).scoreDocs) {
				// Documents keep the order in which they are written.
				found.add(this.passages.get(hit.doc));
			}
			return new Matches(found, terms(query), !unknown.isEmpty());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<Passage> passages() {
		return this.passages;
	}

	/** Returns what a text warns of: as it is typed, or if it is misspelt. */
	Optional<WarningWords.Warning> warning(String text) {
		return this.warnings.find(text).or(() -> this.warnings.find(corrected(text)));
	}

	/** Returns where the words of a query are in a text, from start to end. */
	List<int[]> find(Matches matches, String text) {
		List<int[]> found = new ArrayList<>();
		this.analyzers.eachTerm(text, (term, start, end) -> {
			if (matches.terms().contains(term) || matches.terms()
				.contains(SearchAnalyzers.fold(text.substring(start, end).toLowerCase(Locale.ROOT)))) {
				found.add(new int[] { start, end });
			}
		});
		return found;
	}

	private Query query(String text, Collection<String> unknown) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		add(text, new QueryBuilder(this.analyzers.words()), AS_TYPED, query);
		add(this.corrector.correct(text, unknown), new QueryBuilder(this.analyzers.synonyms()), 1, query);
		for (String word : unknown) {
			query.add(new FuzzyQuery(new Term(SPELLING, SearchAnalyzers.fold(word)), SpellingCorrector.edits(word)),
					Occur.SHOULD);
		}
		return query.build();
	}

	private String corrected(String text) {
		try {
			return this.corrector.correct(text, unknown(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void add(String text, QueryBuilder builder, float weight, BooleanQuery.Builder query) {
		builder.setAutoGenerateMultiTermSynonymsPhraseQuery(false);
		FIELDS.forEach((field, own) -> {
			Query words = builder.createBooleanQuery(field, text, Occur.SHOULD);
			if (words != null) {
				query.add(new BoostQuery(words, own * weight), Occur.SHOULD);
			}
		});
	}

	/** Returns the words that are on no page in any form. */
	private Set<String> unknown(String text) throws IOException {
		Set<String> unknown = new HashSet<>();
		for (String word : this.analyzers.written(text)) {
			if (unknown.size() < MOST_UNKNOWN && word.length() > 3 && word.length() <= LONGEST_WORD && !isKnown(word)) {
				unknown.add(word);
			}
		}
		return unknown;
	}

	private boolean isKnown(String word) throws IOException {
		for (String term : this.analyzers.meanings(word)) {
			for (String field : FIELDS.keySet()) {
				if (this.searcher.getIndexReader().docFreq(new Term(field, term)) > 0) {
					return true;
				}
			}
		}
		return false;
	}

	private static Set<String> terms(Query query) {
		Set<String> terms = new HashSet<>();
		query.visit(new QueryVisitor() {

			@Override
			public void consumeTerms(Query part, Term... found) {
				for (Term term : found) {
					terms.add(term.text());
				}
			}

		});
		return terms;
	}

	private ByteBuffersDirectory write() throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		Analyzer all = new PerFieldAnalyzerWrapper(this.analyzers.words(), Map.of(SPELLING, this.analyzers.spelling()));
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(all))) {
			for (Passage passage : this.passages) {
				Document document = new Document();
				document.add(new TextField("title", passage.title(), Field.Store.NO));
				// The top of a page is about its title.
				document.add(new TextField("heading", passage.heading().isEmpty() ? passage.title() : passage.heading(),
						Field.Store.NO));
				document.add(new TextField("text", passage.text(), Field.Store.NO));
				document.add(new TextField(SPELLING,
						String.join(" ", passage.title(), passage.heading(), passage.text()), Field.Store.NO));
				writer.addDocument(document);
			}
			writer.forceMerge(1);
		}
		return directory;
	}

	/**
	 * Holds what was found.
	 *
	 * @param terms the terms that passages were found by
	 * @param similar whether a word is on no page, so that similar ones were used
	 */
	record Matches(List<Passage> passages, Set<String> terms, boolean similar) {

	}

}
