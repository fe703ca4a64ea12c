package app.lissom.guide;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.lissom.content.ContentFolder.Document;
import app.lissom.content.FrontMatter;
import app.lissom.content.NumberRange;
import app.lissom.figures.Figure;
import app.lissom.guide.Block.Listing;
import org.jspecify.annotations.Nullable;

/** Reads an exercise from its file. */
class ExerciseReader {

	/** Above it stand the title of the page and the heading over the steps. */
	private static final int TOP_HEADING = 3;

	private final Evidence evidence;

	private final Map<String, Figure> figures;

	ExerciseReader(Evidence evidence, Map<String, Figure> figures) {
		this.evidence = evidence;
		this.figures = figures;
	}

	Exercise exercise(String id, Document document) {
		FrontMatter fields = document.fields();
		Exercise exercise = new Exercise(id, fields.text("name"), fields.text("summary"), dose(fields.fields("dose")),
				fields.text("tempo"), fields.text("easier"), fields.text("harder"), fields.text("chair"),
				fields.yes("floor"), moments(fields), fields.known("claims", this.evidence.claims()),
				steps(fields, document));
		fields.nothingElse();
		return exercise;
	}

	private List<Block> steps(FrontMatter fields, Document document) {
		List<Block> blocks = new Markdown(document.file(), TOP_HEADING, this.evidence.claims(), Map.of(), this.figures)
			.blocks(document.text());
		if (Block.all(blocks, Listing.class).noneMatch(Listing::numbered)) {
			throw fields.broken("the steps are missing: a list with numbers");
		}
		return blocks;
	}

	private static Dose dose(FrontMatter fields) {
		NumberRange amount = fields.range("amount");
		if (amount == null) {
			throw fields.broken("the field \"amount\" is missing");
		}
		Dose dose = new Dose(amount, fields.oneOf("unit", Dose.Unit.class), each(fields), fields.range("hold"),
				fields.range("every"));
		fields.nothingElse();
		return dose;
	}

	private static Dose.@Nullable Each each(FrontMatter fields) {
		String each = fields.textOrNull("each");
		return (each != null) ? fields.constant("each", each, Dose.Each.class) : null;
	}

	private static Set<TimeOfDay> moments(FrontMatter fields) {
		Set<TimeOfDay> moments = EnumSet.noneOf(TimeOfDay.class);
		fields.list("moments").forEach((moment) -> moments.add(fields.constant("moments", moment, TimeOfDay.class)));
		return Collections.unmodifiableSet(moments);
	}

}
