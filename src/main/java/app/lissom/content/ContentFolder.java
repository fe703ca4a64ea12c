package app.lissom.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The folder that the files of the guide are in, on disk or in the product. */
public class ContentFolder {

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private final String location;

	public ContentFolder(String location) {
		this.location = location.endsWith("/") ? location : location + "/";
	}

	/**
	 * The names of the files in a folder of this one that end this way, without the
	 * ending.
	 * @param folder with a slash at its end, or empty for this one: jars, unlike disks,
	 * do not know a folder with two
	 */
	public List<String> names(String folder, String ending) {
		try {
			List<String> names = new ArrayList<>();
			for (Resource resource : this.resources.getResources(this.location + folder + "*" + ending)) {
				String name = resource.getFilename();
				if (name != null) {
					names.add(name.substring(0, name.length() - ending.length()));
				}
			}
			names.sort(null);
			return names;
		}
		catch (IOException ex) {
			throw new InvalidContentException(this.location + folder, "this folder can not be read");
		}
	}

	/** A file of fields. */
	public FrontMatter fields(String file) {
		return new FrontMatter(path(file), "", yaml(file, text(file)));
	}

	/** A file of records, each with its id and its fields. */
	public Map<String, FrontMatter> records(String file) {
		if (!(yaml(file, text(file)) instanceof Map<?, ?> map)) {
			throw new InvalidContentException(path(file), "it must be a list of ids with their fields");
		}
		Map<String, FrontMatter> records = new LinkedHashMap<>();
		map.forEach(
				(id, values) -> records.put(id.toString(), new FrontMatter(path(file), "at \"" + id + "\": ", values)));
		return records;
	}

	/** A text with named fields in front of it, between two lines of three dashes. */
	public Document document(String file) {
		String text = text(file);
		String[] parts = text.split("(?m)^---[ \\t]*$", 3);
		if (parts.length < 3 || !parts[0].isBlank()) {
			throw new InvalidContentException(path(file), "it must begin with fields between two lines of ---");
		}
		return new Document(path(file), new FrontMatter(path(file), "", yaml(file, parts[1])), parts[2]);
	}

	/** Where a file is, to tell people. */
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

	private @Nullable Object yaml(String file, String text) {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		try {
			return new Yaml(new SafeConstructor(options)).load(text);
		}
		catch (YAMLException ex) {
			throw new InvalidContentException(path(file), "its fields can not be read: " + firstLines(ex));
		}
	}

	private static String firstLines(YAMLException ex) {
		return String.join(", ",
				Arrays.stream(String.valueOf(ex.getMessage()).split("\n")).map(String::strip).toList());
	}

	/** A file with fields in front and text behind. */
	public record Document(String file, FrontMatter fields, String text) {

	}

}
