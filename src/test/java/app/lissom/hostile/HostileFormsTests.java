package app.lissom.hostile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.RandomValues;
import app.lissom.Routes;
import app.lissom.account.TestAccounts;
import app.lissom.demo.Demos;
import app.lissom.hostile.HtmlForm.Param;
import app.lissom.hostile.SiteBrowser.Answer;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finds every form of the product by itself and sends it wrong in every way: nothing
 * fails, nothing is logged as a failure, and what a person typed is shown again.
 */
@LissomTest
class HostileFormsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestAccounts people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MutableClock clock;

	private final String name = "Walker " + UUID.randomUUID();

	private SiteBrowser person;

	private SiteBrowser visitor;

	@BeforeEach
	void arrive() {
		AccountId demo = Demos.make(this.context, this.name).id();
		// Hashed with little memory, so that signing in again and again is quick.
		this.jdbc
			.sql("update account set password_hash = (select password_hash from account where id = ?) where id = ?")
			.params(this.people.createAccount().value(), demo.value())
			.update();
		this.person = new SiteBrowser(this.port);
		this.visitor = new SiteBrowser(this.port);
	}

	@Test
	void noFormFails() {
		RandomValues.seeds(1).forEach((seed) -> attack(seed, Attacks.Depth.SAMPLED));
	}

	@Test
	void everyFormSurvivesTheEndOfTheSession() {
		SplittableRandom random = new SplittableRandom(RandomValues.seeds(1).findFirst().orElseThrow());
		Collection<HtmlForm> forms = targets(ownForms(random), Attacks.Depth.SAMPLED);
		assertThat(forms).filteredOn((form) -> form.method().equals("POST") && form.visible().size() > 0)
			.filteredOn((form) -> !form.hasSecret() && !form.multipart())
			.filteredOn((form) -> form.fields().stream().anyMatch((field) -> field.name().equals("_csrf")))
			.hasSizeGreaterThan(20)
			.allSatisfy((form) -> survives(form, withoutPassphrase(SiteForms.fill(form, random))));
	}

	/** A form with a secret is not saved: without it, it would do something else. */
	private static List<Param> withoutPassphrase(List<Param> params) {
		return params.stream()
			.map((param) -> param.name().equals("passphrase") ? new Param("passphrase", "") : param)
			.toList();
	}

	/** Sends a form without a session, signs in, and looks for it on the page. */
	private void survives(HtmlForm form, List<Param> params) {
		this.person.forget("session");
		Answer asked = this.person.submit(form, params);
		assertThat(asked.status()).isEqualTo(401);
		HtmlForm signIn = HtmlForm.on(asked.page()).get(0);
		Answer saved = this.person.submit(signIn, credentials(signIn));
		assertThat(saved.status()).isEqualTo(200);
		HtmlForm again = HtmlForm.on(saved.page().selectFirst("main")).get(0);
		assertThat(again.action()).isEqualTo(form.action().split("\\?")[0]);
		assertThat(again.asShown()).extracting(Param::toString)
			.containsAll(
					params.stream().filter((param) -> !param.name().equals("_csrf")).map(Param::toString).toList());
		String shown = saved.page().select("main dd").text();
		form.fields()
			.stream()
			.filter((field) -> field.type().matches("text|textarea"))
			.forEach((field) -> params.stream()
				.filter((param) -> param.name().equals(field.name()))
				.forEach((param) -> assertThat(shown).contains(param.value())));
	}

	@Test
	@Tag("thorough")
	void noFormFailsInAnyWay() {
		RandomValues.seeds(Integer.getInteger("lissom.hostile-rounds", 1))
			.forEach((seed) -> attack(seed, Attacks.Depth.ALL));
	}

	private void attack(long seed, Attacks.Depth depth) {
		SplittableRandom random = new SplittableRandom(seed);
		Collection<HtmlForm> own = ownForms(random);
		Collection<HtmlForm> open = visitorForms(random);
		assertThat(missing(own, open)).as("routes without a form, seed %d", seed).hasSizeLessThan(10);
		Map<String, String> failures = new TreeMap<>();
		try (FailureLog log = new FailureLog()) {
			targets(own, depth).forEach((form) -> attack(this.person, form, new Attacks(random, depth), log, failures));
			targets(open, depth)
				.forEach((form) -> attack(this.visitor, form, new Attacks(random, depth), log, failures));
		}
		assertThat(failures.values())
			.as("%d requests, -Dlissom.test.seed=%d", this.person.sent() + this.visitor.sent(), seed)
			.isEmpty();
	}

	/** Returns all forms; sampled, the one with the most fields of each address. */
	private static Collection<HtmlForm> targets(Collection<HtmlForm> forms, Attacks.Depth depth) {
		Map<String, HtmlForm> targets = new LinkedHashMap<>();
		forms.forEach((form) -> targets.merge((depth == Attacks.Depth.ALL) ? form.kind() : form.pattern(), form,
				(one, other) -> (other.fields().size() > one.fields().size()) ? other : one));
		return targets.values();
	}

	private void attack(SiteBrowser browser, HtmlForm form, Attacks attacks, FailureLog log,
			Map<String, String> failures) {
		for (Attack attack : attacks.on(form)) {
			prepare(browser);
			Answer answer = attack.send(browser);
			String problem = attack.problem(answer, log);
			if (problem != null) {
				failures.putIfAbsent(form.pattern() + " " + problem + " " + attack.kind(), attack + ": " + problem);
			}
		}
	}

	private Collection<HtmlForm> ownForms(SplittableRandom random) {
		SiteForms forms = new SiteForms(this.person, random, () -> prepare(this.person)).explore("/");
		this.clock.advance(Duration.ofMinutes(40));
		forms.explore("/relief/session");
		this.clock.advance(Duration.ofMinutes(70));
		return forms.explore("/relief/session").explore("/").all();
	}

	private Collection<HtmlForm> visitorForms(SplittableRandom random) {
		return new SiteForms(this.visitor, random, () -> prepare(this.visitor)).explore("/").all();
	}

	/** Forgets failed sign-ins, signs the person in, and the visitor out. */
	private void prepare(SiteBrowser browser) {
		this.jdbc.sql("delete from throttle").update();
		boolean signedIn = browser.cookie("session").filter((value) -> !value.isEmpty()).isPresent();
		if (browser == this.visitor) {
			browser.forget("session");
		}
		else if (!signedIn) {
			HtmlForm form = HtmlForm.on(browser.get("/sign-in").page()).get(0);
			assertThat(browser.submit(form, credentials(form)).status()).as("sign-in").isEqualTo(302);
			browser.get("/settings");
		}
	}

	/** Fills in the sign-in form. */
	private List<Param> credentials(HtmlForm form) {
		Map<String, String> values = new LinkedHashMap<>();
		form.asShown().forEach((param) -> values.put(param.name(), param.value()));
		values.putAll(Map.of("name", this.name, "password", TestAccounts.PASSWORD, "remember", "true"));
		List<Param> params = new ArrayList<>();
		values.forEach((field, value) -> params.add(new Param(field, value)));
		return params;
	}

	/** Returns the routes of {@link Routes} to which no form was found. */
	private static Set<String> missing(Collection<HtmlForm> own, Collection<HtmlForm> open) {
		Set<String> missing = new TreeSet<>();
		Routes.all()
			.stream()
			.map(Routes.Route::toString)
			.filter((route) -> route.startsWith("POST"))
			.forEach((route) -> {
				String pattern = route.replaceAll("\\{[^}]+}", "[^/]+");
				if (own.stream().noneMatch((form) -> form.pattern().matches(pattern))
						&& open.stream().noneMatch((form) -> form.pattern().matches(pattern))) {
					missing.add(route);
				}
			});
		return missing;
	}

}
