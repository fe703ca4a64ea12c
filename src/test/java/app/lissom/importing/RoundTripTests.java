package app.lissom.importing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.RandomValues;
import app.lissom.account.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports random documents and exports them again. The number in a test's name reproduces
 * the same document; {@code -Dlissom.test.seed} gives others.
 */
@LissomTest
@Tag("database")
class RoundTripTests {

	private static final int ACCOUNTS = Integer.getInteger("lissom.round-trips", 4);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	@BeforeEach
	void stopTheClock() {
		this.clock.stopAt(Instant.parse("2026-11-22T10:00:00Z"));
	}

	static LongStream seeds() {
		return RandomValues.seeds(ACCOUNTS);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void exportsEveryFieldThatItImported(long seed) {
		Map<String, Object> document = new RandomDocuments(seed).document();
		ImportSteps one = new ImportSteps(this.mvc, this.people.createAccount());
		assertThat(one.upload(document)).hasStatus3xxRedirection();
		assertThat(one.add().select("h1").text()).isEqualTo("Your file has been added");
		assertThat(sorted(one.export())).isEqualTo(sorted(JsonMapper.shared().valueToTree(document)));
		String exported = one.exported();
		ImportSteps other = new ImportSteps(this.mvc, this.people.createAccount());
		other.upload("lissom.json", one.export().toString().getBytes(StandardCharsets.UTF_8));
		other.add();
		assertThat(other.exported()).isEqualTo(exported);
		other.upload(document);
		assertThat(other.preview().select("main").text()).contains("There's nothing new in it.");
		assertThat(other.exported()).isEqualTo(exported);
	}

	/** Without what is a file's own, and lists in any order. */
	private static String sorted(JsonNode document) {
		Map<String, Object> all = new TreeMap<>();
		for (Map.Entry<String, JsonNode> section : document.properties()) {
			List<String> things = new ArrayList<>();
			section.getValue().values().forEach((thing) -> things.add(thing.toString()));
			boolean list = section.getValue().isArray();
			all.put(section.getKey(), list ? new TreeSet<>(things) : section.getValue().toString());
		}
		all.remove("exportedAt");
		all.put("account", document.get("account").toString().replaceAll("\"(id|name)\":\"[^\"]*\",", ""));
		return all.toString().replace("}, {", "},\n{");
	}

}
