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
		assertThat(this.page.dates("date").format(LocalDate.of(2026, 11, 27))).isEqualTo("27 Nov");
	}

}
