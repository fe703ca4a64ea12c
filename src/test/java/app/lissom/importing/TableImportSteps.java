package app.lissom.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.SignedInPerson;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Uploads tables, with what their columns mean. */
abstract class TableImportSteps {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestAccounts people;

	@Autowired
	private MutableClock clock;

	ImportSteps mine;

	@BeforeEach
	void createAccount() {
		this.clock.stopAt(Instant.parse("2026-11-26T20:00:00Z"));
		this.mine = new ImportSteps(this.mvc, this.people.createAccount());
	}

	void upload(String table, Object... fields) {
		upload(ImportSteps.bytes(table), fields);
	}

	void upload(byte[] table, Object... fields) {
		assertThat(this.mine.upload("table.csv", table)).hasStatus3xxRedirection()
			.hasHeader("Location", "/takeout/import/columns");
		MvcTestResult answer = this.mine.explain(fields);
		assertThat(answer.getResponse().getStatus()).as(() -> SignedInPerson.page(answer).select(".summary").text())
			.isEqualTo(302);
	}

	static byte[] field(String name) throws IOException {
		try (InputStream in = TableImporterTests.class.getResourceAsStream("field/" + name)) {
			return Objects.requireNonNull(in).readAllBytes();
		}
	}

	List<String> entries() {
		return this.mine.export().get("entries").values().stream().map(JsonNode::toString).toList();
	}

}
