package app.lissom;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends every form that stores something twice, with different content, as after the Back
 * button and from two tabs.
 */
@LissomTest
@Tag("database")
@Tag("pages")
class SentAgainTests extends SentAgainSteps {

	@Autowired
	private Collection<RequestMappingHandlerMapping> mappings;

	@Test
	void everyFormIsHere() {
		Set<String> posts = this.mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.filter((info) -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
			.map(RequestMappingInfo::getPatternValues)
			.flatMap(Set::stream)
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> known = new TreeSet<>(SentAgainCases.CASES.keySet());
		known.addAll(SentAgainCases.WITHOUT_CONTENT.keySet());
		known.addAll(SentAgainCases.OTHERWISE.keySet());
		assertThat(posts).isEqualTo(known);
	}

	static Stream<String> forms() {
		return SentAgainCases.CASES.keySet().stream().sorted();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void asksWhichOneIsRight(String pattern) {
		SentAgainCases.Case form = SentAgainCases.CASES.get(pattern);
		SentForm sent = form.form().apply(this);
		SentForm first = sent.with(form.first().toArray(String[]::new));
		SentForm second = sent.with(form.second().toArray(String[]::new));
		MvcTestResult answer = first.send(this.me);
		assertThat(answer).as("first").hasStatus3xxRedirection();
		if (!SavedMessageTests.WITHOUT_SAVED_MESSAGE.containsKey(pattern)) {
			SavedMessageChecks.check(this.me, answer);
		}
		Document question = question(second);
		assertThat(question.select("main .card").text()).contains(form.shownFirst(), form.shownSecond());
		assertThat(first.send(this.me)).as("the same again").hasStatus3xxRedirection();
		question(second);
		Elements answers = question.select("main form");
		assertThat(answers).hasSize(form.both() ? 2 : 1);
		assertThat(this.me.get(question.select("main p > a.button").attr("href"))).hasStatusOk();
		if (form.both()) {
			assertThat(SentForm.of(answers.get(1)).send(this.me)).as("both").hasStatus3xxRedirection();
			question(second);
		}
		assertThat(SentForm.of(answers.get(0)).send(this.me)).as("overwrite").hasStatus3xxRedirection();
		question(first);
	}

}
