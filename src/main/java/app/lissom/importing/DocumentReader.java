package app.lissom.importing;

import java.io.IOException;
import java.io.InputStream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks through a document of ours, section by section and thing by thing, so that ten
 * years need no more memory than a day. docs/export-format.md describes it.
 */
final class DocumentReader {

	/** Most things that one file tells of: twelve a day for more than forty years. */
	static final int MOST = 200_000;

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(10)
				.maxStringLength(30_000)
				.maxNameLength(100)
				.maxNumberLength(30)
				.build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.build();

	private DocumentReader() {
	}

	/** Shows a visitor all that the document holds, in its order. */
	static void walk(InputStream in, Visitor visitor) {
		try (LimitedReader text = new LimitedReader(Upload.text(in)); JsonParser parser = JSON.createParser(text)) {
			walk(parser, text, visitor);
		}
		catch (JacksonException | IOException ex) {
			throw UnreadableFileException.of(ex);
		}
	}

	private static void walk(JsonParser parser, LimitedReader text, Visitor visitor) {
		if (parser.nextToken() != JsonToken.START_OBJECT) {
			throw new UnreadableFileException(FileProblem.FOREIGN);
		}
		int things = 0;
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String section = parser.currentName();
			if (parser.nextToken() != JsonToken.START_ARRAY) {
				show(parser, text, visitor, section, 0);
				continue;
			}
			for (int number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
				if (++things > MOST) {
					throw new UnreadableFileException(FileProblem.MANY);
				}
				show(parser, text, visitor, section, number);
			}
		}
		if (parser.nextToken() != null) {
			throw new UnreadableFileException(FileProblem.BROKEN);
		}
	}

	private static void show(JsonParser parser, LimitedReader text, Visitor visitor, String section, int number) {
		text.refill();
		if (visitor.wants(section)) {
			visitor.take(section, number, parser.readValueAsTree());
		}
		else {
			parser.skipChildren();
		}
	}

	/** Is shown a document. */
	interface Visitor {

		/** Whether things of this section are to be read and not only passed over. */
		boolean wants(String section);

		/**
		 * One thing.
		 * @param section where it stands
		 * @param number its place there, from 1; 0 for what stands alone
		 * @param thing what is told about it
		 */
		void take(String section, int number, JsonNode thing);

	}

}
