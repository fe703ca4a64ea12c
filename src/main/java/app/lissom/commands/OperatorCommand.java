package app.lissom.commands;

import java.io.PrintWriter;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Base class of all commands: help, the server's settings, and output. */
@Command(mixinStandardHelpOptions = true, versionProvider = Release.class)
abstract class OperatorCommand implements Runnable {

	@ParentCommand
	private @Nullable Commands parent;

	@Spec
	private @Nullable CommandSpec spec;

	CommandSettings.Values settings() {
		return Objects.requireNonNull(this.parent).settings().read();
	}

	PrintWriter output() {
		return Objects.requireNonNull(this.spec).commandLine().getOut();
	}

}
