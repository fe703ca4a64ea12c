package app.lissom.importing;

import java.io.IOException;
import java.time.Instant;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that exports of earlier releases, with every section and every field, can still
 * be imported. The number is the version of the format.
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
		ReleasedExport released = ReleasedExport.ofVersion(version);
		ImportSteps mine = new ImportSteps(this.mvc, this.people.createAccount());
		assertThat(mine.upload("lissom.json", released.content())).hasStatus3xxRedirection();
		assertThat(mine.add().select("h1").text()).isEqualTo("Your file has been added");
		released.assertSameContent(mine.document());
	}

}
