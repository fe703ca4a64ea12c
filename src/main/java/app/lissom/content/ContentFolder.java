package app.lissom.content;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.Nullness;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the files of the guide from a folder, on disk or in the jar. Fields are bound to
 * the components of records: a component that is not {@code @Nullable} is required, and
 * unknown fields are rejected.
 */
public class ContentFolder {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.annotationIntrospector(new NullnessIntrospector())
		.build();

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private final String location;

	/**
	 * Creates a folder.
	 * @param location a Spring resource location such as {@code classpath:guide/en}
	 */
	public ContentFolder(String location) {
		this.location = location.endsWith("/") ? location : location + "/";
	}

	/**
	 * Returns the names of the files with an ending, without it, sorted.
	 * @param folder a folder in this one, with a slash at its end, or empty for this one:
	 * jars, unlike disks, do not know a folder with two slashes
	 * @param ending such as {@code .md}
	 */
	public List<String> names(String folder, String ending) {
		try {
			return Arrays.stream(this.resources.getResources(this.location + folder + "*" + ending))
				.flatMap((resource) -> Stream.ofNullable(resource.getFilename()))
				.map((name) -> name.substring(0, name.length() - ending.length()))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new InvalidContentException(this.location + folder, "this folder can not be read");
		}
	}

	/** Reads a YAML file of fields. */
	public <T> T read(String file, Class<T> type) {
		return convert(file, text(file), MAPPER.constructType(type));
	}

	/** Reads a YAML file of records by their ids, in the order of the file. */
	public <T> Map<String, T> readAll(String file, Class<T> type) {
		return convert(file, text(file), MAPPER.getTypeFactory().constructMapType(Map.class, String.class, type));
	}

	/**
	 * Reads a text with YAML fields in front of it, between two lines of three dashes.
	 */
	public <T> Document<T> document(String file, Class<T> type) {
		String[] parts = text(file).split("(?m)^---[ \\t]*$", 3);
		if (parts.length < 3 || !parts[0].isBlank()) {
			throw new InvalidContentException(path(file), "it must begin with fields between two lines of ---");
		}
		return new Document<>(path(file), convert(file, parts[1], MAPPER.constructType(type)), parts[2]);
	}

	/** Returns its own name, in small letters and digits, such as {@code en}. */
	public String name() {
		String[] parts = this.location.split("[/:]");
		return parts[parts.length - 1].toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

	/** Returns where a file is, for messages. */
	public String path(String file) {
		return this.location + file;
	}

	private String text(String file) {
		Resource resource = this.resources.getResource(path(file));
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r\n", "\n");
		}
		catch (IOException ex) {
			throw new InvalidContentException(path(file), "this file is missing or can not be read");
		}
	}

	private <T> T convert(String file, String yaml, JavaType type) {
		try {
			if (!(StrictYaml.load(yaml) instanceof Map<?, ?> fields)) {
				throw new InvalidContentException(path(file), "fields with a name and a value are missing");
			}
			return MAPPER.convertValue(fields, type);
		}
		catch (YAMLException ex) {
			throw new InvalidContentException(path(file), "its fields can not be read: "
					+ String.valueOf(ex.getMessage()).lines().map(String::strip).collect(Collectors.joining(", ")));
		}
		catch (JacksonException ex) {
			throw new InvalidContentException(path(file), reason(ex));
		}
	}

	private static String reason(JacksonException ex) {
		String field = ex.getPath()
			.stream()
			.map(JacksonException.Reference::getPropertyName)
			.filter(Objects::nonNull)
			.collect(Collectors.joining("."));
		String problem = "is missing or has the wrong form";
		if (ex instanceof UnrecognizedPropertyException unknown) {
			problem = "is unknown; known are " + unknown.getKnownPropertyIds();
		}
		else if (ex instanceof InvalidFormatException invalid) {
			problem = "can not be \"" + invalid.getValue() + "\"";
		}
		else if (ex instanceof ValueInstantiationException && ex.getCause() != null) {
			problem = "is wrong: " + ex.getCause().getMessage();
		}
		return "the field \"" + field + "\" " + problem;
	}

	/** Holds a file: its path, front matter and text. */
	public record Document<T>(String file, T fields, String text) {

	}

	/** Requires every property that is not {@code @Nullable}. */
	private static final class NullnessIntrospector extends JacksonAnnotationIntrospector {

		private static final long serialVersionUID = 1L;

		@Override
		public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
			if (member instanceof AnnotatedParameter parameter
					&& parameter.getOwner().getAnnotated() instanceof Executable creator) {
				return Nullness.forParameter(creator.getParameters()[parameter.getIndex()]) == Nullness.NON_NULL;
			}
			return null;
		}

	}

}
