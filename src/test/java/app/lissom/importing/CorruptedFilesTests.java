package app.lissom.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.RandomValues;
import app.lissom.account.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports files in which bytes were changed, lost, duplicated or swapped. The number in a
 * test's name reproduces the same file; {@code -Dlissom.test.seed} gives others.
 */
@LissomTest
class CorruptedFilesTests {

	private static final int FILES = Integer.getInteger("lissom.broken-files", 10);

	/** Bytes that are likely to break a file. */
	private static final byte[] BREAKING = "\"{}[],:0-+eE.\\\u0000\n\r;='P\u00ff".getBytes(StandardCharsets.ISO_8859_1);

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
		return RandomValues.seeds(FILES);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void refusesOrImportsABrokenFileAsAWhole(long seed) throws IOException {
		Random random = new Random(seed);
		ImportSteps mine = new ImportSteps(this.mvc, this.people.createAccount());
		String before = mine.exported();
		MvcTestResult answer = mine.upload("file", broken(random));
		if (answer.getResponse().getStatus() == 302 && answer.getResponse().getRedirectedUrl().endsWith("/preview")) {
			String id = mine.preview().select("[name=id]").val();
			boolean added = !mine.preview().select("form[action$=/job]").isEmpty();
			mine.pages().send("/takeout/import/job", "id", id, "lenient", added);
			assertThat(mine.whenDone().select("h1").text())
				.isEqualTo(added ? "Your file has been added" : "That didn't work");
			if (!added) {
				assertThat(mine.exported()).isEqualTo(before);
			}
		}
		else {
			assertThat(answer.getResponse().getStatus()).isIn(302, 422);
			assertThat(mine.exported()).isEqualTo(before);
		}
	}

	private static byte[] broken(Random random) throws IOException {
		String document = JsonMapper.shared().writeValueAsString(new RandomDocuments(random.nextLong()).document());
		byte[] file = switch (random.nextInt(4)) {
			case 0 -> UploadTests.zip("README.txt", "hello", "lissom.json", document);
			case 1 -> "day,time,pain,note\n2026-11-01,08:15,6,\"stiff, a bit\"\n2026-11-02,,3,\n".repeat(20)
				.getBytes(StandardCharsets.UTF_8);
			default -> document.getBytes(StandardCharsets.UTF_8);
		};
		for (int i = random.nextInt(4); i >= 0; i--) {
			file = broken(file, random);
		}
		return file;
	}

	private static byte[] broken(byte[] file, Random random) {
		if (file.length == 0) {
			return file;
		}
		int at = random.nextInt(file.length);
		int to = Math.min(file.length, at + 1 + random.nextInt(60));
		byte[] broken = file.clone();
		switch (random.nextInt(5)) {
			case 0 -> broken[at] = BREAKING[random.nextInt(BREAKING.length)];
			case 1 -> broken[at] = (byte) random.nextInt(256);
			case 2 -> broken = Arrays.copyOf(file, at);
			case 3 -> {
				broken = Arrays.copyOf(file, file.length - (to - at));
				System.arraycopy(file, to, broken, at, file.length - to);
			}
			default -> {
				broken = Arrays.copyOf(file, file.length + to - at);
				System.arraycopy(file, at, broken, to, file.length - at);
			}
		}
		return broken;
	}

}
