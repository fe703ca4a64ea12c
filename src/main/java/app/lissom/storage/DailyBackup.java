package app.lissom.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import jakarta.annotation.PostConstruct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Backs up an H2 file once a day, or as soon as possible if the server was down, and
 * deletes the oldest backups.
 */
@Component
class DailyBackup {

	private static final Logger log = LoggerFactory.getLogger(DailyBackup.class);

	private static final String NAMES = "lissom-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].sql.gz";

	private final DataSource dataSource;

	private final BackupProperties settings;

	private final Clock clock;

	DailyBackup(DataSource dataSource, BackupProperties settings, Clock clock) {
		this.dataSource = dataSource;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Refuses a folder that cannot be written to at start: nobody reads a log at night.
	 */
	@PostConstruct
	void checkFolder() throws SQLException {
		if (!this.settings.enabled()) {
			return;
		}
		try (Connection connection = this.dataSource.getConnection()) {
			if (StorageConfiguration.isFile(connection.getMetaData().getURL())) {
				Backup.createFolder(this.settings.folder());
				if (!Files.isWritable(this.settings.folder())) {
					throw new AccessDeniedException(this.settings.folder().toString());
				}
			}
		}
		catch (IOException ex) {
			throw UnfitStorageException.cannotWriteBackups(this.settings.folder(), ex);
		}
	}

	@Scheduled(initialDelay = 2, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void writeWhenDue() {
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), ZoneId.systemDefault());
		Path file = this.settings.folder().resolve("lissom-" + now.toLocalDate() + ".sql.gz");
		if (!this.settings.enabled() || now.toLocalTime().isBefore(this.settings.time()) || Files.exists(file)) {
			return;
		}
		try (Connection connection = this.dataSource.getConnection()) {
			if (StorageConfiguration.isFile(connection.getMetaData().getURL())) {
				Backup.createFolder(this.settings.folder());
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

	private void deleteOldest() throws IOException {
		List<Path> backups = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(this.settings.folder(), NAMES)) {
			files.forEach(backups::add);
		}
		backups.sort(Comparator.reverseOrder());
		for (Path old : backups.subList(Math.min(this.settings.keep(), backups.size()), backups.size())) {
			Files.delete(old);
		}
	}

}
