package app.lissom.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An export of a released version, with every section and every field.
 *
 * @param content the JSON document
 */
public record ReleasedExport(byte[] content) {

	private static final Pattern PAIN = Pattern.compile("""
			\\{
			    "id" : "([^"]*)",
			    "kind" : "pain",
			    "day" : "[^"]*",
			    "at" : "[^"]*",
			    "pain" : \\d+,
			    "places" : \\[ ]
			  },\\s""");

	/** Reads the export of the release that first wrote this version of the format. */
	public static ReleasedExport ofVersion(int version) throws IOException {
		try (InputStream in = ReleasedExport.class.getResourceAsStream("export-" + version + ".json")) {
			return new ReleasedExport(Objects.requireNonNull(in).readAllBytes());
		}
	}

	/**
	 * Checks that an export of this release has the same content, but for when it was
	 * made, whose it is, their language, sections that are new and empty, and pain around
	 * routines, which was not in the diary yet.
	 */
	public void assertSameContent(byte[] document) {
		assertThat(withoutNewPain(withoutNewSections(withoutOrigin(document)))).isEqualTo(withoutOrigin(this.content));
	}

	private String withoutNewPain(String document) {
		String before = new String(this.content, StandardCharsets.UTF_8);
		return PAIN.matcher(document)
			.replaceAll((entry) -> before.contains(entry.group(1)) ? Matcher.quoteReplacement(entry.group()) : "");
	}

	private String withoutNewSections(String document) {
		String before = new String(this.content, StandardCharsets.UTF_8);
		return Pattern.compile("\n  \"(\\w+)\" : \\[ ],")
			.matcher(document)
			.replaceAll((section) -> before.contains('"' + section.group(1) + '"') ? section.group() : "");
	}

	private static String withoutOrigin(byte[] document) {
		return new String(document, StandardCharsets.UTF_8).replaceFirst("\"exportedAt\" : \"[^\"]*\"", "")
			.replaceFirst("(?s)(\"account\" : \\{\\s*)\"id\" : \"[^\"]*\",\\s*\"name\" : \"[^\"]*\"", "$1")
			.replaceFirst(",\\s*\"language\" : \"[^\"]*\"", "");
	}

}
