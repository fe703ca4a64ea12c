package app.lissom.hostile;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.lissom.LissomTest;
import app.lissom.RandomValues;
import app.lissom.hostile.HtmlForm.Param;
import app.lissom.hostile.SiteBrowser.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Discovers every form and sends it in every invalid way: nothing fails, nothing is
 * logged as a failure, and the page shows again what a person typed.
 */
@LissomTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFormsTests {

	private static final long SEED = RandomValues.seeds(1).findFirst().orElseThrow();

	private FormCrawl site;

	/** Finds the forms once for all tests. */
	@BeforeAll
	void findForms(@Autowired ApplicationContext context, @LocalServerPort int port) {
		this.site = new FormCrawl(context, port, SEED);
	}

	@Test
	void everyFormIsFound() {
		assertThat(this.site.missing()).as("-Dlissom.test.seed=%d", SEED).isEmpty();
	}

	@Test
	void noFormFails(TestReporter reporter) {
		RandomValues.seeds(1).forEach((seed) -> attack(seed, Attacks.Depth.SAMPLED, reporter));
	}

	@Test
	void everyFormSurvivesTheEndOfTheSession() {
		SplittableRandom random = new SplittableRandom(SEED);
		this.site.person().forget("session");
		this.site.prepare(this.site.person());
		Collection<HtmlForm> forms = targets(this.site.own(), Attacks.Depth.SAMPLED);
		assertThat(forms).filteredOn((form) -> form.method().equals("POST"))
			.filteredOn((form) -> !form.hasSecret() && !form.multipart()
					&& !List.of("/settings/passkeys", "/language", "/sign-out", "/settings/codes")
						.contains(form.action()))
			.filteredOn((form) -> form.fields().stream().anyMatch((field) -> field.name().equals("_csrf")))
			.hasSizeGreaterThan(60)
			.allSatisfy((form) -> survives(form, withoutPassphrase(SiteForms.fill(form, random))));
	}

	/** A form with a secret is not saved: without it, it would do something else. */
	private static List<Param> withoutPassphrase(List<Param> params) {
		return params.stream()
			.map((param) -> param.name().equals("passphrase") ? new Param("passphrase", "") : param)
			.toList();
	}

	/**
	 * Sends a form without a session, signs in, and looks for it on the page; one that
	 * nothing is typed into may lead back to where its button is.
	 */
	private void survives(HtmlForm form, List<Param> params) {
		this.site.person().forget("session");
		Answer asked = this.site.person().submit(form, params);
		assertThat(asked.status()).isEqualTo(401);
		HtmlForm signIn = FormCrawl.signIn(asked);
		Answer saved = this.site.person().submit(signIn, this.site.credentials(signIn));
		assertThat(saved.status()).isEqualTo(200);
		SavedPostPage page = new SavedPostPage(saved.page().selectFirst("main"), form, params);
		if (page.leadsBack()) {
			page.checkNothingIsLost();
			assertThat(this.site.person().get(page.back()).status()).isIn(200, 302);
		}
		else {
			page.check();
		}
	}

	/**
	 * The summary says the same words as the fields, and no two of them are the same: so
	 * they need no names, which would be others than those of the fields.
	 */
	@Test
	void everySummarySpeaksForItself() {
		Map<String, Object> others = new TreeMap<>();
		summaries(this.site.person(), this.site.own(), others);
		summaries(this.site.visitor(), this.site.open(), others);
		assertThat(others).isEmpty();
	}

	/** Errors are read in the order of the fields that they are about. */
	@Test
	void everySummaryIsInTheOrderOfItsPage() {
		Map<String, Object> others = new TreeMap<>();
		int several = order(this.site.person(), this.site.own(), others)
				+ order(this.site.visitor(), this.site.open(), others);
		assertThat(others).isEmpty();
		assertThat(several).as("lists of several errors").isGreaterThan(20);
	}

	private int order(SiteBrowser browser, Collection<HtmlForm> forms, Map<String, Object> others) {
		int several = 0;
		for (HtmlForm form : targets(forms, Attacks.Depth.SAMPLED)) {
			for (String wrong : List.of("", "maybe")) {
				this.site.prepare(browser);
				List<Param> params = form.fields()
					.stream()
					.filter((field) -> !field.type().matches("submit|hidden") || field.name().equals("_csrf"))
					.map((field) -> new Param(field.name(),
							field.name().equals("_csrf") ? String.join("", field.values()) : wrong))
					.toList();
				Document page = browser.submit(form, params).page();
				List<String> fields = page.select(".summary-list a").eachAttr("href");
				List<String> ids = page.getAllElements().eachAttr("id");
				List<Integer> places = fields.stream().map((field) -> ids.indexOf(field.substring(1))).toList();
				several += (fields.size() > 1) ? 1 : 0;
				if (!places.stream().sorted().toList().equals(places)) {
					others.put(form.action() + " with \"" + wrong + '"', fields);
				}
			}
		}
		return several;
	}

	private void summaries(SiteBrowser browser, Collection<HtmlForm> forms, Map<String, Object> others) {
		for (HtmlForm form : targets(forms, Attacks.Depth.SAMPLED)) {
			for (String wrong : List.of("", "maybe", "0")) {
				this.site.prepare(browser);
				List<Param> params = form.fields()
					.stream()
					.filter((field) -> field.isTyped() || field.type().matches("hidden|password"))
					.map((field) -> new Param(field.name(),
							field.type().equals("hidden") ? String.join("", field.values()) : wrong))
					.toList();
				Elements summary = browser.submit(form, params).page().select(".summary-list li");
				if (summary.eachText().stream().distinct().count() < summary.size()
						|| !summary.eachText().equals(summary.select("a").eachText())) {
					others.put(form.pattern(), summary.eachText());
				}
			}
		}
	}

	@Test
	@Tag("thorough")
	void noFormFailsInAnyWay(TestReporter reporter) {
		RandomValues.seeds(Integer.getInteger("lissom.hostile-rounds", 1))
			.forEach((seed) -> attack(seed, Attacks.Depth.ALL, reporter));
	}

	private void attack(long seed, Attacks.Depth depth, TestReporter reporter) {
		SplittableRandom random = new SplittableRandom(seed);
		Map<String, String> failures = new TreeMap<>();
		try (FailureLog log = new FailureLog()) {
			targets(this.site.own(), depth)
				.forEach((form) -> attack(this.site.person(), form, new Attacks(random, depth), log, failures));
			targets(this.site.open(), depth)
				.forEach((form) -> attack(this.site.visitor(), form, new Attacks(random, depth), log, failures));
		}
		int sent = this.site.person().sent() + this.site.visitor().sent();
		reporter.publishEntry(Map.of("seed", String.valueOf(seed), "requests", String.valueOf(sent),
				"answered with 5xx", String.valueOf(this.site.person().failed() + this.site.visitor().failed())));
		assertThat(failures.values()).as("%d requests, -Dlissom.test.seed=%d", sent, seed).isEmpty();
	}

	/**
	 * Returns all forms; sampled, those with the most fields of each handler, as many as
	 * have all its fields.
	 */
	private static Collection<HtmlForm> targets(Collection<HtmlForm> forms, Attacks.Depth depth) {
		Map<String, HtmlForm> kinds = new LinkedHashMap<>();
		forms.stream()
			.filter((form) -> !form.action().equals(SiteForms.DELETION))
			// Without a device every answer is a refused passkey: see PasskeyTests.
			.filter((form) -> !form.action().equals("/settings/passkeys"))
			.forEach((form) -> kinds.putIfAbsent(form.kind(), form));
		if (depth == Attacks.Depth.ALL) {
			return kinds.values();
		}
		Map<String, Set<String>> known = new HashMap<>();
		Set<HtmlForm> sample = kinds.values()
			.stream()
			.sorted(Comparator.comparingInt((HtmlForm form) -> form.fields().size()).reversed())
			.filter((form) -> known.computeIfAbsent(form.route(), (route) -> new HashSet<>())
				.addAll(form.fields()
					.stream()
					.map((field) -> field.name().replaceFirst("^_csrf-.*", "_csrf"))
					.toList()))
			.collect(Collectors.toSet());
		return kinds.values().stream().filter(sample::contains).toList();
	}

	private void attack(SiteBrowser browser, HtmlForm form, Attacks attacks, FailureLog log,
			Map<String, String> failures) {
		for (Attack attack : attacks.on(form)) {
			this.site.prepare(browser);
			Answer answer = attack.send(browser);
			String problem = attack.problem(answer, log);
			if (problem != null) {
				failures.putIfAbsent(form.pattern() + " " + problem + " " + attack.kind(), attack + ": " + problem);
			}
		}
	}

}
