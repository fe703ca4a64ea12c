package app.lissom.totals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.lissom.LissomTest;
import app.lissom.SqlStatements;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.Treatment;
import app.lissom.diary.WaterEntry;
import app.lissom.exercises.CustomExercises;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.PainLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@LissomTest
@Tag("database")
class TotalsTests {

	/** A Thursday. */
	private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

	@Autowired
	private Totals totals;

	@Autowired
	private CombinedQuery.Factory queries;

	@Autowired
	private Diary diary;

	@Autowired
	private CustomExercises exercises;

	@Autowired
	private TestAccounts people;

	@Test
	void addsUpADay() {
		Entries mine = Entries.of(this.people.createAccount());
		this.diary.add(mine.painOf(3), mine.painOf(6), mine.water(250), mine.water(330), mine.exercise("bridge"),
				mine.exercise("bird-dog"), mine.relief(Treatment.ICE, null), mine.massage(), mine.posture(),
				mine.note("slept well"), mine.safety());
		assertThat(this.totals.of(mine.me(), Entries.DAY, Entries.DAY, CalendarPeriod.DAY))
			.containsExactly(new Total(Entries.DAY, CalendarPeriod.DAY, 1, 4, 18, new PainLevel(3), new PainLevel(6),
					580, 1, 20, 2, 1, 1, 1, 1));
	}

	@ParameterizedTest
	@EnumSource
	void addsUpTheEntriesOfEachPeriod(CalendarPeriod step) {
		AccountId me = this.people.createAccount();
		List<Entry> all = someDays(me);
		this.diary.add(all.toArray(Entry[]::new));
		this.diary.add(Entries.of(this.people.createAccount()).on(NEW_YEAR).painOf(10));
		assertThat(this.totals.of(me, NEW_YEAR.minusYears(2), NEW_YEAR.plusYears(2), step))
			.isEqualTo(TotalMother.of(step, all))
			.isNotEmpty();
	}

