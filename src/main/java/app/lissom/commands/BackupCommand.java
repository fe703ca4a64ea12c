package app.lissom.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

import app.lissom.storage.Backup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Backs up an H2 file database now. */
@Command(name = "backup", description = { "Backs up the H2 database of a stopped server, and restores the backup once.",
		"A running server makes one every day by itself." })
class BackupCommand extends OperatorCommand {

	@Parameters(arity = "0..1", paramLabel = "FILE",
			description = "where to write it; without one, into lissom.backup.folder under today's date and time")
	private @Nullable Path file;

	@Override
	public void run() {
		CommandSettings.Values settings = settings();
		if (!OperatorDatabase.isFile(settings.url())) {
			throw new CommandFailedException(
					"Lissom backs up H2 files only. For PostgreSQL use: pg_dump --format=custom");
		}
		Path target = (this.file != null) ? this.file : settings.backups().resolve("lissom-" + now() + ".sql.gz");
		if (Files.exists(target)) {
			throw new CommandFailedException(target + " exists already.");
		}
		try (OperatorDatabase database = OperatorDatabase.open(settings)) {
			Backup.createFolder(Objects.requireNonNull(target.toAbsolutePath().getParent()));
			long rows = Backup.write(database.connection(), target);
			output().println("Backup written and restored once: " + target + ", " + rows + " rows");
		}
		catch (SQLException ex) {
			// Its message may quote what people wrote.
			throw new CommandFailedException("No backup could be made: database error " + ex.getErrorCode() + ".");
		}
		catch (IOException ex) {
			throw new CommandFailedException("No backup could be made in " + target + ": " + ex + ".");
		}
	}

	private static String now() {
		return DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss")
			.format(LocalDateTime.now(Clock.system(ZoneId.systemDefault())));
	}

}
