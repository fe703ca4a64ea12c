import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Puts the pinned Maven into a folder: fetched from the Apache archive, its SHA-512
 * verified before anything of it is unpacked. Run from source by mvnw and mvnw.cmd, so a
 * JDK is all that it needs.
 */
class FetchMaven {

	static final String VERSION = "3.9.11";

	static final String ADDRESS = "https://archive.apache.org/dist/maven/maven-3/" + VERSION + "/binaries/apache-maven-"
			+ VERSION + "-bin.zip";

	static final String SHA_512 = "03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d"
			+ "0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076";

	public static void main(String[] args) throws Exception {
		try {
			install(Path.of(args[0]).toAbsolutePath());
		}
		catch (IOException | GeneralSecurityException ex) {
			System.err.println("mvnw: Maven could not be fetched: " + ex);
			System.err.println("mvnw: install Maven 3.6.3 or newer, or try again where " + ADDRESS + " can be reached.");
			System.exit(1);
		}
	}

	private static void install(Path home) throws IOException, InterruptedException, GeneralSecurityException {
		Files.createDirectories(home.getParent());
		Path scratch = Files.createTempDirectory(home.getParent(), "maven");
		Path zip = scratch.resolve("maven.zip");
		try {
			fetch(zip);
			unpack(zip, scratch);
			Path unpacked = scratch.resolve("apache-maven-" + VERSION);
			unpacked.resolve("bin").resolve("mvn").toFile().setExecutable(true);
			if (!Files.exists(home)) {
				Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
			}
		}
		finally {
			delete(scratch);
		}
	}

	private static void fetch(Path zip) throws IOException, InterruptedException, GeneralSecurityException {
		System.err.println("mvnw: fetching " + ADDRESS);
		HttpClient client = HttpClient.newBuilder()
			.followRedirects(HttpClient.Redirect.NORMAL)
			.connectTimeout(Duration.ofSeconds(20))
			.build();
		HttpResponse<InputStream> answer = client.send(
				HttpRequest.newBuilder(URI.create(ADDRESS)).timeout(Duration.ofMinutes(10)).build(),
				HttpResponse.BodyHandlers.ofInputStream());
		if (answer.statusCode() != 200) {
			throw new IOException("the server answered " + answer.statusCode());
		}
		MessageDigest digest = MessageDigest.getInstance("SHA-512");
		try (InputStream in = new DigestInputStream(answer.body(), digest)) {
			Files.copy(in, zip);
		}
		String actual = HexFormat.of().formatHex(digest.digest());
		if (!actual.equals(SHA_512)) {
			throw new GeneralSecurityException("its SHA-512 is " + actual + " and not " + SHA_512);
		}
	}

	private static void unpack(Path zip, Path folder) throws IOException {
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				Path target = folder.resolve(entry.getName()).normalize();
				if (!target.startsWith(folder)) {
					throw new IOException("it holds a file outside of its folder: " + entry.getName());
				}
				if (entry.isDirectory()) {
					Files.createDirectories(target);
				}
				else {
					Files.createDirectories(target.getParent());
					Files.copy(in, target);
				}
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			paths.sorted(Comparator.reverseOrder()).forEach((path) -> path.toFile().delete());
		}
	}

}
