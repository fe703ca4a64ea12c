package app.lissom.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documented schema of lissom.json. Here it allows no unknown fields; other readers
 * of the file have to expect new ones.
 */
final class DocumentSchema {

	private final Schema schema;

	DocumentSchema() {
		try {
			JsonNode schema = JsonMapper.shared().readTree(Files.readString(Path.of("docs/lissom.schema.json")));
			close(schema);
			this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void close(JsonNode node) {
		if (node instanceof ObjectNode object && object.path("properties").isObject()) {
			object.put("additionalProperties", false);
		}
		node.forEach(DocumentSchema::close);
	}

	List<String> errors(JsonNode document) {
		return this.schema.validate(document).stream().map(Error::toString).toList();
	}

}
