package app.lissom.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import app.lissom.storage.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.springframework.util.FileSystemUtils;

/** Restores a backup into a temporary folder and counts what is in it. */
@Command(name = "verify-backup", description = "Restores a backup beside it, counts its rows, and deletes them again.")
class VerifyBackupCommand extends OperatorCommand {

	@Parameters(paramLabel = "FILE", description = "a backup, such as data/backup/lissom-2026-11-22.sql.gz")
	@SuppressWarnings("NullAway.Init")
	private Path file;

	@Override
	public void run() {
		verify(this.file, (rows) -> output().println(describe(this.file, rows)));
	}

	static String describe(Path file, Map<String, Long> rows) {
		return file + " is complete: " + rows.values().stream().mapToLong(Long::longValue).sum() + " rows in "
				+ rows.size() + " tables, " + rows.getOrDefault("ACCOUNT", 0L) + " accounts, "
				+ rows.getOrDefault("ENTRY", 0L) + " entries";
	}

	private static void verify(Path file, java.util.function.Consumer<Map<String, Long>> verified) {
		if (!Files.isRegularFile(file)) {
			throw new CommandFailedException(file + " is not there.");
		}
		try {
			Path scratch = Files.createTempDirectory(file.toAbsolutePath().getParent(), "unverified");
			try {
				verified.accept(Backup.restore(file, scratch.resolve("database"), "lissom", "lissom"));
			}
			finally {
				FileSystemUtils.deleteRecursively(scratch);
			}
		}
		catch (SQLException | IOException ex) {
			throw new CommandFailedException(file + " cannot be restored: it is damaged, or no backup of Lissom.");
		}
	}

}
