package app.lissom.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.lissom.content.ContentFolder;
import app.lissom.content.ContentFolder.Document;
import app.lissom.content.FrontMatter;
import app.lissom.content.InvalidContentException;
import app.lissom.figures.Figure;
import app.lissom.figures.FigureReader;
import app.lissom.guide.Block.Exercises;

/** Reads the files of the guide. Whatever is wrong in one of them stops it. */
public class GuideReader {

	private static final int TOP_HEADING = 2;

	private final ContentFolder folder;

	private final Evidence evidence;

	private final Map<String, Figure> figures;

	private final Map<String, Exercise> exercises = new LinkedHashMap<>();

	private final LinkChecker links = new LinkChecker();

	GuideReader(String location) {
		this.folder = new ContentFolder(location);
		this.evidence = Evidence.in(this.folder);
		this.figures = new FigureReader(this.folder).figures();
	}

	Guide read() {
		readExercises();
		Document document = this.folder.document("guide.md");
		FrontMatter fields = document.fields();
		List<String> tipIds = fields.list("tips");
		List<String> topicIds = fields.list("topics");
		Topic start = topic("", document);
		List<Tip> tips = tips(tipIds);
		List<Topic> topics = new ArrayList<>();
		for (String id : named("topics", topicIds)) {
			if (tipIds.contains(id)) {
				throw fields.broken("a tip and a topic can not both be called " + id);
			}
			topics.add(topic(id, this.folder.document("topics/" + id + ".md")));
		}
		Guide guide = new Guide(start, tips, topics, inTheOrderOf(tips), this.figures, this.evidence, aside("floor"),
				aside("stop"));
		this.links.check(guide);
		return guide;
	}

	private void readExercises() {
		ExerciseReader reader = new ExerciseReader(this.evidence, this.figures);
		for (String id : this.folder.names("exercises/", ".md")) {
			Document document = this.folder.document("exercises/" + id + ".md");
			Exercise exercise = reader.exercise(id, document);
			this.exercises.put(id, exercise);
			this.links.add(document.file(), exercise.blocks());
		}
	}

	private List<Tip> tips(List<String> ids) {
		List<Tip> tips = new ArrayList<>();
		for (String id : named("tips", ids)) {
			Topic topic = topic(id, this.folder.document("tips/" + id + ".md"));
			tips.add(new Tip(id, tips.size() + 1, topic.title(), topic.summary(), topic.blocks()));
		}
		return tips;
	}

	/** The ids in guide.md and the files in the folder must be the same. */
	private List<String> named(String name, List<String> ids) {
		for (String file : this.folder.names(name + "/", ".md")) {
			if (!ids.contains(file)) {
				throw new InvalidContentException(this.folder.path("guide.md"),
						"the field \"" + name + "\" does not name " + file + ", but there is such a file");
			}
		}
		return ids;
	}

	private Topic topic(String id, Document document) {
		FrontMatter fields = document.fields();
		Topic topic = new Topic(id, fields.text("title"), fields.text("summary"), blocks(document, TOP_HEADING));
		fields.nothingElse();
		return topic;
	}

	private Snippet aside(String id) {
		Document document = this.folder.document("parts/" + id + ".md");
		Snippet aside = new Snippet(document.fields().text("title"), blocks(document, TOP_HEADING + 1));
		document.fields().nothingElse();
		return aside;
	}

	private List<Block> blocks(Document document, int top) {
		List<Block> blocks = new Markdown(document.file(), top, this.evidence.claims(), this.exercises, this.figures)
			.blocks(document.text());
		this.links.add(document.file(), blocks);
		return blocks;
	}

	private Map<String, Exercise> inTheOrderOf(List<Tip> tips) {
		Map<String, Exercise> ordered = new LinkedHashMap<>();
		tips.stream()
			.flatMap((tip) -> Block.all(tip.blocks(), Exercises.class))
			.flatMap((block) -> block.exercises().stream())
			.forEach((exercise) -> ordered.put(exercise.id(), exercise));
		for (String id : this.exercises.keySet()) {
			if (!ordered.containsKey(id)) {
				throw new InvalidContentException(this.folder.path("exercises/" + id + ".md"),
						"no tip shows this exercise");
			}
		}
		return Collections.unmodifiableMap(ordered);
	}

}
