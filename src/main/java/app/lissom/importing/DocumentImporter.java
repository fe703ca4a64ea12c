package app.lissom.importing;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.lissom.kernel.ExportSection;
import app.lissom.kernel.FieldChecks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Imports a document, section by section. */
@Component
class DocumentImporter {

	/** The field in which items refer to a custom exercise. */
	private static final String REFERENCE = "ownExerciseId";

	private final Map<String, ExportSection<?>> sections;

	DocumentImporter(List<ExportSection<?>> sections) {
		this.sections = sections.stream().collect(Collectors.toMap(ExportSection::name, Function.identity()));
	}

	/**
	 * Imports a whole document. It is read once, or twice if items refer to custom
	 * exercises that follow them; in an export, these come first.
	 */
	void read(InputStreamSource document, ImportRun run) {
		BitSet postponed = read(document, run, null);
		if (!postponed.isEmpty()) {
			read(document, run, postponed);
		}
	}

	/**
	 * Goes through the document from its beginning to its end.
	 * @param wanted the positions of the items to import; null for all except those that
	 * have to wait
	 * @return the positions of the items that have to wait
	 */
	private BitSet read(InputStreamSource document, ImportRun run, @Nullable BitSet wanted) {
		BitSet postponed = new BitSet();
		AtomicInteger position = new AtomicInteger();
		DocumentReader.read(document, (name) -> reader(name, run, (thing) -> {
			int here = position.getAndIncrement();
			boolean postpone = wanted == null && !namesOnlyKnownExercises(thing, run);
			postponed.set(here, postpone);
			return !postpone && (wanted == null || wanted.get(here));
		}));
		run.flush();
		return postponed;
	}

	private ObjIntConsumer<JsonNode> reader(String name, ImportRun run, Predicate<JsonNode> filter) {
		ExportSection<?> section = this.sections.get(name);
		if (section != null) {
			return (thing, number) -> {
				if (filter.test(thing)) {
					run.add(section, new ImportRun.Place(name, number, List.of()), () -> {
						FieldChecks.require(REFERENCE, namesOnlyKnownExercises(thing, run));
						return thing;
					});
				}
			};
		}
		if (!DocumentReader.HEADER.contains(name)) {
			run.preview().addUnknown(name);
		}
		return (thing, number) -> {
		};
	}

	private static boolean namesOnlyKnownExercises(JsonNode thing, ImportRun run) {
		Set<UUID> known = run.context().customExercises();
		try {
			return thing.findValues(REFERENCE)
				.stream()
				.allMatch((id) -> known.contains(UUID.fromString(id.asString())));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
