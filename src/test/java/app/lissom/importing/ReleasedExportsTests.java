package app.lissom.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

import app.lissom.MutableClock;
import app.lissom.LissomTest;
import app.lissom.account.TestAccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Exports that earlier releases wrote, with every section and every field, can be
 * imported for ever. The number is the version of the format.
 */
@LissomTest
@Tag("database")
class ReleasedExportsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	@ParameterizedTest
	@ValueSource(ints = 1)
	void exportsAnImportedFileUnchanged(int version) throws IOException {
		this.clock.stopAt(Instant.parse("2026-11-26T18:30:00Z"));
		byte[] released = released(version);
		ImportSteps mine = new ImportSteps(this.mvc, this.people.createAccount());
		assertThat(mine.upload("lissom.json", released)).hasStatus3xxRedirection();
		assertThat(mine.add().select("h1").text()).isEqualTo("Your file has been added");
		assertThat(withoutNewSections(withoutOrigin(mine.document()), released)).isEqualTo(withoutOrigin(released));
	}

	private static byte[] released(int version) throws IOException {
		try (InputStream in = ReleasedExportsTests.class.getResourceAsStream("export-" + version + ".json")) {
			return Objects.requireNonNull(in).readAllBytes();
		}
	}

	/**
	 * Leaves out the sections that the release did not have, as long as nothing is in
	 * them.
	 */
	private static String withoutNewSections(String document, byte[] released) {
		String before = new String(released, StandardCharsets.UTF_8);
		return Pattern.compile("\n  \"(\\w+)\" : \\[ ],")
			.matcher(document)
			.replaceAll((section) -> before.contains('"' + section.group(1) + '"') ? section.group() : "");
	}

	/** Leaves out when the export was made, and whose it is. */
	private static String withoutOrigin(byte[] document) {
		return new String(document, StandardCharsets.UTF_8).replaceFirst("\"exportedAt\" : \"[^\"]*\"", "")
			.replaceFirst("(?s)(\"account\" : \\{\\s*)\"id\" : \"[^\"]*\",\\s*\"name\" : \"[^\"]*\"", "$1");
	}

}
