package app.lissom;

import java.time.LocalDate;
import java.time.ZoneOffset;

import app.lissom.account.TestAccounts;
import app.lissom.kernel.AccountId;
import app.lissom.totals.LongDiary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that the pages of a long diary run as many SQL statements as those of a short
 * one.
 */
@LissomTest
class StatementCountTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private LongDiary diaries;

	@Autowired
	private MutableClock clock;

	@ParameterizedTest
	@ValueSource(strings = { "/progress?range=all", "/report?from=2026-11-09&to=2026-11-22", "/", "/diary" })
	void doesNotGrowWithTheDiary(String address) {
		this.clock.stopAt(TODAY.atTime(20, 0).toInstant(ZoneOffset.UTC));
		int statements = statements(this.diaries.between(TODAY.minusDays(13), TODAY), address);
		assertThat(statements(this.diaries.between(TODAY.minusDays(199), TODAY), address))
			.isLessThanOrEqualTo(statements);
	}

	private int statements(AccountId me, String address) {
		return SqlStatements
			.during(() -> assertThat(this.mvc.get().uri(address).with(TestAccounts.as(me))).hasStatusOk())
			.size();
	}

}
