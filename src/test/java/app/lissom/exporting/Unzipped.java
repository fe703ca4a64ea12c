package app.lissom.exporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of an exported ZIP file.
 *
 * @param files their content by their names, in the order of the ZIP
 */
public record Unzipped(Map<String, byte[]> files) {

	public static Unzipped of(byte[] content) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Unzipped(files);
	}

	/** Everything, as Lissom reads it. */
	public JsonNode document() {
		return JsonMapper.shared().readTree(this.files.get("lissom.json"));
	}

	String text(String file) {
		return new String(this.files.get(file), StandardCharsets.UTF_8);
	}

}
