package app.lissom;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import app.lissom.totals.LongDiary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that a diary of ten years with 12 entries a day is hardly slower than one of two
 * weeks. Every build counts the statements instead: see {@link StatementCountTests}.
 */
@LissomTest
@Tag("database")
@Tag("thorough")
@TestInstance(Lifecycle.PER_CLASS)
class TenYearsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	/** A busy machine may be slow once; a slow page is slow each time. */
	private static final int ATTEMPTS = 4;

	private static final int RUNS = 31;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private LongDiary diaries;

	@Autowired
	private MutableClock clock;

	private AccountId tenYears;

	private AccountId twoWeeks;

	@BeforeAll
	void write() {
		this.tenYears = this.diaries.between(TODAY.minusYears(10).plusDays(1), TODAY);
		this.twoWeeks = this.diaries.between(TODAY.minusDays(13), TODAY);
	}

	@BeforeEach
	void stopTheClock() {
		this.clock.stopAt(TODAY.atTime(20, 0).toInstant(ZoneOffset.UTC));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/progress?range=all", "/report?from=2026-11-09&to=2026-11-22", "/", "/diary" })
	void sendsNoMoreStatements(String address) {
		int statements = SqlStatements.during(() -> open(this.twoWeeks, address)).size();
		assertThat(SqlStatements.during(() -> open(this.tenYears, address))).hasSizeLessThanOrEqualTo(statements);
	}

	@ParameterizedTest
	@CsvSource({ "/progress?range=all, 1.5", "/report?from=2026-11-09&to=2026-11-22, 1.5", "/, 1.3", "/diary, 1.3" })
	void takesNoLonger(String address, double limit) {
		List<Double> ratios = new ArrayList<>();
		do {
			ratios.add(ratio(address));
		}
		while (ratios.get(ratios.size() - 1) > limit && ratios.size() < ATTEMPTS);
		assertThat(ratios).as("times as long, at each attempt").last().matches((ratio) -> ratio <= limit);
	}

	/** The ratio of the medians, run by turns, after as many runs to warm up. */
	private double ratio(String address) {
		List<Long> longs = new ArrayList<>();
		List<Long> shorts = new ArrayList<>();
		for (int i = 0; i < 2 * RUNS; i++) {
			longs.add(open(this.tenYears, address));
			shorts.add(open(this.twoWeeks, address));
		}
		return (double) median(longs) / median(shorts);
	}

	private static long median(List<Long> times) {
		return times.subList(RUNS, 2 * RUNS).stream().sorted().toList().get(RUNS / 2);
	}

	/** Opens a page; answers how many nanoseconds that took. */
	private long open(AccountId me, String address) {
		long start = System.nanoTime();
		MvcTestResult page = this.mvc.get().uri(address).with(TestAccounts.as(me)).exchange();
		assertThat(page).hasStatusOk();
		return System.nanoTime() - start;
	}

}
