package app.lissom.exporting;

import java.io.OutputStream;
import java.time.Clock;
import java.util.List;

import app.lissom.account.Person;
import app.lissom.kernel.ExportFormat;
import app.lissom.kernel.Section;
import tools.jackson.core.JsonGenerator;

import org.springframework.stereotype.Component;

/**
 * Writes everything of an account as one JSON document, thing by thing, so that ten years
 * need no more memory than a day. docs/export-format.md describes the document.
 */
@Component
class JsonExport {

	private final List<Section<?>> sections;

	private final ExportFormat format;

	private final Clock clock;

	JsonExport(List<Section<?>> sections, ExportFormat format, Clock clock) {
		this.sections = sections;
		this.format = format;
		this.clock = clock;
	}

	void write(Person me, OutputStream out) {
		try (JsonGenerator json = this.format.json().writerWithDefaultPrettyPrinter().createGenerator(out)) {
			json.writeStartObject();
			json.writeStringProperty("product", ExportFormat.PRODUCT);
			json.writeNumberProperty("version", ExportFormat.VERSION);
			json.writeStringProperty("exportedAt",
					this.clock.instant().atZone(me.zone()).toOffsetDateTime().toString());
			this.sections.forEach((section) -> write(section, me, json));
			json.writeEndObject();
		}
	}

	private static void write(Section<?> section, Person me, JsonGenerator json) {
		if (section.isList()) {
			json.writeArrayPropertyStart(section.name());
			section.export(me.id(), me.zone(), json::writePOJO);
			json.writeEndArray();
		}
		else {
			section.export(me.id(), me.zone(), (thing) -> json.writePOJOProperty(section.name(), thing));
		}
	}

}
