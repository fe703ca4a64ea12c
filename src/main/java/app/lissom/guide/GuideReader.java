package app.lissom.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import app.lissom.content.ContentFolder;
import app.lissom.content.ContentFolder.Document;
import app.lissom.content.InvalidContentException;
import app.lissom.figures.Figures;
import app.lissom.guide.Block.Exercises;
import app.lissom.guide.Block.Heading;
import app.lissom.guide.Block.Listing;
import app.lissom.guide.Guide.Snippet;

/** Reads the files of the guide. An error in any of them stops the start. */
class GuideReader {

	/** What the guide links to outside of it. */
	private static final Set<String> OTHER_PAGES = Set.of("/relief", "/relief/ice", "/relief/heat",
			"/relief/heat-then-ice", "/relief/move-gently", "/relief/urgent", "/relief/emergency", "/diary", "/routine",
			"/reminders");

	private final ContentFolder folder;

	private final Evidence evidence;

	private final Figures figures;

	private final Map<String, Exercise> exercises = new LinkedHashMap<>();

	private final Map<String, List<Block>> blocks = new LinkedHashMap<>();

	GuideReader(String location) {
		this.folder = new ContentFolder(location);
		this.evidence = Evidence.read(this.folder);
		this.figures = new Figures(this.folder);
	}

	Guide read() {
		for (String id : this.folder.names("exercises/", ".md")) {
			this.exercises.put(id, exercise(id));
		}
		Document<StartFields> start = this.folder.document("guide.md", StartFields.class);
		StartFields fields = start.fields();
		checkListed("tips", fields.tips());
		checkListed("topics", fields.topics());
		for (String id : fields.topics()) {
			check(!fields.tips().contains(id), "guide.md", "a tip and a topic can not both be called " + id);
		}
		List<Guide.Tip> tips = new ArrayList<>();
		for (String id : fields.tips()) {
			Guide.Topic topic = topic(id, "tips/");
			tips.add(new Guide.Tip(id, tips.size() + 1, topic.title(), topic.summary(), topic.blocks()));
		}
		List<Guide.Topic> topics = fields.topics().stream().map((id) -> topic(id, "topics/")).toList();
		Guide guide = new Guide(new Guide.Topic("", fields.title(), fields.summary(), blocks(start, 2)), tips, topics,
				List.copyOf(inTheOrderOf(tips)), this.figures, this.evidence, fields.evidence(), snippet("floor"),
				snippet("stop"));
		checkLinks(guide);
		return guide;
	}

	/** The steps are below the title of the page and a heading of level 2. */
	private Exercise exercise(String id) {
		String name = "exercises/" + id + ".md";
		Document<ExerciseFields> file = this.folder.document(name, ExerciseFields.class);
		ExerciseFields fields = file.fields();
		List<Block> steps = blocks(file, 3);
		check(Block.all(steps, Listing.class).anyMatch(Listing::numbered), name,
				"the steps are missing: a list with numbers");
		List<Claim> claims = Evidence.find(this.evidence.claims(), fields.claims(), "claim", file.file());
		check(!claims.isEmpty(), name, "the field \"claims\" is empty");
		return new Exercise(id, fields.name(), fields.summary(), fields.dose(), fields.tempo(), fields.easier(),
				fields.harder(), fields.chair(), fields.floor(), Collections.unmodifiableSet(fields.moments()), claims,
				steps);
	}

	private Guide.Topic topic(String id, String place) {
		Document<TopicFields> file = this.folder.document(place + id + ".md", TopicFields.class);
		return new Guide.Topic(id, file.fields().title(), file.fields().summary(), blocks(file, 2));
	}

	private Snippet snippet(String id) {
		Document<SnippetFields> file = this.folder.document("parts/" + id + ".md", SnippetFields.class);
		return new Snippet(file.fields().title(), blocks(file, 3));
	}

	private List<Block> blocks(Document<?> document, int topHeading) {
		Directives directives = new Directives(document.file(), this.evidence.claims(), this.exercises,
				this.figures.byId());
		List<Block> blocks = new Markdown(directives, topHeading).parse(document.text());
		this.blocks.put(document.file(), blocks);
		return blocks;
	}

	private void checkListed(String field, List<String> ids) {
		for (String file : this.folder.names(field + "/", ".md")) {
			check(ids.contains(file), "guide.md",
					"the field \"" + field + "\" does not name " + file + ", but there is such a file");
		}
	}

	private Collection<Exercise> inTheOrderOf(List<Guide.Tip> tips) {
		Set<Exercise> ordered = new LinkedHashSet<>();
		tips.stream()
			.flatMap((tip) -> Block.all(tip.blocks(), Exercises.class))
			.forEach((block) -> ordered.addAll(block.exercises()));
		this.exercises.forEach((id, exercise) -> check(ordered.contains(exercise), "exercises/" + id + ".md",
				"no tip shows this exercise"));
		return ordered;
	}

	private void checkLinks(Guide guide) {
		Set<String> known = new HashSet<>(OTHER_PAGES);
		for (Page page : guide.pages()) {
			known.add(page.address());
			Block.all(page.blocks(), Heading.class)
				.forEach((heading) -> known.add(page.address() + "#" + heading.anchor()));
		}
		guide.sources().forEach((source) -> known.add("/guide/sources#" + source.id()));
		this.blocks.forEach((file, blocks) -> Block.all(blocks, Block.class)
			.flatMap(Block::texts)
			.flatMap((text) -> Stream.ofNullable(text.href()))
			.filter((href) -> !href.startsWith("https://") && !known.contains(href))
			.forEach((href) -> {
				throw new InvalidContentException(file, "the link to " + href + " leads nowhere");
			}));
	}

	private void check(boolean valid, String file, String reason) {
		if (!valid) {
			throw new InvalidContentException(this.folder.path(file), reason);
		}
	}

	private record StartFields(String title, String summary, LocalDate evidence, List<String> tips,
			List<String> topics) {

	}

	private record TopicFields(String title, String summary) {

	}

	private record SnippetFields(String title) {

	}

	private record ExerciseFields(String name, String summary, Dose dose, String tempo, String easier, String harder,
			String chair, boolean floor, EnumSet<Exercise.TimeOfDay> moments, List<String> claims) {

	}

}
