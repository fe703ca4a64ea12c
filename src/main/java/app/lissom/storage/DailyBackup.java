package app.lissom.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes a backup of an H2 file once a day, or as soon after it as the server runs, and
 * deletes the oldest ones.
 */
@Component
class DailyBackup {

	private static final Logger log = LoggerFactory.getLogger(DailyBackup.class);

	private final DataSource dataSource;

	private final BackupProperties settings;

	private final Clock clock;

	DailyBackup(DataSource dataSource, BackupProperties settings, Clock clock) {
		this.dataSource = dataSource;
		this.settings = settings;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 2, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void makeWhenDue() {
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), ZoneId.systemDefault());
		Path file = this.settings.folder().resolve("lissom-" + now.toLocalDate() + ".sql.gz");
		if (!this.settings.enabled() || now.toLocalTime().isBefore(this.settings.time()) || Files.exists(file)) {
			return;
		}
		try (Connection connection = this.dataSource.getConnection()) {
			if (StorageConfiguration.isFile(connection.getMetaData().getURL())) {
				makeFolder();
				long rows = Backup.write(connection, file);
				deleteOldest();
				log.info("Backup written and restored once: {}, {} rows", file, rows);
			}
		}
		catch (SQLException ex) {
			// Its message may quote what people wrote.
			log.error("No backup could be made in {}: database error {}", this.settings.folder(), ex.getErrorCode());
		}
		catch (IOException ex) {
			log.error("No backup could be made in {}: {}", this.settings.folder(), ex.toString());
		}
	}

	/** Backups hold everybody's days: nobody but the server's own user may read them. */
	private void makeFolder() throws IOException {
		Path folder = this.settings.folder();
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			Files.createDirectories(folder,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		}
		else {
			Files.createDirectories(folder);
		}
	}

	private void deleteOldest() throws IOException {
		try (Stream<Path> files = Files.list(this.settings.folder())) {
			files.filter((file) -> file.getFileName().toString().matches("lissom-\\d{4}-\\d{2}-\\d{2}\\.sql\\.gz"))
				.sorted(Comparator.reverseOrder())
				.skip(this.settings.keep())
				.forEach(DailyBackup::delete);
		}
	}

	private static void delete(Path file) {
		try {
			Files.delete(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
