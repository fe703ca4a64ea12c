package app.lissom.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import app.lissom.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.AdditionalAnswers;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class DailyBackupTests {

	@TempDir
	private Path folder;

	private Path backups;

	private DriverManagerDataSource dataSource;

	private JdbcTemplate jdbc;

	private final MutableClock clock = new MutableClock();

	@BeforeEach
	void createDatabase() {
		this.backups = this.folder.resolve("backup");
		this.dataSource = dataSource(this.folder.resolve("lissom"));
		this.jdbc = new JdbcTemplate(this.dataSource);
		this.jdbc.execute("create table account (id int primary key)");
		this.jdbc.execute("create table entry (id int primary key, account_id int not null references account (id),"
				+ " note varchar(100))");
		this.jdbc.update("insert into account values (1)");
		this.jdbc.update("insert into entry values (1, 1, 'Straße 🚶')");
		this.clock.stopAt(at("2026-11-22T04:00"));
	}

	@AfterEach
	void closeDatabase() {
		this.jdbc.execute("shutdown");
	}

	@Test
	void writesABackupThatRestoresTheDatabase() {
		backup().writeWhenDue();
		JdbcTemplate restored = restore("lissom-2026-11-22.sql.gz");
		assertThat(restored.queryForObject("select note from entry where account_id = 1", String.class))
			.isEqualTo("Straße 🚶");
		restored.execute("shutdown");
	}

	@Test
	void leavesNothingBesideTheBackup() throws IOException {
		backup().writeWhenDue();
		assertThat(files()).containsExactly("lissom-2026-11-22.sql.gz");
		if (Files.getFileStore(this.backups).supportsFileAttributeView("posix")) {
			assertThat(Files.getPosixFilePermissions(this.backups)).hasSize(3);
		}
	}

	@Test
	void waitsForItsTimeAndRunsLaterOnTheSameDay() throws IOException {
		this.clock.stopAt(at("2026-11-22T03:29"));
		backup().writeWhenDue();
		assertThat(this.backups).doesNotExist();
		this.clock.stopAt(at("2026-11-22T23:59"));
		backup().writeWhenDue();
		assertThat(files()).hasSize(1);
	}

	@Test
	void runsOnceADay() throws IOException {
		backup().writeWhenDue();
		Instant made = Files.getLastModifiedTime(this.backups.resolve("lissom-2026-11-22.sql.gz")).toInstant();
		this.jdbc.update("insert into account values (2)");
		backup().writeWhenDue();
		assertThat(Files.getLastModifiedTime(this.backups.resolve("lissom-2026-11-22.sql.gz")).toInstant())
			.isEqualTo(made);
	}

	@Test
	void deletesTheOldestButNotOtherFiles() throws IOException {
		Files.createDirectories(this.backups);
		Files.writeString(this.backups.resolve("lissom-by-hand.sql.gz"), "");
		for (int day = 0; day < 5; day++) {
			backup().writeWhenDue();
			this.clock.advance(Duration.ofDays(1));
		}
		assertThat(files()).containsExactly("lissom-2026-11-24.sql.gz", "lissom-2026-11-25.sql.gz",
				"lissom-2026-11-26.sql.gz", "lissom-by-hand.sql.gz");
	}

	@Test
	void isConsistentWhileOthersWrite() throws Exception {
		CountDownLatch started = new CountDownLatch(1);
		Thread writer = new Thread(() -> {
			for (int id = 2; !Thread.currentThread().isInterrupted(); id++) {
				this.jdbc.update("insert into account values (?)", id);
				this.jdbc.update("insert into entry values (?, ?, 'more')", id, id);
				started.countDown();
			}
		});
		writer.start();
		started.await();
		backup().writeWhenDue();
		writer.interrupt();
		writer.join();
		JdbcTemplate restored = restore("lissom-2026-11-22.sql.gz");
		assertThat(restored.queryForObject(
				"select count(*) from entry where account_id not in (select id from account)", Integer.class))
			.isZero();
		restored.execute("shutdown");
	}

	@Test
	void survivesAFolderThatCannotBeCreated() throws IOException {
		Files.writeString(this.backups, "a file where the folder should be");
		backup().writeWhenDue();
		assertThat(this.backups).hasContent("a file where the folder should be");
	}

	@Test
	void refusesSuchAFolderAtStart() throws IOException {
		Files.writeString(this.backups, "a file where the folder should be");
		assertThatExceptionOfType(UnfitStorageException.class).isThrownBy(backup()::checkFolder)
			.withMessageContaining(this.backups + ", cannot be written to");
	}

	@Test
	void doesNothingWhenDisabled() {
		new DailyBackup(this.dataSource, new BackupProperties(false, this.backups, LocalTime.MIN, 3), this.clock)
			.writeWhenDue();
		assertThat(this.backups).doesNotExist();
	}

	@Test
	void rejectsABackupThatRestoresOtherRows() throws Exception {
		Files.createDirectories(this.backups);
		Path file = this.backups.resolve("lissom.sql.gz");
		try (Connection connection = this.dataSource.getConnection();
				Connection fuller = DriverManager.getConnection("jdbc:h2:mem:fuller")) {
			fuller.createStatement().execute("create table account as select x from system_range(1, 2)");
			fuller.createStatement().execute("create table entry (id int)");
			Connection mixed = mock(Connection.class, AdditionalAnswers.delegatesTo(connection));
			given(mixed.createStatement()).willReturn(fuller.createStatement());
			assertThatIOException().isThrownBy(() -> Backup.write(mixed, file))
				.withMessage("The backup holds {ACCOUNT=1, ENTRY=1} rows, and the database {ACCOUNT=2, ENTRY=0}");
		}
		assertThat(files()).isEmpty();
	}

	private DailyBackup backup() {
		return new DailyBackup(this.dataSource, new BackupProperties(true, this.backups, LocalTime.of(3, 30), 3),
				this.clock);
	}

	private JdbcTemplate restore(String name) {
		JdbcTemplate restored = new JdbcTemplate(dataSource(this.folder.resolve("restored")));
		restored.update("runscript from ? compression gzip charset 'UTF-8'", this.backups.resolve(name).toString());
		return restored;
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(this.backups)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static DriverManagerDataSource dataSource(Path file) {
		return new DriverManagerDataSource("jdbc:h2:file:" + file + ";DB_CLOSE_DELAY=-1", "lissom", "lissom");
	}

	private static Instant at(String time) {
		return LocalDateTime.parse(time).atZone(ZoneId.systemDefault()).toInstant();
	}

}
