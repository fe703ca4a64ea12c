package app.lissom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ch.qos.logback.classic.LoggerContext;
import org.apache.catalina.util.ServerInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that the documentation about running Lissom is true. */
class OperationsTests {

	private static final String OPERATIONS = read("docs/operations.md");

	private static final String SETTINGS = read("src/main/resources/application.yaml");

	@Test
	void saysHowLargeUploadsAreAndHowMuchMemoryIsNeeded() {
		int request = number("max-request-size: (\\d+)MB", SETTINGS);
		assertThat(number("client_max_body_size (\\d+)m;", OPERATIONS)).isGreaterThan(request);
		assertThat(number("max_size (\\d+)MB", OPERATIONS)).isGreaterThan(request);
		int memory = number("\\*\\*(\\d+) MB of memory\\*\\*", OPERATIONS);
		assertThat(number("needs (\\d+) MB of memory", read("README.md"))).isEqualTo(memory);
		assertThat(number("docker run .* -m (\\d+)m", read("README.md"))).isEqualTo(memory);
	}

	@Test
	void saysHowManyThreadsWaitForBodies() {
		assertThat(OPERATIONS).contains("no more than 500 of 1,000 threads");
		assertThat(number("max: (\\d+)\n", SETTINGS)).isEqualTo(1000);
	}

	/** Each of these versions repaired published vulnerabilities. */
	@Test
	void runsOnVersionsWithoutTheHolesThatWereFound() {
		assertThat(version(ServerInfo.getServerNumber())).isGreaterThanOrEqualTo(version("11.0.27"));
		assertThat(version(tools.jackson.core.json.PackageVersion.VERSION.toString()))
			.isGreaterThanOrEqualTo(version("3.1.7"));
		assertThat(version(LoggerContext.class.getPackage().getImplementationVersion()))
			.isGreaterThanOrEqualTo(version("1.6.3"));
		assertThat(new BouncyCastleProvider().getVersionStr()).isNotEqualTo("1.84");
	}

	private static Runtime.Version version(String text) {
		return Runtime.Version.parse(text.replaceFirst("\\.0$", ""));
	}

	private static int number(String pattern, String text) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		assertThat(matcher.find()).as(pattern).isTrue();
		return Integer.parseInt(matcher.group(1));
	}

	private static String read(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
