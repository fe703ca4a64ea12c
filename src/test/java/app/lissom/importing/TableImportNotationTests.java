package app.lissom.importing;

import java.io.IOException;

import app.lissom.LissomTest;
import app.lissom.diary.SignedInPerson;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports days, times and numbers as other products write them. */
@LissomTest
class TableImportNotationTests extends TableImportSteps {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "empty-first-line.csv|20 Nov 2026 Time not set Water Water: 250 ml",
					"month-name-and-unit.csv|20 Nov 2026 Time not set Water Water: 250 ml",
					"narrow-space-pm.csv|20 Nov 2026 19:40 Pain Pain 5 of 10",
					"sep-line.csv|20 Nov 2026 Time not set Pain Pain 5 of 10",
					"sixty-two-columns.csv|20 Nov 2026 Time not set Water Water: 250 ml",
					"time-is-all.csv|20 Nov 2026 08:10 Water Water: 250 ml",
					"us-short.csv|20 Nov 2026 19:00 Pain Pain 5 of 10" })
	void readsTheNotationsOfOtherProducts(String file, String entry) throws IOException {
		upload(field(file));
		assertThat(this.mine.shown()).containsExactly(entry.replace("Time not set", untimed()));
		assertThat(this.mine.errors()).isEmpty();
		this.mine.add();
		assertThat(entries()).hasSize(1);
	}

	private String untimed() {
		return "Time not set";
	}

	@Test
	void asksWhatANumberMeansThatHasTwoMeanings() throws IOException {
		this.mine.upload("thousands.csv", field("thousands.csv"));
		Document asked = SignedInPerson.page(this.mine.explain());
		assertThat(asked.select(".field-message").text())
			.isEqualTo("We don't know how much \"1,250\" is. Choose how numbers are written.");
		assertThat(this.mine.explain("mark", "POINT")).hasStatus3xxRedirection();
		assertThat(this.mine.shown()).extracting((line) -> line.substring(line.indexOf(':')))
			.containsExactly(": 1,250 ml", ": 2,000 ml");
	}

	/** In litres, 1,250 can only be a little more than one. */
	@Test
	void readsAColumnWithBothDecimalMarks() {
		upload("day;water (l)\n2026-11-20;1,5\n2026-11-21;2.0\n2026-11-22;1,250\n");
		assertThat(this.mine.errors()).isEmpty();
		assertThat(this.mine.shown()).extracting((line) -> line.substring(line.indexOf(':')))
			.containsExactly(": 1,500 ml", ": 2,000 ml", ": 1,250 ml");
	}

	@Test
	void refusesLinesThatADecimalCommaSplit() {
		this.mine.upload("pain.csv", ImportSteps.bytes("day,pain\n2026-11-12,3,5\n2026-11-13,2,5\n2026-11-14,4,\n"));
		assertThat(this.mine.explain()).hasStatus3xxRedirection();
		assertThat(this.mine.errors()).hasSize(2).allSatisfy((error) -> assertThat(error).contains("decimal comma"));
		assertThat(this.mine.shown()).hasSize(1);
	}

	@Test
	void asksWhichDayIsMeantIfNoLineTells() {
		this.mine.upload("pain.csv", ImportSteps.bytes("date,pain\n03/04/2026,6\n05/06/2026,5\n"));
		Document asked = SignedInPerson.page(this.mine.explain());
		assertThat(asked.select(".field-message").text()).contains("\"03/04/2026\"");
		assertThat(this.mine.explain("order", "DMY")).hasStatus3xxRedirection();
		assertThat(this.mine.shown()).first().asString().startsWith("3 Apr 2026");
	}

	@Test
	void decidesFromTheWholeColumnHowDaysAndNumbersAreWritten() {
		upload("date;water (ml)\n03/04/2026;1.250\n05/06/2026;750,5\n13/06/2026;500\n");
		assertThat(this.mine.shown()).extracting((line) -> line.replaceAll(" \\D+: ", " "))
			.containsExactly("3 Apr 2026 1,250 ml", "5 Jun 2026 751 ml", "13 Jun 2026 500 ml");
	}

	@Test
	void readsThousandsAsDecimalsWhereTheyWouldBeTooMuch() {
		upload("Datum;Getrunken (l)\n20.11.2026;0,25\n21.11.2026;1,250\n");
		assertThat(this.mine.shown()).extracting((line) -> line.substring(line.indexOf(':')))
			.containsExactly(": 250 ml", ": 1,250 ml");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0,5", "0.5", "1.5", "2", "9" })
	void asksForTheUnitOfAnAmountThatIsHardlyInMillilitres(String amount) {
		upload("Date;Water (ml)\n2026-11-20;250\n2026-11-21;" + amount + "\n");
		assertThat(this.mine.errors()).singleElement().asString().startsWith("Line 3: This would be less than 10 ml.");
		assertThat(this.mine.shown()).singleElement().asString().endsWith(": 250 ml");
	}

	@Test
	void takesASmallAmountThatSaysItsUnit() {
		upload("Date;Water (ml)\n2026-11-20;5 ml\n2026-11-21;10\n2026-11-22;0,5 l\n");
		assertThat(this.mine.errors()).isEmpty();
		assertThat(this.mine.shown()).extracting((line) -> line.substring(line.indexOf(':')))
			.containsExactly(": 5 ml", ": 10 ml", ": 500 ml");
	}

	@Test
	void makesNoMinuteOfAPartOfOne() {
		upload("Date;Exercise;Minutes\n2026-11-20;Bridge;0,5\n2026-11-21;Bridge;1,5\n2026-11-22;Bridge;0,5 h\n");
		assertThat(this.mine.errors()).singleElement().asString().startsWith("Line 2: The time must be from 1");
		assertThat(this.mine.shown()).extracting((line) -> line.substring(line.indexOf("Bridge")))
			.containsExactly("Bridge 2 minutes", "Bridge 30 minutes");
	}

}
