package app.lissom.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import app.lissom.account.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Compares Lissom with other servers, and prints processor time per request, memory and
 * start time: {@code ./mvnw -Pbench verify}, with {@code
 * -Dlissom.bench.petclinic=/path/of/its.jar}. nginx has to be installed. No figure fails
 * the build: they depend on the machine, and only ratios within one run mean something.
 */
@Tag("bench")
class BenchTests {

	private static final int RUNS = Integer.getInteger("lissom.bench.runs", 3);

	private static final int SECONDS = Integer.getInteger("lissom.bench.seconds", 10);

	/**
	 * The compiler of the JVM has optimized a page well enough after this many responses.
	 */
	private static final int WARM = Integer.getInteger("lissom.bench.warm", 10_000);

	private static final String HEADERS = "Accept-Encoding: br, gzip\r\nAccept: text/html\r\n";

	private static final Path JAR = Path.of(System.getProperty("lissom.bench.jar", "target/lissom.jar"));

	private static final @Nullable String PETCLINIC = System.getProperty("lissom.bench.petclinic");

	private final List<String> table = new ArrayList<>(
			List.of("| figure | anchor | Lissom | ratio | goal | met | p99 |", "|---|---|---|---|---|---|---|"));

	@TempDir
	private Path folder;

	private final int port = TestSocketUtils.findAvailableTcpPort();

	private final int nginxPort = TestSocketUtils.findAvailableTcpPort();

	private final int petclinicPort = TestSocketUtils.findAvailableTcpPort();

	@BeforeEach
	void needsLinuxAndTheJar() {
		assumeTrue(Files.exists(Path.of("/proc/self/smaps_rollup")), "Linux counts what a process uses");
		assertThat(JAR).exists();
	}

	@Test
	void printsEveryFigureBesideItsAnchor() throws Exception {
		start("start to the first page, CPU", 1);
		try (MeasuredProcess lissom = startLissom("served", true);
				MeasuredProcess petclinic = startPetclinic("anchor")) {
			String session = signIn();
			publicPages(lissom);
			Target anchor = target(petclinic, this.petclinicPort, "/owners/1", "", 200);
			compare("a day of the diary", anchor,
					own(lissom, "/diary/" + LocalDate.now(Clock.systemUTC()).minusDays(1), session), 0.5);
			compare("Today", anchor, own(lissom, "/", session), 0.6);
			compare("progress over a year", anchor, own(lissom, "/progress?range=year", session), 1);
			compare("the report", anchor, own(lissom, "/report", session), 0.6);
			row("memory after load, PSS", (petclinic != null) ? petclinic.memory() : null, lissom.memory(), "MB", 0.7,
					"");
		}
		Files.write(Files.createDirectories(Path.of("target")).resolve("performance.md"), this.table);
		System.out.println("\n" + String.join("\n", this.table));
	}

	private void publicPages(MeasuredProcess lissom) throws Exception {
		Map<String, String> pages = Map.of("guide", "/guide", "how-to", "/guide/exercises/pelvic-tilt", "home", "/",
				"style", stylesheet());
		for (Map.Entry<String, String> page : pages.entrySet()) {
			Files.write(this.folder.resolve(page.getKey()), load(this.port, page.getValue(), HEADERS, 200).body());
		}
		try (MeasuredProcess nginx = startNginx()) {
			for (String name : List.of("guide", "how-to", "home", "style")) {
				compare("public: " + name, target(nginx, this.nginxPort, "/" + name, HEADERS, 200),
						target(lissom, this.port, pages.get(name), HEADERS, 200), 2.2);
			}
			Visitor visitor = new Visitor(this.port).open("/guide");
			String etag = "If-None-Match: " + visitor.header("ETag").orElseThrow() + "\r\n";
			String other = "If-None-Match: " + new Visitor(this.nginxPort).open("/guide").header("ETag").orElseThrow()
					+ "\r\n";
			compare("public: guide, not modified", target(nginx, this.nginxPort, "/guide", other, 304),
					target(lissom, this.port, "/guide", etag, 304), 2.2);
		}
	}

	private String stylesheet() {
		return new Visitor(this.port).open("/guide").page().select("link[rel=stylesheet]").attr("href");
	}

	/**
	 * Signs in as the demo account, once it is there, and returns its cookies as a
	 * header.
	 */
	private String signIn() throws InterruptedException {
		Visitor visitor = new Visitor(this.port);
		for (int attempt = 0; visitor.status() != 302 && attempt < 9; attempt++) {
			Thread.sleep(5000);
			visitor.open("/sign-in").submit("/sign-in", Map.of("name", "demo", "password", "a calm lower back"));
		}
		assertThat(visitor.status()).isEqualTo(302);
		return "Cookie: " + visitor.cookieHeader() + "\r\n";
	}

