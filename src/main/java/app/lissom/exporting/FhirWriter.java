package app.lissom.exporting;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;

import app.lissom.diary.EntryExport;
import app.lissom.diary.WaterEntry;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a Bundle of HL7 FHIR R4 for health records: entries one by one in the order of
 * their days, but water as one sum per day, as health records expect.
 * docs/export-format.md lists which entry becomes which resource.
 */
final class FhirWriter implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.NON_EMPTY))
		.build();

	private final FhirMapper mapper;

	private final JsonGenerator json;

	private @Nullable LocalDate day;

	private int millilitres;

	FhirWriter(FhirMapper mapper, Instant now, OutputStream out) {
		this.mapper = mapper;
		this.json = JSON.createGenerator(out);
		this.json.writeStartObject();
		this.json.writeStringProperty("resourceType", "Bundle");
		this.json.writeStringProperty("type", "collection");
		this.json.writeStringProperty("timestamp", mapper.dateTime(now));
		this.json.writeArrayPropertyStart("entry");
		this.json.writePOJO(mapper.patient());
	}

	void add(EntryExport entry) {
		if (!entry.day().equals(this.day)) {
			endDay();
			this.day = entry.day();
		}
		if (entry.content() instanceof WaterEntry.Content water) {
			this.millilitres += water.water().millilitres();
		}
		else {
			this.mapper.of(entry).ifPresent(this.json::writePOJO);
		}
	}

	private void endDay() {
		if (this.day != null && this.millilitres > 0) {
			this.json.writePOJO(this.mapper.water(this.day, this.millilitres));
		}
		this.millilitres = 0;
	}

	@Override
	public void close() {
		endDay();
		this.json.writeEndArray();
		this.json.writeEndObject();
		this.json.close();
	}

}
