package app.lissom.importing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.kernel.AccountId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Imports small files. */
abstract class ImportFileSteps {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestAccounts people;

	@Autowired
	Diary diary;

	@Autowired
	ImportFiles files;

	@Autowired
	MutableClock clock;

	AccountId me;

	ImportSteps mine;

	@BeforeEach
	void createAccount() {
		this.clock.stopAt(Instant.parse("2026-11-22T10:00:00Z"));
		this.me = this.people.createAccount();
		this.mine = new ImportSteps(this.mvc, this.me);
	}

	static List<String> row(Document page, String kind) {
		return page.select("tr:has(th:containsOwn(" + kind + ")) td").eachText();
	}

	static Map<String, Object> document(Object... entries) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("product", "Lissom");
		document.put("version", 1);
		document.put("entries", List.of(entries));
		return document;
	}

	static Map<String, Object> pain(UUID id, int level) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", id.toString());
		facts.put("kind", "pain");
		facts.put("day", Entries.DAY.toString());
		facts.put("at", Entries.DAY + "T09:30Z");
		facts.put("pain", level);
		facts.put("places", List.of());
		facts.put("side", "left");
		facts.put("note", "a note");
		return facts;
	}

}
