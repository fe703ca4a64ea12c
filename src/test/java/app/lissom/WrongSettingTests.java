package app.lissom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sets every setting to an invalid value, and checks the explanation of why Lissom does
 * not start.
 */
class WrongSettingTests {

	/** Whatever is typed there is shown to people as it is. */
	private static final Set<String> WORDS = Set.of("lissom.practice.name", "lissom.practice.person",
			"lissom.practice.role", "lissom.practice.phone", "lissom.oidc.client-id", "lissom.oidc.client-secret",
			"lissom.oidc.name");

	/** Their values are tried with what reads them. */
	private static final Set<String> TRIED_ELSEWHERE = Set.of("lissom.trusted-proxies", "lissom.guide.location",
			"lissom.backup.folder");

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(AllSettings.class);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"lissom.base-address=lissom.example | lissom.base-address must be like https://example.org",
			"lissom.base-address=https://x y | lissom.base-address must be like https://example.org",
			"lissom.https=perhaps | lissom.https must be true or false, but is \"perhaps\"",
			"lissom.sign-up=maybe | lissom.sign-up must be one of open, invitation, closed, but is \"maybe\"",
			"lissom.secret=short | lissom.secret needs at least 32 characters",
			"lissom.zone=Europe/Nowhere | lissom.zone must be a time zone such as Europe/Berlin, but is \"Europe/Nowhere\"",
			"lissom.languages= | lissom.languages must name a language, such as en",
			"lissom.mail.from=nobody | lissom.mail.from must be an address such as lissom@example.org",
			"lissom.oidc.issuer=example | lissom.oidc.issuer must be like https://id.example.org",
			"lissom.demo=2 | lissom.demo must be true or false, but is \"2\"",
			"lissom.notifications.private-hosts=some | lissom.notifications.private-hosts must be true or false, but is \"some\"",
			"lissom.session.idle=soon | lissom.session.idle must be a length of time such as 90s, 2h or 30d, but is \"soon\"",
			"lissom.session.absolute=1 day | lissom.session.absolute must be a length of time",
			"lissom.session.remembered-idle=x | lissom.session.remembered-idle must be a length of time",
			"lissom.session.remembered-absolute=-1d | lissom.session.remembered-absolute must be at least one minute",
			"lissom.practice.booking-link=javascript:alert(1) | lissom.practice.booking-link must begin with https://",
			"lissom.emergency.place=mars | lissom.emergency.place is mars, but only europe, uk, north-america, argentina,",
			"lissom.emergency.numbers[0].urgency=soon | lissom.emergency.numbers[0].urgency must be one of",
			"lissom.backup.enabled=often | lissom.backup.enabled must be true or false, but is \"often\"",
			"lissom.backup.time=half past three | lissom.backup.time must be a time such as 03:30, but is \"half past three\"",
			"lissom.backup.keep=all | lissom.backup.keep must be a whole number, but is \"all\"",
			"lissom.backup.keep=0 | lissom.backup.keep must be at least 1" })
	void saysInOneLineWhatIsWrong(String setting, String line) {
		this.runner
			.withPropertyValues(setting, setting.replaceFirst("urgency=.*", "number=1"),
					setting.replaceFirst("urgency=.*", "place=x"))
			.run((context) -> {
				assertThat(context).hasFailed();
				FailureAnalysis analysis = new SettingFailureAnalyzer().analyze(context.getStartupFailure());
				assertThat(analysis).isNotNull();
				assertThat(StartFailureReporter.line(analysis)).startsWith(line)
					.endsWith("The README lists all settings.")
					.doesNotContain("\n");
			});
	}

	@Test
	void triesEverySetting() throws IOException, NoSuchMethodException {
		CsvSource cases = WrongSettingTests.class
			.getDeclaredMethod("saysInOneLineWhatIsWrong", String.class, String.class)
			.getAnnotation(CsvSource.class);
		Set<String> tried = new TreeSet<>(WORDS);
		tried.addAll(TRIED_ELSEWHERE);
		for (String line : cases.value()) {
			tried.add(line.replaceFirst("(\\[.*)?=.*", ""));
		}
		assertThat(tried).isEqualTo(settings());
	}

	@Test
	void doesNotRepeatASecret() {
		this.runner.withPropertyValues("lissom.secret=a secret of 9").run((context) -> {
			FailureAnalysis analysis = new SettingFailureAnalyzer().analyze(context.getStartupFailure());
			assertThat(StartFailureReporter.line(analysis)).doesNotContain("a secret of 9");
		});
	}

	private static Set<String> settings() throws IOException {
		List<String> lines = Files.readAllLines(Path.of("README.md"));
		return lines.stream()
			.flatMap((line) -> Pattern.compile("^\\| `(lissom\\.[^`]+)` \\|").matcher(line).results())
			.map((setting) -> setting.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@ConfigurationPropertiesScan(basePackageClasses = LissomApplication.class)
	static class AllSettings {

	}

}
