package app.lissom.guide;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.lissom.guide.Folder.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the files of the guide, once, at start. */
@Configuration
class GuideReader {

	@Bean
	Guide guide(GuideProperties properties) {
		Folder folder = new Folder(properties.location());
		Map<String, Source> sources = sources(folder);
		Map<String, Claim> claims = claims(folder, sources);
		Map<String, Exercise> exercises = new LinkedHashMap<>();
		for (String id : folder.names("exercises", ".md")) {
			exercises.put(id, exercise(id, folder.document("exercises/" + id + ".md"), claims));
		}
		return new Guide(List.of(), exercises, claims, sources.values());
	}

	private Map<String, Source> sources(Folder folder) {
		Map<String, Source> sources = new LinkedHashMap<>();
		folder.fields("sources.yaml").forEach((id, value) -> {
			Fields fields = new Fields(folder.path("sources.yaml"), "at \"" + id + "\": ", value);
			sources.put(id.toString(), new Source(id.toString(), fields.text("name"), fields.text("reference"),
					fields.textOrNull("link")));
			fields.nothingElse();
		});
		return sources;
	}

	private Map<String, Claim> claims(Folder folder, Map<String, Source> sources) {
		Map<String, Claim> claims = new LinkedHashMap<>();
		folder.fields("claims.yaml").forEach((id, value) -> {
			Fields fields = new Fields(folder.path("claims.yaml"), "at \"" + id + "\": ", value);
			claims.put(id.toString(),
					new Claim(id.toString(), fields.text("text"), fields.oneOf("strength", Strength.class),
							known(fields, "sources", sources), fields.textOrNull("differs")));
			fields.nothingElse();
		});
		return claims;
	}

	private Exercise exercise(String id, Document document, Map<String, Claim> claims) {
		Fields fields = document.fields();
		Exercise exercise = new Exercise(id, fields.text("name"), fields.text("summary"), dose(fields.fields("dose")),
				fields.text("tempo"), fields.text("easier"), fields.text("harder"), fields.text("chair"),
				fields.yes("floor"), moments(fields), known(fields, "claims", claims), List.of());
		fields.nothingElse();
		return exercise;
	}

	private static Dose dose(Fields fields) {
		Range amount = fields.range("amount");
		if (amount == null) {
			throw fields.broken("the field \"amount\" is missing");
		}
		Dose dose = new Dose(amount, fields.oneOf("unit", Dose.Unit.class), each(fields), fields.range("hold"),
				fields.range("every"));
		fields.nothingElse();
		return dose;
	}

	private static Dose.@Nullable Each each(Fields fields) {
		String each = fields.textOrNull("each");
		return (each != null) ? fields.constant("each", each, Dose.Each.class) : null;
	}

	private static Set<Moment> moments(Fields fields) {
		Set<Moment> moments = EnumSet.noneOf(Moment.class);
		fields.list("moments").forEach((moment) -> moments.add(fields.constant("moments", moment, Moment.class)));
		return moments;
	}

	private static <T> List<T> known(Fields fields, String name, Map<String, T> all) {
		List<String> ids = fields.list(name);
		if (ids.isEmpty()) {
			throw fields.broken("the field \"" + name + "\" is empty");
		}
		return ids.stream().map((id) -> {
			T found = all.get(id);
			if (found == null) {
				throw fields.broken("the field \"" + name + "\" names " + id + ", which does not exist");
			}
			return found;
		}).toList();
	}

}
