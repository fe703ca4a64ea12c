package app.lissom.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs a server and reads its resource usage from Linux. */
final class MeasuredProcess implements AutoCloseable {

	/** Length of a tick of the clock that counts processor time: 10 ms on every Linux. */
	private static final long TICK = 10_000;

	private final Process process;

	private MeasuredProcess(Process process) {
		this.process = process;
	}

	/** Starts it in a folder, and waits for the first page. */
	static MeasuredProcess start(Path folder, String address, List<String> command) throws Exception {
		File log = folder.resolve("log").toFile();
		Process process = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log)
			.start();
		while (!answers(address)) {
			if (!process.isAlive()) {
				throw new IOException("It did not start: " + Files.readString(log.toPath()));
			}
			Thread.sleep(20);
		}
		return new MeasuredProcess(process);
	}

	private static boolean answers(String address) {
		try {
			HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
			return connection.getResponseCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Returns the processor time used so far, with that of its workers, in microseconds.
	 */
	long cpu() {
		return all().mapToLong((pid) -> {
			String stat = read(pid, "stat");
			String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK;
		}).sum();
	}

	/** Returns the memory that it alone would free, in megabytes. */
	long memory() {
		return all()
			.mapToLong((pid) -> read(pid, "smaps_rollup").lines()
				.filter((line) -> line.startsWith("Pss:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
				.sum())
			.sum() / 1024;
	}

	private Stream<Long> all() {
		return Stream.concat(Stream.of(this.process.toHandle()), this.process.descendants()).map(ProcessHandle::pid);
	}

	private static String read(long pid, String file) {
		try {
			return Files.readString(Path.of("/proc/" + pid + "/" + file));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
