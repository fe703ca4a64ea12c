package app.lissom.importing;

import java.time.Duration;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.diary.Entries;
import app.lissom.diary.SignedInPerson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks what becomes of a file until it is imported. */
@LissomTest
@Tag("database")
class ImportFilesTests extends ImportFileSteps {

	@Autowired
	private ImportWorker worker;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void restartsTheImportOfADeadServer() {
		this.mine.upload(document(pain(UUID.randomUUID(), 1)));
		UUID id = this.files.find(this.me).orElseThrow().id();
		this.files.change(this.me, id, (file, now) -> file.job().queue(false, now));
		assertThat(this.files.claim()).isPresent();
		assertThat(this.files.claim()).as("while the first one works on it").isEmpty();
		assertThat(this.mine.pages().open("/takeout/import/job").select("progress, noscript meta[http-equiv=refresh]"))
			.hasSize(2);
		this.clock.advance(Duration.ofMinutes(3));
		this.worker.work();
		assertThat(this.files.find(this.me)).get()
			.extracting((file) -> file.job().state())
			.isEqualTo(ImportJob.State.DONE);
		assertThat(this.diary.on(this.me, Entries.DAY)).hasSize(1);
	}

	@Test
	void givesUpAfterThreeDeadServers() {
		this.mine.upload(document(pain(UUID.randomUUID(), 1)));
		UUID id = this.files.find(this.me).orElseThrow().id();
		this.files.change(this.me, id, (file, now) -> file.job().queue(false, now));
		for (int run = 0; run < 4; run++) {
			this.files.claim();
			this.clock.advance(Duration.ofMinutes(3));
		}
		this.worker.work();
		assertThat(this.files.find(this.me)).get()
			.extracting((file) -> file.job().state())
			.isEqualTo(ImportJob.State.FAILED);
	}

	@Test
	void purgesAFileAfterADay() {
		this.mine.upload(document(pain(UUID.randomUUID(), 1)));
		this.clock.advance(Duration.ofHours(23));
		this.files.purge();
		assertThat(chunks()).isEqualTo(1);
		this.clock.advance(Duration.ofHours(1));
		this.files.purge();
		assertThat(chunks()).isZero();
		assertThat(this.mine.pages().get("/takeout/import/preview")).redirectedUrl().endsWith("/takeout/import");
	}

	@Test
	void savesOneFileAndDeletesItAfterTheImport() {
		this.mine.upload(document(pain(UUID.randomUUID(), 1)));
		this.mine.upload(document(pain(UUID.randomUUID(), 1)));
		assertThat(chunks()).isEqualTo(1);
		this.mine.add();
		assertThat(chunks()).isZero();
	}

	@Test
	void takesTheNewFileThatIsSentWithAnOldForm() {
		String form = SignedInPerson.page(this.mine.upload("old.csv", ImportSteps.bytes("x")))
			.select("[name=id]")
			.val();
		this.mine.upload(document(pain(UUID.randomUUID(), 1)));
		String seen = this.mine.preview().select("form[action$=/job] [name=id]").val();
		this.mine.upload(document(pain(UUID.randomUUID(), 1), pain(UUID.randomUUID(), 2)));
		assertThat(form).as("an id that two files could share").isEmpty();
		assertThat(row(this.mine.preview(), "Pain")).containsExactly("2", "0", "0");
		this.mine.pages().send("/takeout/import/job", "id", seen);
		this.worker.work();
		assertThat(this.diary.on(this.me, Entries.DAY)).as("what was not looked at").isEmpty();
	}

	@Test
	void refusesAFileWhileAnotherOneIsImported() {
		this.mine.upload(document(pain(UUID.randomUUID(), 1)));
		UUID id = this.files.find(this.me).orElseThrow().id();
		this.files.change(this.me, id, (file, now) -> file.job().queue(false, now));
		assertThat(this.mine.refusal("pain.csv", ImportSteps.bytes("date,pain\n2026-11-20,3\n")))
			.isEqualTo("Another file is still being added. Wait until it's done, then upload this one.");
		assertThat(this.files.find(this.me)).get().extracting(ImportFile::id).isEqualTo(id);
	}

	@Test
	void discardsAFile() {
		this.mine.upload(document(pain(UUID.randomUUID(), 1)));
		this.mine.pages()
			.send("/takeout/import/discard", "id",
					this.mine.preview().select("form[action$=/discard] [name=id]").val());
		assertThat(chunks()).isZero();
	}

	@Test
	void importsOnlyTheFileThatWasPreviewed() {
		this.mine.upload(document(pain(UUID.randomUUID(), 1)));
		this.mine.pages().send("/takeout/import/job", "id", UUID.randomUUID());
		this.worker.work();
		assertThat(this.diary.on(this.me, Entries.DAY)).isEmpty();
	}

	private int chunks() {
		return this.jdbc.sql("select count(*) from import_piece where account_id = :me")
			.param("me", this.me.value())
			.query(Integer.class)
			.single();
	}

}
