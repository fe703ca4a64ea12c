package app.lissom.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import app.lissom.account.Visitor;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Fills the disk of an H2 file, and frees space again. */
class FullDiskTests {

	private static final String SAFE = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1";

	@TempDir
	private Path folder;

	@BeforeAll
	static void registerTheDisk() {
		FilePath.register(new FillableDisk());
	}

	@AfterEach
	void makeRoom() {
		FillableDisk.full = false;
	}

	@Test
	void worksAgainAfterThereIsRoomAndLosesNothing() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
			.withUserConfiguration(StorageConfiguration.class)
			.withPropertyValues("spring.datasource.url=jdbc:h2:fillable:" + this.folder.resolve("lissom") + SAFE,
					"spring.datasource.username=sa", "spring.datasource.hikari.maximum-pool-size=3")
			.run((context) -> {
				JdbcTemplate jdbc = new JdbcTemplate(context.getBean(DataSource.class));
				jdbc.execute("create table entry (id int primary key)");
				jdbc.update("insert into entry values (1)");
				FillableDisk.full = true;
				for (int attempt = 0; attempt < 5; attempt++) {
					assertThatExceptionOfType(DataAccessException.class)
						.isThrownBy(() -> jdbc.update("insert into entry values (2)"));
				}
				FillableDisk.full = false;
				assertThat(IntStream.range(0, 10).anyMatch((attempt) -> insertsThree(jdbc))).isTrue();
				assertThat(jdbc.queryForList("select id from entry order by id", Integer.class)).containsSubsequence(1,
						3);
			});
	}

	@Test
	void looksAtTheDiskOfTheFile() {
		assertThat(health("jdbc:h2:file:" + this.folder.resolve("lissom"))).isEqualTo(Status.UP);
		assertThat(health("jdbc:h2:" + this.folder.resolve("lissom") + SAFE)).isEqualTo(Status.UP);
		assertThat(health("jdbc:h2:file:/no/such/disk/lissom")).isEqualTo(Status.DOWN);
		assertThat(health("jdbc:h2:mem:lissom")).isEqualTo(Status.UP);
	}

	/** Only root may mount a small disk. */
	@Test
	@Tag("thorough")
	void answersWithAnErrorPageWhileTheDiskIsFull() throws Exception {
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", this.folder.toString()), "a small disk");
		int port = TestSocketUtils.findAvailableTcpPort();
		int management = TestSocketUtils.findAvailableTcpPort();
		try (ServerProcess server = ServerProcess.start(this.folder.resolve("lissom"), port,
				"--management.server.port=" + management)) {
			Visitor monitor = new Visitor(management);
			Visitor visitor = new Visitor(port);
			visitor.open("/sign-up").submit("/sign-up", Map.of("name", "Alma", "password", "quiet window marble"));
			assertThat(save(visitor, "before")).isEqualTo(302);
			fill();
			assertThat(List.of(save(visitor, "while full"), save(visitor, "while full"))).containsOnly(503);
			assertThat(visitor.header("Retry-After")).isPresent();
			assertThat(visitor.page().select("main h1").text()).isEqualTo("Please try again in a minute");
			assertThat(monitor.open("/actuator/health/readiness").status()).isEqualTo(503);
			assertThat(monitor.open("/actuator/health/liveness").status()).isEqualTo(200);
			assertThat(visitor.open("/guide").status()).isEqualTo(200);
			Files.delete(this.folder.resolve("filler"));
			assertThat(save(visitor, "after")).isEqualTo(302);
			assertThat(monitor.open("/actuator/health/readiness").status()).isEqualTo(200);
			assertThat(visitor.open("/diary/2026-01-15").body()).contains("before", "after");
			assertThat(server.isRunning()).isTrue();
		}
		finally {
			run("umount", this.folder.toString());
		}
	}

	/** Leaves no byte free. */
	private void fill() throws IOException {
		ByteBuffer block = ByteBuffer.allocate(4096);
		try (FileChannel filler = FileChannel.open(this.folder.resolve("filler"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			while (Files.getFileStore(this.folder).getUsableSpace() > 0) {
				filler.write(block.clear());
			}
		}
	}

	private static int save(Visitor visitor, String note) {
		String address = "/diary/2026-01-15/note";
		Map<String, String> form = visitor.open(address).fields(address);
		form.putAll(Map.of("id", UUID.randomUUID().toString(), "note", note));
		return visitor.post(address, form).status();
	}

	/** What met the closing database last may fail once more. */
	private static boolean insertsThree(JdbcTemplate jdbc) {
		try {
			return jdbc.update("insert into entry values (3)") == 1;
		}
		catch (DataAccessException ex) {
			return false;
		}
	}

	private static Status health(String url) {
		DiskSpaceHealthIndicator indicator = StorageConfiguration.diskSpaceHealthIndicator(url);
		return indicator.health().getStatus();
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
	}

	/** Fails every write while it is full, like a disk. */
	public static class FillableDisk extends FilePathWrapper {

		private static volatile boolean full;

		/** H2 makes one for each file. */
		public FillableDisk() {
		}

		@Override
		public String getScheme() {
			return "fillable";
		}

		@Override
		public FileChannel open(String mode) throws IOException {
			FileChannel file = getBase().open(mode);
			return new FileBaseDefault() {

				@Override
				public long size() throws IOException {
					return file.size();
				}

				@Override
				public int read(ByteBuffer target, long position) throws IOException {
					return file.read(target, position);
				}

				@Override
				public int write(ByteBuffer source, long position) throws IOException {
					if (full) {
						throw new IOException("No space left on device");
					}
					return file.write(source, position);
				}

				@Override
				protected void implTruncate(long size) throws IOException {
					file.truncate(size);
				}

				@Override
				public void force(boolean metaData) throws IOException {
					file.force(metaData);
				}

				@Override
				public FileLock tryLock(long position, long size, boolean shared) throws IOException {
					return file.tryLock(position, size, shared);
				}

				@Override
				protected void implCloseChannel() throws IOException {
					file.close();
				}

			};
		}

	}

}
