package app.lissom;

import app.lissom.diary.SignedInPerson;
import org.jsoup.nodes.Element;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that a page shows what one tap has saved. */
final class SavedMessageChecks {

	private SavedMessageChecks() {
	}

	/** Follows the redirect of a form to the page that says what was saved. */
	static void check(SignedInPerson me, MvcTestResult result) {
		assertThat(result).hasStatus3xxRedirection();
		String address = String.valueOf(result.getResponse().getRedirectedUrl());
		assertThat(address).contains("saved=").endsWith("#saved");
		Element saved = me.open(address.replace("#saved", "")).selectFirst("main #saved[role=status]");
		assertThat(saved).as("what %s says was saved", address).isNotNull();
		assertThat(saved.text()).isNotEmpty();
	}

}
