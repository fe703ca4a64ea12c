package app.lissom.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.lissom.content.ContentFolder;
import app.lissom.content.InvalidContentException;
import org.jspecify.annotations.Nullable;

/** Holds all claims of the guide and their sources, by id. */
record Evidence(Map<String, Claim> claims, Map<String, Claim.Source> sources) {

	private static final String CLAIMS = "claims.yaml";

	private static final String SOURCES = "sources.yaml";

	static Evidence read(ContentFolder folder) {
		Map<String, Claim.Source> sources = new LinkedHashMap<>();
		folder.readAll(SOURCES, SourceFields.class)
			.forEach((id, fields) -> sources.put(id,
					new Claim.Source(id, fields.name(), fields.reference(), fields.language(), fields.link())));
		Map<String, Claim> claims = new LinkedHashMap<>();
		folder.readAll(CLAIMS, ClaimFields.class)
			.forEach((id, fields) -> claims.put(id, new Claim(id, fields.text(), fields.strength(),
					find(sources, fields.sources(), "source", folder.path(CLAIMS)), fields.differs())));
		return new Evidence(claims, sources);
	}

	/**
	 * Finds records by their ids.
	 * @param kind what they are called in the message
	 * @throws InvalidContentException if one does not exist
	 */
	static <T> List<T> find(Map<String, T> all, List<String> ids, String kind, String file) {
		List<T> found = new ArrayList<>();
		for (String id : ids) {
			if (!all.containsKey(id)) {
				throw new InvalidContentException(file, "the " + kind + " \"" + id + "\" does not exist");
			}
			found.add(all.get(id));
		}
		return found;
	}

	private record SourceFields(String name, String reference, @Nullable String language, @Nullable String link) {

		private SourceFields {
			if (link != null && !link.startsWith("https://")) {
				throw new IllegalArgumentException("its link must begin with https://");
			}
		}

	}

	private record ClaimFields(String text, Claim.Strength strength, List<String> sources, @Nullable String differs) {

		private ClaimFields {
			if (sources.isEmpty()) {
				throw new IllegalArgumentException("it needs a source");
			}
		}

	}

}