	@Test
	void findsWholePeriodsThatOverlapTheDates() {
		AccountId me = this.people.createAccount();
		this.diary.add(someDays(me).toArray(Entry[]::new));
		assertThat(this.totals.of(me, NEW_YEAR, NEW_YEAR, CalendarPeriod.DAY)).singleElement()
			.extracting(Total::painCount)
			.isEqualTo(1);
		assertThat(this.totals.of(me, NEW_YEAR, NEW_YEAR, CalendarPeriod.WEEK)).singleElement()
			.extracting(Total::days, Total::from, Total::to)
			.containsExactly(3, LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 4));
		assertThat(this.totals.of(me, NEW_YEAR.minusDays(1), NEW_YEAR, CalendarPeriod.YEAR))
			.extracting(Total::from, Total::days)
			.containsExactly(tuple(LocalDate.of(2025, 1, 1), 3), tuple(NEW_YEAR, 3));
	}

	@Test
	void findsTheFirstDay() {
		Entries mine = Entries.of(this.people.createAccount());
		assertThat(this.totals.firstDay(mine.me())).isEmpty();
		PainEntry early = mine.on(NEW_YEAR.minusDays(9)).painOf(1);
		this.diary.add(mine.on(NEW_YEAR.plusDays(5)).posture(), mine.on(NEW_YEAR).water(250), early);
		this.diary.delete(mine.me(), List.of(early.id()));
		assertThat(this.totals.firstDay(mine.me())).hasValue(NEW_YEAR);
	}

	@Test
	void countsAnExerciseWithoutMinutes() {
		Entries mine = Entries.of(this.people.createAccount());
		this.diary.add(mine.exerciseWithoutMinutes("bridge"));
		assertThat(this.totals.of(mine.me(), Entries.DAY, Entries.DAY, CalendarPeriod.DAY)).singleElement()
			.satisfies((day) -> {
				assertThat(day.exercises()).isOne();
				assertThat(day.exerciseDays()).isOne();
				assertThat(day.activeDays()).isOne();
				assertThat(day.exerciseMinutes()).isZero();
			});
	}

	@Test
	void findsTheDaysOfMassages() {
		Entries mine = Entries.of(this.people.createAccount());
		this.diary.add(mine.massage(), mine.massage(), mine.painOf(3), mine.on(Entries.DAY.plusDays(1)).painOf(3),
				mine.on(Entries.DAY.plusDays(2)).massage(), mine.on(Entries.DAY.minusDays(1)).massage());
		Totals.Span massages = new Totals.Span(CalendarPeriod.DAY, Entries.DAY, Entries.DAY.plusDays(9), true);
		Totals.Span all = new Totals.Span(CalendarPeriod.DAY, Entries.DAY.minusDays(1), Entries.DAY, false);
		List<List<Total>> found = this.totals.of(mine.me(), List.of(massages, all));
		assertThat(found.get(0)).extracting(Total::from).containsExactly(Entries.DAY, Entries.DAY.plusDays(2));
		assertThat(found.get(1)).extracting(Total::from).containsExactly(Entries.DAY.minusDays(1), Entries.DAY);
	}

	@Test
	void findsTheFirstDayOfAnExercise() {
		Entries mine = Entries.of(this.people.createAccount());
		UUID glide = own(mine.me());
		ExerciseEntry deleted = mine.on(NEW_YEAR).exercise("dead-bug");
		this.diary.add(mine.exercise("bridge"), mine.on(NEW_YEAR).exercise("bridge"),
				mine.on(Entries.DAY.plusDays(1)).exercise("bird-dog"), mine.exercise("bird-dog"), mine.own(glide),
				mine.on(Entries.DAY.plusDays(3)).own(glide), deleted,
				mine.on(Entries.DAY.plusDays(2)).exercise("dead-bug"));
		this.diary.delete(mine.me(), List.of(deleted.id()));
		assertThat(this.totals.newExercises(mine.me(), Entries.DAY, this.queries.begin()).get())
			.containsOnlyKeys(Entries.DAY, Entries.DAY.plusDays(2))
			.containsEntry(Entries.DAY, Set.of(ExerciseRef.ofGuide("bird-dog"), ExerciseRef.ofCustom(glide)))
			.containsEntry(Entries.DAY.plusDays(2), Set.of(ExerciseRef.ofGuide("dead-bug")));
		assertThat(this.totals.newExercises(mine.me(), NEW_YEAR, this.queries.begin()).get()).containsKey(NEW_YEAR);
	}

	/** One statement looks for the entry, one writes it, four add up. */
	@Test
	void costsFewStatements() {
		Entries mine = Entries.of(this.people.createAccount());
		this.diary.add(mine.water(250));
		assertThat(SqlStatements.during(() -> this.diary.add(mine.water(330)))).hasSize(6);
		WaterEntry third = mine.water(150);
		this.diary.add(third);
		assertThat(SqlStatements.during(() -> this.diary.add(third))).hasSize(1);
	}

	@Test
	void countEntriesOfConcurrentTransactions() throws Exception {
		AccountId me = this.people.createAccount();
		Entries mine = Entries.of(me);
		ExecutorService executor = Executors.newFixedThreadPool(8);
		try {
			List<Callable<Void>> acts = new ArrayList<>();
			for (int i = 0; i < 64; i++) {
				Entries day = mine.on(Entries.DAY.plusDays(i % 3));
				Entry one = (i % 2 == 0) ? day.water(100 + i) : day.painOf(i % 11);
				boolean deletes = i % 5 == 0;
				acts.add(() -> {
					this.diary.add(one);
					if (deletes) {
						this.diary.delete(me, List.of(one.id()));
					}
					return null;
				});
			}
			for (Future<Void> act : executor.invokeAll(acts)) {
				act.get();
			}
		}
		finally {
			executor.shutdown();
		}
		List<Entry> entries = new ArrayList<>();
		this.diary.forEach(me, entries::add);
		for (CalendarPeriod step : CalendarPeriod.values()) {
			assertThat(this.totals.of(me, Entries.DAY, Entries.DAY.plusDays(9), step))
				.isEqualTo(TotalMother.of(step, entries));
		}
	}

	private UUID own(AccountId me) {
		UUID id = UUID.randomUUID();
		this.exercises.save(Entries.of(me).customExercise(id), null);
		return id;
	}

	/** Three of them are in the week of New Year, on both sides of it. */
	private static List<Entry> someDays(AccountId me) {
		Entries mine = Entries.of(me);
		return List.of(mine.on(NEW_YEAR.minusDays(2)).painOf(8), mine.on(NEW_YEAR).painOf(5),
				mine.on(NEW_YEAR.plusDays(2)).exercise("bridge"), mine.on(NEW_YEAR.plusDays(2)).water(5000),
				mine.on(NEW_YEAR.minusDays(40)).note("slept well"), mine.on(NEW_YEAR.minusYears(1)).posture(),
				mine.on(NEW_YEAR.plusDays(45)).relief(Treatment.HEAT, null), mine.on(NEW_YEAR.plusDays(45)).painOf(2));
	}

}
