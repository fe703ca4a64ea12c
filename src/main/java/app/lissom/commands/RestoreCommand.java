package app.lissom.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import app.lissom.storage.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.util.FileSystemUtils;

/**
 * Restores a backup into an H2 file. It is restored next to the database, and takes its
 * place only when complete.
 */
@Command(name = "restore", description = "Makes the H2 database of a stopped server from a backup.")
class RestoreCommand extends OperatorCommand {

	@Parameters(paramLabel = "FILE", description = "a backup, such as data/backup/lissom-2026-11-22.sql.gz")
	@SuppressWarnings("NullAway.Init")
	private Path file;

	@Option(names = "--replace", description = "put the database that is there aside, under another name")
	private boolean replace;

	@Override
	public void run() {
		CommandSettings.Values settings = settings();
		if (!OperatorDatabase.isFile(settings.url())) {
			throw new CommandFailedException("Lissom restores H2 files only. For PostgreSQL use: pg_restore");
		}
		Path database = OperatorDatabase.file(settings.url()).toAbsolutePath();
		if (!Files.isRegularFile(this.file)) {
			throw new CommandFailedException(this.file + " is not there.");
		}
		if (Files.exists(database)) {
			checkReplaceable(settings, database);
		}
		try {
			Files.createDirectories(database.getParent());
			Path scratch = Files.createTempDirectory(database.getParent(), "restored");
			try {
				Map<String, Long> rows = Backup.restore(this.file, scratch.resolve("lissom"), settings.username(),
						settings.password());
				putAside(database);
				Files.move(scratch.resolve("lissom.mv.db"), database);
				output().println(VerifyBackupCommand.describe(this.file, rows));
				output().println("Restored into " + database + ". Start Lissom again.");
			}
			finally {
				FileSystemUtils.deleteRecursively(scratch);
			}
		}
		catch (SQLException ex) {
			// Its message may quote what people wrote.
			throw new CommandFailedException(this.file + " cannot be restored: it is damaged, or no backup of Lissom.");
		}
		catch (IOException ex) {
			throw new CommandFailedException(this.file + " cannot be restored: " + ex + ".");
		}
	}

	private void checkReplaceable(CommandSettings.Values settings, Path database) {
		if (!this.replace) {
			throw new CommandFailedException("There is a database already, " + database
					+ ". With --replace it is put aside first, under another name.");
		}
		try {
			OperatorDatabase.open(settings).close();
		}
		catch (CommandFailedException ex) {
			if (String.valueOf(ex.getMessage()).contains("is open in another program")) {
				throw ex;
			}
			// A broken one is what a backup is for.
		}
	}

	private void putAside(Path database) throws IOException {
		if (Files.exists(database)) {
			Path aside = database.resolveSibling(database.getFileName() + ".before-"
					+ Instant.now(Clock.systemUTC()).toString().replaceAll("[:.]", "-"));
			Files.move(database, aside);
			output().println("The database that was there is now " + aside);
		}
	}

}
