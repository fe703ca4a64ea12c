package app.lissom.importing;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores a record as JSON in a column of {@link ImportFile}, for a day at most.
 *
 * @param <T> the type of the record
 */
abstract class StoredJson<T> implements AttributeConverter<@Nullable T, @Nullable String> {

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultVisibility((visibility) -> visibility.withFieldVisibility(Visibility.ANY)
			.withGetterVisibility(Visibility.NONE)
			.withIsGetterVisibility(Visibility.NONE))
		.build();

	private final Class<T> type;

	StoredJson(Class<T> type) {
		this.type = type;
	}

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable T value) {
		return (value != null) ? JSON.writeValueAsString(value) : null;
	}

	@Override
	public @Nullable T convertToEntityAttribute(@Nullable String json) {
		return (json != null) ? JSON.readValue(json, this.type) : null;
	}

	@Immutable
	@Converter(autoApply = true)
	static class Outlines extends StoredJson<TableOutline> {

		Outlines() {
			super(TableOutline.class);
		}

	}

	@Immutable
	@Converter(autoApply = true)
	static class Mappings extends StoredJson<TableMapping> {

		Mappings() {
			super(TableMapping.class);
		}

	}

	@Immutable
	@Converter(autoApply = true)
	static class Previews extends StoredJson<ImportPreview> {

		Previews() {
			super(ImportPreview.class);
		}

	}

}
