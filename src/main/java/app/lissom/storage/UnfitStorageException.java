package app.lissom.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the database cannot store data safely; it names the reason and the remedy.
 */
class UnfitStorageException extends RuntimeException {

	private final String action;

	private UnfitStorageException(String message, String action, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	static UnfitStorageException losesCommits(String url) {
		return new UnfitStorageException(
				"The database " + place(url) + " would lose what was saved last when the computer fails.",
				"Add ;WRITE_DELAY=0;REUSE_SPACE=FALSE to spring.datasource.url, and let nothing else set them.", null);
	}

	static UnfitStorageException cannotSync(String url, SQLException cause) {
		return new UnfitStorageException(
				"The database " + place(url) + " does not let Lissom make sure that data is on the disk.",
				"Let spring.datasource.username name the user that made the database: it has to be an admin of it.",
				cause);
	}

	static UnfitStorageException inUse(String url, SQLException cause) {
		return new UnfitStorageException(
				"The database " + place(url) + " is open in another program, most likely another Lissom.",
				"Stop the other one, or give this one a database and a port of its own:"
						+ " --spring.datasource.url='jdbc:h2:file:./data/other;WRITE_DELAY=0;REUSE_SPACE=FALSE' --server.port=8081",
				cause);
	}

	static UnfitStorageException cannotWriteBackups(Path folder, IOException cause) {
		return new UnfitStorageException("The folder for backups, " + folder + ", cannot be written to.",
				"Set lissom.backup.folder to one that can, or lissom.backup.enabled=false.", cause);
	}

	static UnfitStorageException cannotBeOpened(String url, SQLException cause) {
		return new UnfitStorageException("The database " + place(url) + " cannot be opened: " + cause.getMessage(),
				"Check spring.datasource.url, username and password, and that the folder can be written to.", cause);
	}

	/** Returns the address without its settings. */
	static String place(String url) {
		return url.split("[;?]", 2)[0];
	}

	/** Returns what the operator can do about it. */
	String action() {
		return this.action;
	}

}
