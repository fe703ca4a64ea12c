package app.lissom.kernel;

import java.io.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.ContextAttributes;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

import org.springframework.stereotype.Component;

/**
 * Reads and writes the records of the exported file, which docs/export-format.md
 * describes. Constants are words in lower case, null is left out, and a component of a
 * record that is not {@link Nullable} is required. Types are not coerced, and unknown
 * fields are rejected.
 */
@Component
public class ExportFormat {

	/** The value of the field that tells where a document comes from. */
	public static final String PRODUCT = "Lissom";

	/** Grows when a field is renamed or removed, not when one is added. */
	public static final int VERSION = 1;

	private static final JsonMapper TREES = JsonMapper.builder(strictFactory()).build();

	private final JsonMapper json;

	ExportFormat(Clock clock) {
		this.json = JsonMapper.builder()
			.annotationIntrospector(new ExportIntrospector())
			.defaultAttributes(ContextAttributes.getEmpty().withSharedAttribute(Clock.class, clock))
			.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.NON_NULL))
			.changeDefaultVisibility((visibility) -> visibility.withFieldVisibility(Visibility.ANY)
				.withGetterVisibility(Visibility.NONE)
				.withIsGetterVisibility(Visibility.NONE))
			.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
			.disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
			.addModule(texts())
			.build();
	}

	/** Limits what a hostile file can do. */
	private static JsonFactory strictFactory() {
		return JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(10)
				.maxStringLength(30_000)
				.maxNameLength(100)
				.maxNumberLength(30)
				.build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build();
	}

	private static SimpleModule texts() {
		SimpleModule texts = new SimpleModule()
			.addDeserializer(UUID.class,
					new TextDeserializer<>(UUID.class, "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
							UUID::fromString))
			.addDeserializer(LocalDate.class, new TextDeserializer.Day())
			.addDeserializer(LocalTime.class,
					new TextDeserializer<>(LocalTime.class, "[0-9]{2}:[0-9]{2}", LocalTime::parse))
			.addDeserializer(OffsetDateTime.class, new TextDeserializer.PastTime())
			.addDeserializer(ZoneId.class, new TextDeserializer<>(ZoneId.class, ".{1,64}", ZoneId::of));
		texts.setDeserializerModifier(new ValueDeserializerModifier() {

			@Override
			public ValueDeserializer<?> modifyEnumDeserializer(DeserializationConfig config, JavaType type,
					BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
				return TextDeserializer.ofEnum(type.getRawClass());
			}
		});
		Stream.of(LocalDate.class, LocalTime.class, OffsetDateTime.class, ZoneId.class)
			.forEach((type) -> texts.addSerializer(new ToStringSerializer(type)));
		return texts;
	}

	/** Opens a document, whose items are then read as trees, one by one. */
	public static JsonParser parse(Reader text) {
		return TREES.createParser(text);
	}

	/** Returns the mapper, for writing to a stream. */
	public JsonMapper json() {
		return this.json;
	}

	/**
	 * Reads one item.
	 * @throws InvalidFieldException when something in it is invalid, with the name of the
	 * field
	 */
	public <T> T read(JsonNode item, Class<T> type) {
		try {
			return this.json.treeToValue(item, type);
		}
		catch (JacksonException ex) {
			throw (ex.getCause() instanceof InvalidFieldException invalid) ? invalid
					: new InvalidFieldException(field(ex));
		}
	}

	/** Returns the innermost field of the path, or null for the item as a whole. */
	private static @Nullable String field(JacksonException failure) {
		return failure.getPath()
			.stream()
			.map(JacksonException.Reference::getPropertyName)
			.filter((name) -> name != null)
			.reduce((outer, inner) -> inner)
			.orElse(null);
	}

}
