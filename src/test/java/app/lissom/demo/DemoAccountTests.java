package app.lissom.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.lissom.LissomTest;
import app.lissom.account.Person;
import app.lissom.signin.SignUp;
import app.lissom.totals.CalendarPeriod;
import app.lissom.totals.Total;
import app.lissom.totals.Totals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@LissomTest
@Tag("database")
@Tag("pages")
class DemoAccountTests {

	@Autowired
	private DemoAccount demo;

	@Autowired
	private SignUp signUp;

	@Autowired
	private Totals totals;

	@Autowired
	private Clock clock;

	@Test
	void isCreatedOnceWithAYearOfEntries() {
		Person me = this.demo.create("Demo Alma").orElseThrow();
		LocalDate today = me.today(this.clock);
		List<Total> days = this.totals.of(me.id(), today.minusYears(2), today, CalendarPeriod.DAY);
		assertThat(days).hasSizeBetween(320, 350);
		assertThat(days.get(0).from()).isEqualTo(today.minusDays(DemoScript.DAYS - 1));
		assertThat(days.stream().mapToInt(Total::massages).sum()).isEqualTo(10);
		assertThat(this.demo.create("demo alma")).isEmpty();
		assertThat(this.totals.of(me.id(), today.minusYears(2), today, CalendarPeriod.DAY)).isEqualTo(days);
	}

	/** As when the server is stopped meanwhile: the next start tries again. */
	@Test
	void isNotCreatedWithoutItsEntries() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.signUp.signUp("Demo Bea", DemoAccount.PASSWORD, DemoScript.ZONE, (me) -> {
				throw new IllegalStateException("stopped");
			}));
		assertThat(this.demo.create("Demo Bea")).isPresent();
	}

}
