package app.lissom.progress;

import java.time.LocalDate;

import app.lissom.LissomTest;
import app.lissom.SqlStatements;
import app.lissom.diary.Entries;
import app.lissom.diary.SignedInPageTest;
import app.lissom.diary.Treatment;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
@Tag("pages")
class WhatWorksTests extends SignedInPageTest {

	private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

	@Test
	void saysHowManyPairsAreMissing() {
		ice(3);
		Document page = page();
		assertThat(page.select("#ice").text()).contains("3 times since 1 October 2026", "2 more to go");
		assertThat(page.select("#heat").text()).contains("Not logged yet", "5 more to go");
		assertThat(page.select("svg.dots")).isEmpty();
	}

	/** The Mother's sessions go from 6 to 3. */
	@Test
	void showsTheMedianOfFivePairsWithADotForEach() {
		ice(5);
		this.diary.add(Entries.of(this.people.createAccount()).relief(Treatment.ICE, null));
		Document page = page();
		assertThat(page.select("#ice").text()).contains("Ice usually brings your pain down by 3.",
				"Pain was lower afterwards 5 of 5 times since 1 October 2026.",
				"At least half the time it was 3 points lower.");
		assertThat(page.select("#ice .dots-dots").attr("d").split("M")).hasSize(6);
		assertThat(page.select("#ice tbody").text()).isEqualTo("-3 5");
		assertThat(page.select("main").text()).contains("Then it often eases anyway").doesNotContain("cause");
	}

	@Test
	void showsWhatMassagesDid() {
		Entries mine = Entries.of(this.me.me());
		this.diary.add(mine.massage());
		assertThat(page().select("#massage").text()).contains("Not logged yet with pain before and after",
				"1 time isn't counted, because a number is missing.");
		for (int i = 0; i < 5; i++) {
			this.diary.add(mine.on(FIRST.plusDays(i)).massage(6, 4));
		}
		Document page = page();
		assertThat(page.select("#massage").text()).contains("Massage usually brings your pain down by 2.",
				"Pain was lower afterwards 5 of 5 times since 1 October 2026.");
		assertThat(page.select("#massage .dots-dots").attr("d").split("M")).hasSize(6);
	}

	@Test
	void countsDaysFromNone() {
		assertThat(page().select("#exercise").text())
			.contains("In the last 12 months: 0 days after exercise (7 more to go) and 0 other days (7 more to go).");
		Entries day = Entries.of(this.me.me()).on(FIRST);
		this.diary.add(day.exercise("bridge"), day.on(FIRST.plusDays(1)).painOf(3),
				day.on(FIRST.plusDays(2)).painOf(6));
		assertThat(page().select("#exercise").text())
			.contains("In the last 12 months: 1 day after exercise (6 more to go) and 1 other day (6 more to go).");
	}

	@Test
	void comparesDaysAfterExerciseWithOthers() {
		for (int i = 0; i < 7; i++) {
			Entries day = Entries.of(this.me.me()).on(FIRST.plusDays(4L * i));
			this.diary.add((i % 2 == 0) ? day.exerciseWithoutMinutes("bridge") : day.exercise("bridge"),
					day.on(day.day().plusDays(1)).painOf(3), day.on(day.day().plusDays(2)).painOf(6));
		}
		Document page = page();
		assertThat(page.select("#exercise").text()).contains("pain was 3 points lower on days after exercise",
				"In the last 12 months, pain was usually 3 on 7 days after exercise, and 6 on 7 other days.");
		assertThat(page.select("#exercise tbody tr").eachText()).containsExactly("3 7 0", "6 0 7");
	}

	@Test
	void namesMedicinesAsAnotherReason() {
		assertThat(page().text()).doesNotContain("medicines");
		Entries day = Entries.of(this.me.me()).on(FIRST);
		this.diary.add(day.medicine("Gel", null), day.medicine("Ibuprofen", "1"),
				day.on(FIRST.plusDays(1)).medicine("Gel", null), day.on(FIRST.minusYears(1)).medicine("Gel", null));
		assertThat(page().select("main").text())
			.contains("On 2 days of the last 12 months you logged medicines or other help.");
	}

	@Test
	void needsAsManyStatementsForManyAsForFew() {
		int few = SqlStatements.during(this::page).size();
		ice(40);
		assertThat(SqlStatements.during(this::page)).hasSize(few);
	}

	private void ice(int times) {
		for (int i = 0; i < times; i++) {
			this.diary.add(Entries.of(this.me.me()).on(FIRST.plusDays(i)).relief(Treatment.ICE, null));
		}
	}

	private Document page() {
		return this.me.open("/progress/what-works");
	}

}
