package app.lissom.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.lissom.importing.DocumentReader.SectionReader;
import app.lissom.kernel.ExportFormat;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.SectionImporter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Imports a document by the importers of its sections. */
@Component
class DocumentImporter {

	/** The field by which things name a custom exercise. */
	private static final String REFERENCE = "ownExerciseId";

	private final Map<String, SectionImporter<?>> importers;

	private final ExportFormat format;

	DocumentImporter(List<SectionImporter<?>> importers, ExportFormat format) {
		this.importers = importers.stream().collect(Collectors.toMap(SectionImporter::section, Function.identity()));
		this.format = format;
	}

	/**
	 * Imports all of a document. It is read once, and once more only if things name
	 * custom exercises that stand behind them; an export has them in front.
	 */
	void read(InputStreamSource document, ImportRun run) {
		BitSet postponed = new Pass(run, null).read(document);
		if (!postponed.isEmpty()) {
			new Pass(run, postponed).read(document);
		}
	}

	/** Goes through the document from its beginning to its end. */
	private final class Pass {

		private final ImportRun run;

		private final @Nullable BitSet wanted;

		private final BitSet postponed = new BitSet();

		private int position;

		/**
		 * Starts at the beginning.
		 * @param wanted the positions of the things to import; null for all, save those
		 * that have to wait
		 */
		private Pass(ImportRun run, @Nullable BitSet wanted) {
			this.run = run;
			this.wanted = wanted;
		}

		private BitSet read(InputStreamSource document) {
			try (InputStream in = document.getInputStream()) {
				DocumentReader.read(in, this::section);
			}
			catch (IOException ex) {
				throw UnreadableFileException.of(ex);
			}
			return this.postponed;
		}

		private SectionReader section(String name) {
			SectionImporter<?> importer = DocumentImporter.this.importers.get(name);
			if (importer != null) {
				return new Things<>(importer);
			}
			if (!DocumentHeader.NAMES.contains(name)) {
				this.run.preview().addUnknown(name);
			}
			return (number, thing) -> {
			};
		}

		/** Imports the things of a section. */
		private final class Things<T> implements SectionReader {

			private final ImportRun.Batch<T> batch;

			private final Class<T> type;

			private Things(SectionImporter<T> importer) {
				this.batch = Pass.this.run.batch(importer, importer.section());
				this.type = importer.type();
			}

			@Override
			public void read(int number, JsonNode thing) {
				int here = Pass.this.position++;
				BitSet wanted = Pass.this.wanted;
				if (wanted != null && !wanted.get(here)) {
					return;
				}
				boolean known = namesOnlyKnownExercises(thing);
				if (!known && wanted == null) {
					Pass.this.postponed.set(here);
				}
				else {
					this.batch.add(number, () -> {
						FieldChecks.require(REFERENCE, known);
						return DocumentImporter.this.format.read(thing, this.type);
					});
				}
			}

			private boolean namesOnlyKnownExercises(JsonNode thing) {
				Set<UUID> known = Pass.this.run.context().customExercises();
				try {
					return thing.findValues(REFERENCE)
						.stream()
						.allMatch((id) -> known.contains(UUID.fromString(id.asString())));
				}
				catch (IllegalArgumentException ex) {
					return false;
				}
			}

			@Override
			public void end() {
				this.batch.flush();
			}

		}

	}

}
