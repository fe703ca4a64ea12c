package app.lissom.importing;

import java.io.IOException;
import java.util.Locale;

import app.lissom.LissomTest;
import app.lissom.diary.EntryKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports tables of each kind of entry. */
@LissomTest
class TableImportKindsTests extends TableImportSteps {

	@Autowired
	private MessageSource messages;

	@Test
	void importsSeveralKindsFromOneFileAndOnlyThese() throws IOException {
		upload(field("several-measures.csv"));
		assertThat(this.mine.shown()).containsExactly("20 Nov 2026 07:40 Water Water: 250 ml",
				"20 Nov 2026 07:42 Pain Pain 6 of 10");
		assertThat(this.mine.preview().select("main").text()).contains("One line is not among those you chose");
	}

	@Test
	void leavesOutALineWithNothingDrunk() throws IOException {
		upload(field("zero-line.csv"));
		assertThat(this.mine.errors()).singleElement().asString().startsWith("Line 2: The amount must be");
		this.mine.addTheRest();
		assertThat(entries()).singleElement().asString().contains("\"waterMl\":250");
	}

	@Test
	void offersRoundingBeforeItGivesUp() {
		upload("Day,Pain,Minutes\n2026-11-12,3.5,10\n2026-11-13,\"2,5\",10\n2026-11-14,\"4,5\",10\n2026-11-15,1.5,10\n");
		Document preview = this.mine.preview();
		assertThat(preview.select(".callout").text()).contains("4 things can't be read", "You can round")
			.doesNotContain("Nothing can be added");
		this.mine.pages()
			.send("/takeout/import/preview", "id", preview.select("[name=id]").val(), "rounding", "HALF_UP");
		assertThat(this.mine.errors()).isEmpty();
		this.mine.add();
		assertThat(entries()).hasSize(4);
	}

	/** Another choice of columns could make sense of all lines. */
	@Test
	void offersToChangeTheColumnsBeforeItGivesUp() {
		upload("Day,Pain\n2026-11-12,much\n2026-11-13,little\n", "pain.value", "1");
		assertThat(this.mine.preview().select(".callout").text()).contains("change below what the columns mean");
	}

	@ParameterizedTest
	@CsvSource({ "HALF_UP, 7", "HALF_DOWN, 6" })
	void roundsHalfPointsAsThePersonChooses(String rounding, int level) throws IOException {
		upload(field("half-point.csv"));
		Document preview = this.mine.preview();
		assertThat(preview.select("button[name=rounding]").eachText()).containsExactly("Round 6.5 up to 7",
				"Round 6.5 down to 6");
		this.mine.pages()
			.send("/takeout/import/preview", "id", preview.select("[name=id]").val(), "rounding", rounding);
		assertThat(this.mine.errors()).isEmpty();
		this.mine.add();
		assertThat(entries()).first().asString().contains("\"pain\":" + level);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en-GB", "es-419" })
	void promisesEveryKindThatATableCanHave(Locale language) {
		String promise = this.messages.getMessage("importing.what", null, language);
		for (EntryKind kind : TableMapping.UNITS.keySet()) {
			String name = this.messages.getMessage("importing.kind." + kind.word(), null, language);
			assertThat(promise).contains(name.toLowerCase(language).split(" ")[0]);
		}
	}

	@Test
	void importsEveryKindOfEntry() {
		String table = """
				Date;Exercise;Minutes;Relief;Massage;Note
				20.11.2026 08:00;Bridge;10 min;;;
				20.11.2026 09:00;Nordic walking;1 h 30 min;;;
				20.11.2026 10:00;;20;ice pack;;
				20.11.2026 11:00;;60;;deep tissue;
				20.11.2026 12:00;;;;;Felt good
				""";
		upload(table, "note.value", 5);
		assertThat(this.mine.shown()).containsExactly("20 Nov 2026 08:00 Exercise Bridge 10 minutes",
				"20 Nov 2026 09:00 Exercise Nordic walking 90 minutes", "20 Nov 2026 10:00 Ice or heat Ice 20 minutes",
				"20 Nov 2026 11:00 Massage Massage: Deep tissue 60 minutes", "20 Nov 2026 12:00 Note Felt good");
		this.mine.add();
		assertThat(this.mine.export().get("ownExercises").toString()).contains("Nordic walking");
		upload(table, "note.value", 5);
		assertThat(this.mine.preview().select("main").text()).contains("There's nothing new in it.");
	}

	@Test
	void importsMedicinesAsThePersonNamedThem() {
		String table = "Date;Medication;Dose\n20.11.2026 08:00;Ibuprofen;400 mg\n20.11.2026 09:00;Heat patch;\n"
				+ "20.11.2026 10:00;" + "x".repeat(101) + ";1\n";
		upload(table, "medicine.value", 2);
		assertThat(this.mine.shown()).containsExactly("20 Nov 2026 08:00 Medicines and other help Ibuprofen 400 mg",
				"20 Nov 2026 09:00 Medicines and other help Heat patch");
		assertThat(this.mine.errors()).hasSize(1).first().asString().contains("1 to 100 characters");
	}

	@Test
	void takesAColumnOfNumbersForNoMedicine() {
		upload("date,pain,painkillers\n2026-11-20,5,2\n2026-11-21,4,1\n");
		assertThat(this.mine.shown()).noneMatch((line) -> line.contains("Medicines"));
	}

}
