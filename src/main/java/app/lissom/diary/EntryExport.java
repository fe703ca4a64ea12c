package app.lissom.diary;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportFormat;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PastOrPresentDay;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry in the exported file, written and read by {@link ExportFormat}: four fields
 * that all kinds have, and then those of its content.
 *
 * @param id its id
 * @param kind its kind
 * @param day the person's own calendar day
 * @param at the moment in the person's zone; null if only the day is known
 * @param content the fields of its kind
 */
@JsonDeserialize(using = EntryExport.Deserializer.class)
public record EntryExport(UUID id, EntryKind kind, LocalDate day, @Nullable OffsetDateTime at,
		@JsonUnwrapped EntryContent content) {

	/** The column with the name of an exercise, which only a table has. */
	public static final String EXERCISE_NAME = "exerciseName";

	private static final List<String> COMMON = List.of("id", "kind", "day", "at");

	public EntryExport {
		content.check(day);
	}

	/** Returns the columns of the table of a kind, with the types of their values. */
	public static Map<String, Class<?>> columns(EntryKind kind) {
		Map<String, Class<?>> columns = new LinkedHashMap<>();
		columns.put("id", UUID.class);
		columns.put("day", LocalDate.class);
		columns.put("at", OffsetDateTime.class);
		for (RecordComponent component : kind.contentType().getRecordComponents()) {
			JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
			columns.put((name != null) ? name.value() : component.getName(), component.getType());
			if (component.getName().equals("customExercise")) {
				columns.put(EXERCISE_NAME, String.class);
			}
		}
		return columns;
	}

	public static EntryExport of(Entry entry, ZoneId zone) {
		return new EntryExport(entry.id(), entry.kind(), entry.day(),
				(entry.at() != null) ? OffsetDateTime.ofInstant(entry.at(), zone) : null, entry.content());
	}

	/** Creates the entry, not saved. */
	public Entry toEntry(AccountId me) {
		return this.content.toEntry(OwnedId.of(me, this.id),
				Moment.stated(this.day, (this.at != null) ? this.at.toInstant() : null));
	}

	/** Reads the common fields, and then all others as those of the kind. */
	static class Deserializer extends ValueDeserializer<EntryExport> {

		@Override
		public EntryExport deserialize(JsonParser parser, DeserializationContext context) {
			ObjectNode content = context.readValue(parser, ObjectNode.class);
			ObjectNode common = context.getNodeFactory().objectNode();
			for (String name : COMMON) {
				JsonNode value = content.remove(name);
				if (value != null) {
					common.set(name, value);
				}
			}
			Common read = context.readTreeAsValue(common, Common.class);
			return new EntryExport(read.id, read.kind, read.day, read.at,
					context.readTreeAsValue(content, read.kind.contentType()));
		}

	}

	/** The fields that all kinds have. */
	record Common(UUID id, EntryKind kind, @PastOrPresentDay LocalDate day, @Nullable OffsetDateTime at) {

	}

}
