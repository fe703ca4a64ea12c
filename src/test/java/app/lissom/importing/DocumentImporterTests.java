package app.lissom.importing;

import java.io.ByteArrayInputStream;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import app.lissom.LissomTest;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportFormat;
import app.lissom.kernel.ImportContext;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class DocumentImporterTests {

	private static final UUID CUSTOM = UUID.randomUUID();

	private static final String EXERCISES = "\"ownExercises\":[{\"id\":\"" + CUSTOM
			+ "\",\"name\":\"Wall slide\",\"putAway\":false}]";

	private static final String ENTRIES = "\"entries\":[{\"id\":\"" + UUID.randomUUID()
			+ "\",\"kind\":\"exercise\",\"day\":\"2026-01-01\",\"ownExerciseId\":\"" + CUSTOM + "\"},{\"id\":\""
			+ UUID.randomUUID() + "\",\"kind\":\"posture\",\"day\":\"2026-01-02\"}]";

	private final AtomicInteger reads = new AtomicInteger();

	@Autowired
	private DocumentImporter importer;

	@Autowired
	private ExportFormat format;

	@Autowired
	private EntityManager entities;

	@Autowired
	private TransactionOperations transaction;

	@Test
	void readsAnExportOnce() {
		ImportPreview preview = read("{" + EXERCISES + "," + ENTRIES + "}");
		assertThat(this.reads).hasValue(1);
		assertThat(preview.hasErrors()).isFalse();
		assertThat(preview.total()).isEqualTo(new ImportCount(3, 0, 0));
	}

	@Test
	void readsTheFileAgainWhenExercisesFollowTheEntries() {
		ImportPreview preview = read("{" + ENTRIES + "," + EXERCISES + "}");
		assertThat(this.reads).hasValue(2);
		assertThat(preview.hasErrors()).isFalse();
		assertThat(preview.total()).isEqualTo(new ImportCount(3, 0, 0));
	}

	@Test
	void refusesAnExerciseThatIsNowhere() {
		ImportPreview preview = read("{" + ENTRIES + "}");
		assertThat(preview.errors()).containsExactly(new ImportError("entries", 1, "ownExerciseId"));
		assertThat(preview.total()).isEqualTo(new ImportCount(1, 0, 0));
	}

	@Test
	void refusesAnUnknownField() {
		ImportPreview preview = read("{" + EXERCISES.replace("\"putAway\"", "\"mood\":3,\"putAway\"") + "}");
		assertThat(preview.errors()).containsExactly(new ImportError("ownExercises", 1, "mood"));
	}

	private ImportPreview read(String document) {
		ImportContext context = new ImportContext(AccountId.next(), ZoneOffset.UTC, true, true, new HashSet<>());
		ImportRun run = new ImportRun(context, this.format, this.entities, this.transaction, true, new ImportPreview(),
				(done) -> {
				});
		this.importer.read(() -> {
			this.reads.incrementAndGet();
			return new ByteArrayInputStream(ImportSteps.bytes(document));
		}, run);
		return run.preview();
	}

}
