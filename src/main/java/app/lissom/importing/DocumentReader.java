package app.lissom.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;

import app.lissom.kernel.ExportFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.InputStreamSource;

/**
 * Streams an exported document item by item, so that memory does not grow with its size.
 * docs/export-format.md describes the format.
 */
final class DocumentReader {

	/** The fields of a document that are not sections of items. */
	static final Set<String> HEADER = Set.of("product", "version", "exportedAt");

	/** The most items in a file: twelve a day for more than forty years. */
	static final int MAX_THINGS = 200_000;

	private DocumentReader() {
	}

	/**
	 * Counts the items of a document, if this version can read it. It reads the whole
	 * document, so that syntax errors are found before anything is imported.
	 */
	static int count(InputStreamSource source) {
		ObjectNode header = JsonNodeFactory.instance.objectNode();
		int[] things = { 0 };
		read(source, (section) -> HEADER.contains(section) ? (thing, number) -> header.set(section, thing)
				: (thing, number) -> things[0]++);
		int version = header.path("version").isInt() ? header.path("version").intValue() : 0;
		if (version < 1 || !ExportFormat.PRODUCT.equals(header.path("product").stringValue(null))) {
			throw new UnreadableFileException(FileProblem.FOREIGN);
		}
		if (version > ExportFormat.VERSION) {
			throw new UnreadableFileException(FileProblem.NEWER);
		}
		return things[0];
	}

	/**
	 * Reads all of a document.
	 * @param sections gives the reader of a section by its name, which takes each item
	 * and its place in the section, from 1; 0 if the section is no list
	 */
	static void read(InputStreamSource source, Function<String, ObjIntConsumer<JsonNode>> sections) {
		try (InputStream in = source.getInputStream();
				FileTextReader text = FileTextReader.of(in);
				JsonParser parser = ExportFormat.parse(text)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw new UnreadableFileException(FileProblem.FOREIGN);
			}
			int things = 0;
			while (parser.nextToken() != JsonToken.END_OBJECT) {
				ObjIntConsumer<JsonNode> section = sections.apply(parser.currentName());
				text.nextThing();
				if (parser.nextToken() != JsonToken.START_ARRAY) {
					section.accept(parser.readValueAsTree(), 0);
					continue;
				}
				for (int number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
					if (++things > MAX_THINGS) {
						throw new UnreadableFileException(FileProblem.MANY);
					}
					text.nextThing();
					section.accept(parser.readValueAsTree(), number);
				}
			}
			if (parser.nextToken() != null) {
				throw new UnreadableFileException(FileProblem.BROKEN);
			}
		}
		catch (JacksonException | IOException ex) {
			throw UnreadableFileException.of(ex);
		}
	}

}
