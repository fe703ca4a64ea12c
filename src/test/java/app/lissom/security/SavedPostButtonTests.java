package app.lissom.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.lissom.LissomTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks what becomes of a button that was pressed after the session had ended. */
@LissomTest
class SavedPostButtonTests extends SavedPostSteps {

	@ParameterizedTest
	@CsvSource({ "session, 401", "csrf, 403" })
	void leadsBackToWhereItIs(String cookie, int status) {
		signIn(this.visitor.open("/sign-in"));
		String id = UUID.randomUUID().toString();
		Map<String, String> form = this.visitor.open(NOTE).fields(NOTE);
		form.putAll(Map.of("id", id, "note", "Kept"));
		this.visitor.post(NOTE, form);
		String delete = "/diary/entries/" + id + "/delete";
		this.visitor.withCookie(cookie, Optional.empty()).post(delete, Map.of("_csrf", form.get("_csrf")));
		assertThat(this.visitor.status()).isEqualTo(status);
		if (status == 401) {
			assertThat(this.visitor.page().select("main .card").text()).contains("has changed nothing yet")
				.doesNotContain("What you wrote");
			signIn(this.visitor);
		}
		Element main = this.visitor.page().selectFirst("main");
		assertThat(main.select("h1").text()).isEqualTo("Nothing has changed yet");
		assertThat(this.visitor.page().title()).startsWith("Nothing has changed yet");
		assertThat(main.select("form, dl")).isEmpty();
		assertThat(main.select("a").eachAttr("href")).containsExactly("/diary");
		assertThat(this.visitor.open("/diary/2026-03-14").page().text()).contains("Kept");
	}

	@Test
	void aFormNeedNotBeSent() {
		signIn(postAsVisitor(TEXT));
		assertThat(this.visitor.page().select("main a").eachText()).containsExactly("Don't send it");
		assertThat(this.visitor.page().select("main a").attr("href")).isEqualTo("/diary");
	}

	@Test
	void namesExercisesOfTheirOwn() {
		signIn(this.visitor.open("/sign-in"));
		this.visitor.open("/diary/exercises/new")
			.submit("/diary/exercises", Map.of("name", "Swim in the lake", "dose", "", "steps", ""));
		String form = "/diary/2026-03-14/exercise";
		String own = this.visitor.open(form).page().select("main input[value^=own:]").val();
		Map<String, String> fields = this.visitor.fields(form);
		fields.put("exercises", own);
		this.visitor.withCookie("session", Optional.empty()).post(form, fields);
		assertThat(own).startsWith("own:");
		List<String> shown = signIn(this.visitor).page().select("main dd").eachText();
		assertThat(shown).contains("Saturday 14 March 2026", "Swim in the lake");
	}

}