	/** Alternates between the two, so that a slow minute of the machine meets both. */
	private void compare(String figure, @Nullable Target anchor, Target lissom, double goal) {
		List<Double> anchors = new ArrayList<>();
		List<Double> ours = new ArrayList<>();
		List<Double> late = new ArrayList<>();
		for (Target each : (anchor != null) ? List.of(anchor, lissom) : List.of(lissom)) {
			warmUp(each);
		}
		for (int run = 0; run < RUNS; run++) {
			if (anchor != null) {
				anchors.add(measure(anchor)[0]);
			}
			double[] measured = measure(lissom);
			ours.add(measured[0]);
			late.add(measured[1]);
		}
		row(figure, anchors.isEmpty() ? null : median(anchors), median(ours), "us", goal,
				String.format(Locale.ROOT, "%.1f ms", median(late)));
	}

	/** By answers and not by time: on a busy machine few would come. */
	private static void warmUp(Target target) {
		int answers = 0;
		while (answers < WARM) {
			answers += target.load().run(SECONDS).length;
		}
	}

	/**
	 * Returns microseconds of processor time per answer, and the 99th percentile in
	 * milliseconds.
	 */
	private static double[] measure(Target target) {
		long before = target.process().cpu();
		long[] times = target.load().run(SECONDS);
		double used = target.process().cpu() - before;
		return new double[] { used / times.length, times[(int) (times.length * 0.99)] / 1e6 };
	}

	private void row(String figure, @Nullable Number anchor, Number ours, String unit, double goal, String late) {
		String line = String.format(Locale.ROOT, "| %s | %s | %.0f %s | %s | <= %s | %s | %s |", figure,
				(anchor != null) ? String.format(Locale.ROOT, "%.0f %s", anchor.doubleValue(), unit) : "-",
				ours.doubleValue(), unit,
				(anchor != null) ? String.format(Locale.ROOT, "%.2f", ratio(ours, anchor)) : "-", goal,
				(anchor == null) ? "-" : (ratio(ours, anchor) <= goal) ? "yes" : "no", late);
		System.out.println(line);
		this.table.add(line);
	}

	private static double ratio(Number ours, Number anchor) {
		return ours.doubleValue() / anchor.doubleValue();
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

	private void start(String figure, double goal) throws Exception {
		List<Double> anchors = new ArrayList<>();
		List<Double> ours = new ArrayList<>();
		for (int run = 0; run < RUNS; run++) {
			try (MeasuredProcess petclinic = startPetclinic("anchor" + run)) {
				if (petclinic != null) {
					anchors.add(petclinic.cpu() / 1000.0);
				}
			}
			try (MeasuredProcess lissom = startLissom("start" + run, false)) {
				ours.add(lissom.cpu() / 1000.0);
			}
		}
		row(figure, anchors.isEmpty() ? null : median(anchors), median(ours), "ms", goal, "");
	}

	private MeasuredProcess startLissom(String name, boolean demo) throws Exception {
		return MeasuredProcess.start(Files.createDirectory(this.folder.resolve(name)),
				"http://localhost:" + this.port + "/guide",
				java(JAR, "--server.port=" + this.port, "--lissom.demo=" + demo));
	}

	private @Nullable MeasuredProcess startPetclinic(String name) throws Exception {
		return (PETCLINIC == null) ? null
				: MeasuredProcess.start(Files.createDirectory(this.folder.resolve(name)),
						"http://localhost:" + this.petclinicPort + "/",
						java(Path.of(PETCLINIC), "--server.port=" + this.petclinicPort));
	}

	private static List<String> java(Path jar, String... settings) {
		return Stream.concat(Stream.of(
				System.getProperty("lissom.bench.java",
						Path.of(System.getProperty("java.home"), "bin/java").toString()),
				"-Xmx512m", "-jar", jar.toAbsolutePath().toString()), Stream.of(settings))
			.toList();
	}

	private MeasuredProcess startNginx() throws Exception {
		Path configuration = Files.writeString(this.folder.resolve("nginx.conf"), """
				worker_processes 2;
				daemon off;
				pid %1$s/nginx.pid;
				error_log %1$s/error.log;
				events { worker_connections 256; }
				http {
					access_log off;
					keepalive_requests 1000000;
					server {
						listen 127.0.0.1:%2$d;
						root %1$s;
						default_type text/html;
						add_header Content-Encoding br;
						add_header Vary Accept-Encoding;
						add_header Cache-Control no-cache;
					}
				}
				""".formatted(this.folder, this.nginxPort));
		Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		return MeasuredProcess.start(this.folder, "http://localhost:" + this.nginxPort + "/guide",
				List.of("nginx", "-c", configuration.toString(), "-e", this.folder + "/error.log"));
	}

	private static Load load(int port, String path, String headers, int status) {
		return new Load(port, path, headers, status);
	}

	private static @Nullable Target target(@Nullable MeasuredProcess process, int port, String path, String headers,
			int status) {
		return (process != null) ? new Target(process, load(port, path, headers, status)) : null;
	}

	private Target own(MeasuredProcess lissom, String path, String session) {
		return new Target(lissom, load(this.port, path, HEADERS + session, 200));
	}

	/** A server, and what it is asked for. */
	private record Target(MeasuredProcess process, Load load) {

	}

}
