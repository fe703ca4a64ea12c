package app.lissom.importing;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import app.lissom.LissomTest;
import app.lissom.diary.EntryContent;
import app.lissom.diary.EntryExport;
import app.lissom.diary.EntryKind;
import app.lissom.kernel.ExportSection;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the records of the exported file with its schema and its documentation: they
 * have the same sections, fields and choices.
 */
@LissomTest
class SectionSchemaTests {

	private final JsonNode schema = JsonMapper.shared().readTree(read("docs/lissom.schema.json"));

	private final String description = read("docs/export-format.md");

	@Autowired
	private List<ExportSection<?>> sections;

	@Test
	void sectionsAreInTheOrderOfTheSchema() {
		List<String> names = new ArrayList<>(this.schema.get("properties").propertyNames());
		assertThat(names.subList(0, 3)).containsExactly("product", "version", "exportedAt");
		assertThat(this.sections).extracting(ExportSection::name)
			.containsExactlyElementsOf(names.subList(3, names.size()));
		assertThat(this.description).contains(names.stream().map((name) -> "`" + name + "`").toList());
	}

	@Test
	void listsAreArrays() {
		assertThat(this.sections).allSatisfy((section) -> assertThat(schemaOf(section.name()).path("type").asString())
			.isEqualTo(section.isList() ? "array" : section.name().equals("flareNote") ? "string" : "object"));
	}

	@Test
	void recordsHaveTheFieldsOfTheSchema() {
		for (ExportSection<?> section : this.sections) {
			if (section.type() != EntryExport.class) {
				JsonNode part = schemaOf(section.name());
				compare(section.name(), section.type(), part.has("items") ? part.get("items") : part);
			}
		}
	}

	/** The fields of all kinds come first, and then those of the content. */
	@Test
	void kindsOfEntriesHaveTheFieldsOfTheSchema() {
		assertThat(schemaOf("entries").at("/items/oneOf").values()).extracting((kind) -> kind.get("$ref").asString())
			.containsExactlyElementsOf(
					Arrays.stream(EntryKind.values()).map((kind) -> "#/$defs/" + kind.word() + "Entry").toList());
		for (EntryKind kind : EntryKind.values()) {
			List<RecordComponent> components = Stream
				.of(EntryExport.class.getRecordComponents(), kind.contentType().getRecordComponents())
				.flatMap(Arrays::stream)
				.filter((component) -> component.getType() != EntryContent.class)
				.toList();
			compareFields(kind.word(), components, this.schema.at("/$defs/" + kind.word() + "Entry"));
		}
	}

	private JsonNode schemaOf(String section) {
		return resolve(this.schema.get("properties").get(section));
	}

	private JsonNode resolve(JsonNode part) {
		return part.has("$ref") ? this.schema.at(part.get("$ref").asString().substring(1)) : part;
	}

	private void compare(String path, Type type, JsonNode part) {
		JsonNode expected = resolve(part);
		if (type instanceof ParameterizedType list) {
			assertThat(expected.path("type").asString()).as(path).isEqualTo("array");
			compare(path, list.getActualTypeArguments()[0], expected.get("items"));
		}
		else if (type instanceof Class<?> choice && choice.isEnum()) {
			compareChoices(path, choice, expected);
		}
		else if (type instanceof Class<?> record && record.isRecord() && !isValue(record)) {
			compareFields(path, List.of(record.getRecordComponents()), expected);
		}
	}

	/** A constant of the schema is one of the choices. */
	private void compareChoices(String path, Class<?> choice, JsonNode expected) {
		List<String> words = Arrays.stream(choice.getEnumConstants())
			.map((constant) -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
			.toList();
		if (expected.has("const")) {
			assertThat(words).as(path).contains(expected.get("const").asString());
		}
		else {
			assertThat(expected.path("enum").values()).as(path)
				.extracting(JsonNode::asString)
				.containsExactlyInAnyOrderElementsOf(words);
		}
	}

	private void compareFields(String path, List<RecordComponent> components, JsonNode expected) {
		List<String> names = new ArrayList<>();
		List<String> required = new ArrayList<>();
		for (RecordComponent component : components) {
			String name = name(component);
			names.add(name);
			if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				required.add(name);
			}
			assertThat(expected.path("properties").has(name)).as(path + "." + name).isTrue();
			compare(path + "." + name, component.getGenericType(), expected.get("properties").get(name));
		}
		assertThat(expected.get("properties").propertyNames()).as(path).containsExactlyElementsOf(names);
		assertThat(expected.path("required").values()).as(path).extracting(JsonNode::asString).containsAll(required);
		assertThat(this.description).contains(names.stream().map((name) -> "`" + name + "`").toList());
	}

	private static boolean isValue(Class<?> record) {
		return Arrays.stream(record.getRecordComponents())
			.map(RecordComponent::getAccessor)
			.anyMatch((accessor) -> accessor.isAnnotationPresent(JsonValue.class));
	}

	private static String name(RecordComponent component) {
		AnnotatedElement accessor = component.getAccessor();
		return Optional.ofNullable(accessor.getAnnotation(JsonProperty.class))
			.map(JsonProperty::value)
			.orElse(component.getName());
	}

	private static String read(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
