package app.lissom.guide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import app.lissom.content.ContentFolder;

/** What is known, and where that comes from, each by its id. */
record Evidence(Map<String, Claim> claims, Map<String, Source> sources) {

	private static final String CLAIMS = "claims.yaml";

	private static final String SOURCES = "sources.yaml";

	static Evidence in(ContentFolder folder) {
		Map<String, Source> sources = sources(folder);
		return new Evidence(claims(folder, sources), sources);
	}

	private static Map<String, Source> sources(ContentFolder folder) {
		Map<String, Source> sources = new LinkedHashMap<>();
		folder.records(SOURCES).forEach((id, fields) -> {
			String link = fields.textOrNull("link");
			if (link != null && !link.startsWith("https://")) {
				throw fields.broken("the field \"link\" must begin with https://");
			}
			sources.put(id, new Source(id, fields.text("name"), fields.text("reference"), link));
			fields.nothingElse();
		});
		return Collections.unmodifiableMap(sources);
	}

	private static Map<String, Claim> claims(ContentFolder folder, Map<String, Source> sources) {
		Map<String, Claim> claims = new LinkedHashMap<>();
		folder.records(CLAIMS).forEach((id, fields) -> {
			claims.put(id, new Claim(id, fields.text("text"), fields.oneOf("strength", Strength.class),
					fields.known("sources", sources), fields.textOrNull("differs")));
			fields.nothingElse();
		});
		return Collections.unmodifiableMap(claims);
	}

}
