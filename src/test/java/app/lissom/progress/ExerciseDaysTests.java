package app.lissom.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.PainChange;
import app.lissom.kernel.Sample;
import app.lissom.totals.CalendarPeriod;
import app.lissom.totals.Total;
import app.lissom.totals.TotalMother;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExerciseDaysTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

	private final List<Total> days = new ArrayList<>();

	@Test
	void looksAtTheDayAfterExercise() {
		day(0, null, true);
		day(1, 3, false);
		day(2, 6, true);
		day(3, 2, true);
		ExerciseDays all = ExerciseDays.of(this.days);
		assertThat(all.after()).isEqualTo(new Sample(List.of(3, 2)));
		assertThat(all.other()).isEqualTo(new Sample(List.of(6)));
	}

	@Test
	void leavesOutDaysAfterAnUnknownDay() {
		day(0, 5, false);
		day(2, 6, false);
		day(3, null, true);
		assertThat(ExerciseDays.of(this.days))
			.isEqualTo(new ExerciseDays(new Sample(List.of()), new Sample(List.of())));
	}

	@Test
	void comparesNothingUnderSevenDaysOfEach() {
		for (int i = 0; i < 7; i++) {
			assertThat(ExerciseDays.of(this.days).change()).isEqualTo(PainChange.TOO_FEW);
			assertThat(ExerciseDays.of(this.days).missingOther()).isEqualTo(7 - i);
			day(10 * i, null, true);
			day(10 * i + 1, 3, false);
			day(10 * i + 2, 5, false);
		}
		assertThat(ExerciseDays.of(this.days).change()).isEqualTo(PainChange.LOWER);
	}

	/** Seven days of 1 to 7 have the middle 4; twelve days of 5 and 6 have 5.5. */
	@Test
	void comparesTheMediansOfUnequalGroups() {
		for (int i = 0; i < 12; i++) {
			day(10 * i, null, false);
			day(10 * i + 1, 5 + i % 2, false);
		}
		for (int i = 0; i < 7; i++) {
			day(1000 + 10 * i, null, true);
			day(1001 + 10 * i, 7 - i, false);
		}
		ExerciseDays all = ExerciseDays.of(this.days);
		assertThat(all.points()).isEqualTo(1.5);
		assertThat(all.change()).isEqualTo(PainChange.A_LITTLE_LOWER);
	}

	@Test
	void drawsEveryDayAndCountsEqualOnes() {
		DotPlot plot = DotPlot.ofPain(new Sample(List.of(3, 3, 10)), new Sample(List.of(0, 3)));
		assertThat(plot.dots(0)).isEqualTo("M128 72h0M128 60h0M380 72h0");
		assertThat(plot.dots(1)).isEqualTo("M20 188h0M128 188h0");
		assertThat(plot.counts()).containsExactly(new DotPlot.Count(0, List.of(0, 1)),
				new DotPlot.Count(3, List.of(2, 1)), new DotPlot.Count(10, List.of(1, 0)));
	}

	@Test
	void manyEqualValuesStayInTheirRow() {
		String dots = DotPlot.ofChanges(new Sample(java.util.Collections.nCopies(400, -2))).dots(0);
		assertThat(dots.split("M")).hasSize(401).allSatisfy((dot) -> {
			if (!dot.isEmpty()) {
				assertThat(Integer.parseInt(dot.split("[ h]")[1])).isBetween(10, 72);
			}
		});
	}

	private void day(int number, Integer worst, boolean exercised) {
		Entries mine = Entries.of(new AccountId(UUID.randomUUID())).on(FIRST.plusDays(number));
		Entry pain = (worst != null) ? mine.painOf(worst) : mine.posture();
		this.days.addAll(TotalMother.of(CalendarPeriod.DAY,
				List.of(pain, exercised ? mine.exercise("bridge") : mine.water(250))));
	}

}
