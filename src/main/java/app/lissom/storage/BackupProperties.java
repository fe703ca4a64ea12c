package app.lissom.storage;

import java.nio.file.Path;
import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures how an H2 file database is backed up.
 *
 * @param enabled whether a backup is made every day. PostgreSQL is never backed up by
 * Lissom.
 * @param folder the folder that the backups are written to.
 * @param time the time of day, by the clock of the server, from which the day's backup is
 * due.
 * @param keep how many backups to keep; older ones are deleted.
 */
@ConfigurationProperties("lissom.backup")
record BackupProperties(@DefaultValue("true") boolean enabled, @DefaultValue("./data/backup") Path folder,
		@DefaultValue("03:30") LocalTime time, @DefaultValue("7") int keep) {

	BackupProperties {
		if (keep < 1) {
			throw new IllegalArgumentException("lissom.backup.keep must be at least 1");
		}
	}

}
