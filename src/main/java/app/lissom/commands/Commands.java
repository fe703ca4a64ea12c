package app.lissom.commands;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs {@code java -jar lissom.jar <command>}; without a command, the server starts. */
@Command(name = "java -jar lissom.jar", mixinStandardHelpOptions = true, versionProvider = Release.class,
		synopsisHeading = "Usage: ", customSynopsis = "java -jar lissom.jar [<command>] [--<setting>=<value>]...",
		description = { "", "Without a command, the server starts. All commands read the settings of the server: from",
				"an application.yaml beside the jar, the environment, or as --lissom.base-address=...", "" },
		commandListHeading = "%nCommands:%n",
		subcommands = { BackupCommand.class, RestoreCommand.class, VerifyBackupCommand.class, MoveCommand.class,
				InviteCommand.class, PeopleCommand.class, ResetCommand.class })
public final class Commands implements Runnable {

	/** All settings have a dot in their name, and no option has. */
	private static final Pattern SETTING = Pattern.compile("--[\\w-]+(\\.|\\[).*");

	@Spec
	private @Nullable CommandSpec spec;

	private final CommandSettings settings;

	private Commands(CommandSettings settings) {
		this.settings = settings;
	}

	/** Returns whether the arguments are for a command and not for the server. */
	public static boolean isOne(String... arguments) {
		return arguments.length > 0
				&& (!arguments[0].startsWith("-") || List.of("--help", "-h", "--version", "-V").contains(arguments[0]));
	}

	/**
	 * Runs a command.
	 * @return 0 if it did what was asked, 1 if it could not, 2 if it was not understood
	 */
	public static int run(PrintWriter output, PrintWriter errors, String... arguments) {
		List<String> settings = new ArrayList<>();
		List<String> words = new ArrayList<>();
		for (String argument : arguments) {
			(SETTING.matcher(argument).matches() ? settings : words).add(argument);
		}
		CommandLine line = new CommandLine(new Commands(new CommandSettings(settings)));
		line.setOut(output).setErr(errors).setUsageHelpWidth(110);
		line.setParameterExceptionHandler((ex, rejected) -> {
			errors.println(ex.getMessage() + " Try --help.");
			errors.flush();
			return CommandLine.ExitCode.USAGE;
		});
		line.setExecutionExceptionHandler((ex, failed, result) -> {
			if (!(ex instanceof CommandFailedException)) {
				throw ex;
			}
			errors.println(ex.getMessage());
			errors.flush();
			return CommandLine.ExitCode.SOFTWARE;
		});
		return line.execute(words.toArray(String[]::new));
	}

	CommandSettings settings() {
		return this.settings;
	}

	@Override
	public void run() {
		throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(), "Which command?");
	}

}
