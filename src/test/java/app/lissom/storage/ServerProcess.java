package app.lissom.storage;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.LissomApplication;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** Runs the product in its own process, on a database file that outlives it. */
public final class ServerProcess implements AutoCloseable {

	private final Process process;

	private ServerProcess(Process process) {
		this.process = process;
	}

	static ServerProcess start(Path database, int port, String... settings) throws IOException {
		return start(port, Stream.concat(Stream.of("--spring.datasource.url=" + url(database)), Stream.of(settings))
			.toArray(String[]::new));
	}

	/** Starts it and waits until it is ready. */
	public static ServerProcess start(int port, String... settings) throws IOException {
		return start(new ProcessBuilder(command(port, classPath(), settings)));
	}

	/**
	 * Starts a release and waits until it is ready.
	 * @param added what it has before the classes and resources of this build
	 * @param environment its settings, as a container gets them
	 */
	static ServerProcess startRelease(Path added, int port, Map<String, String> environment) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command(port, added + File.pathSeparator + classPath()));
		builder.environment().putAll(environment);
		return start(builder);
	}

	private static ServerProcess start(ProcessBuilder builder) throws IOException {
		Process process = builder.redirectErrorStream(true).start();
		BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
		List<String> said = new ArrayList<>();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			said.add(line);
			if (line.contains("Lissom is ready: ")) {
				drain(output);
				return new ServerProcess(process);
			}
		}
		throw new IOException("The server did not start:\n" + String.join("\n", said));
	}

	private static List<String> command(int port, String classPath, String... settings) {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UnlockDiagnosticVMOptions",
				"-XX:-BytecodeVerificationRemote", "-cp", classPath, LissomApplication.class.getName(),
				"--server.port=" + port, "--lissom.backup.enabled=false"));
		command.addAll(List.of(settings));
		return command;
	}

	/** The address that Lissom comes with, with another file in it. */
	static String url(Path database) {
		YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
		yaml.setResources(new ClassPathResource("application.yaml"));
		Properties shipped = Objects.requireNonNull(yaml.getObject());
		return shipped.getProperty("spring.datasource.url").replace("./data/lissom", database.toString());
	}

	/**
	 * What a test may use the product does not get: its classes would join the context.
	 */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** A full pipe would stop the server. */
	private static void drain(BufferedReader output) {
		Thread thread = new Thread(() -> output.lines().forEach((line) -> {
		}));
		thread.setDaemon(true);
		thread.start();
	}

	boolean isRunning() {
		return this.process.isAlive();
	}

	/** Like {@code kill -9}: the server learns nothing of it. */
	void kill() {
		this.process.destroyForcibly();
	}

	/** Stops it in good order, as an orchestrator does. */
	void stop() {
		this.process.destroy();
		this.process.onExit().join();
	}

	@Override
	public void close() {
		kill();
		this.process.onExit().join();
	}

}
