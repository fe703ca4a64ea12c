package app.lissom.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.lissom.assets.Assets;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupWriterTests {

	private final StaticMessageSource messages = new StaticMessageSource();

	private final MarkupWriter page = new MarkupWriter(this.messages, Locale.ENGLISH, "/back", new Assets(List.of()),
			() -> Map.of("token", "\"1"));

	@Test
	void escapesAllButConstantMarkup() {
		this.messages.addMessage("said", Locale.ENGLISH, "{0} & more");
		this.page.html("<p title=\"").text("\"><b>'").html("\">").words("said", "<i>").text(null).html("</p>");
		assertThat(this.page).hasToString("<p title=\"&quot;&gt;&lt;b&gt;&#39;\">&lt;i&gt; &amp; more</p>");
	}

	@Test
	void writesOtherScriptsAsTheyAre() {
		assertThat(this.page.text("ñ – 背中 🦴")).hasToString("ñ – 背中 🦴");
	}

	@Test
	void writesAddressesBelowTheContextPath() {
		assertThat(this.page.address("/progress?from=1&to=2")).hasToString("/back/progress?from=1&amp;to=2");
	}

	@Test
	void writesFieldsThatAreNotShown() {
		this.page.formFields().hidden("none", null).hidden("from", "today");
		assertThat(this.page).hasToString("<input type=\"hidden\" name=\"token\" value=\"&quot;1\">"
				+ "<input type=\"hidden\" name=\"from\" value=\"today\">");
	}

	@Test
	void formatsDatesByTheirMessage() {
		this.messages.addMessage("date", Locale.ENGLISH, "d MMM");
		Dates.Format dates = this.page.dates("date");
		assertThat(dates.format(LocalDate.of(2026, 11, 27))).isEqualTo("27 Nov");
		assertThat(dates.format(LocalDate.of(2026, 11, 28))).isEqualTo("28 Nov");
		assertThat(dates.format(LocalDate.of(2026, 11, 27))).isEqualTo("27 Nov");
	}

	@Test
	void remembersNotAllDates() {
		Dates.Format dates = this.page.pattern("d MMM yyyy");
		LocalDate first = LocalDate.of(1900, 1, 1);
		for (int day = 0; day < 9_000; day++) {
			assertThat(dates.format(first.plusDays(day))).endsWith(String.valueOf(first.plusDays(day).getYear()));
		}
		assertThat(dates.size()).isBetween(1, 4_000);
	}

	@Test
	void writesNumbersOfPictures() {
		StringBuilder numbers = new StringBuilder();
		for (int i = 0; i <= 20_000; i++) {
			this.page.number(i / 100.0).html(" ");
			numbers.append(i / 100.0).append(' ');
		}
		assertThat(this.page).hasToString(numbers.toString());
	}

	@Test
	void repeatsWhatIsOnAPageSeveralTimes() {
		this.messages.addMessage("said", Locale.ENGLISH, "{0}!");
		this.page.repeated('a', (head) -> head.html("<b>").text("<").html("</b>"))
			.repeated('b', (head) -> head.text("b"))
			.repeated('a', (head) -> head.text("not written again"));
		assertThat(this.page).hasToString("<b>&lt;</b>b<b>&lt;</b>");
		assertThat(this.page.repeatedMessage("said", 1)).isEqualTo("1!")
			.isSameAs(this.page.repeatedMessage("said", 1))
			.isNotEqualTo(this.page.repeatedMessage("said", 2));
		assertThat(this.page.figure(1)).isEqualTo("1");
	}

	@Test
	void writesOneDecimal() {
		this.messages.addMessage("page.decimal", Locale.ENGLISH, "{0,number,0.0}");
		assertThat(this.page.decimal(3)).isEqualTo("3.0").isSameAs(this.page.decimal(3));
		assertThat(this.page.decimal(null)).isNull();
	}

}
