package app.lissom.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.RandomValues;
import app.lissom.Routes;
import app.lissom.account.Person;
import app.lissom.account.TestAccounts;
import app.lissom.demo.Demos;
import app.lissom.hostile.HtmlForm.Param;
import app.lissom.hostile.SiteBrowser.Answer;
import app.lissom.importing.Importer;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Discovers every form and sends it in every invalid way: nothing fails, nothing is
 * logged as a failure, and the page shows again what a person typed.
 */
@LissomTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFormsTests {

	/** An address in a template, without its parameters. */
	private static final Pattern ADDRESS = Pattern.compile("@\\{(/(?:[^({}]|\\{[^}]+})*)");

	/**
	 * No form leads there without a script, a device or an operator, or others that wait
	 * are forwarded there.
	 */
	private static final Set<String> FORWARDED = Set.of("POST /sign-in/continue", "POST /sign-in/confirm/start",
			"POST /sign-in/confirm/passkey", "POST /sign-up/passkey", "POST /settings/passkeys/{passkey}",
			"POST /settings/passkeys/{passkey}/delete", "POST /sign-in/link", "POST /notice",
			"POST /settings/email/confirm", "POST /settings/email/delete",
			"POST /reminders/ring/devices/{device}/delete", "POST /reminders/ring/address/delete",
			"POST /sign-up/provider", "POST /settings/provider/delete", "POST /reminders/ring/test");

	private static final long SEED = RandomValues.seeds(1).findFirst().orElseThrow();

	private static final int MOST_ROUNDS = 20;

	/** What the demo does not have on the day that the crawl begins with. */
	private static final String TODAY = """
			{"product": "Lissom", "version": 1,
			"entries": [{"id": "019ab5f0-0000-7000-8000-000000000001", "kind": "massage", "day": "2026-11-22",
				"at": "2026-11-22T08:00:00Z", "massage": "swedish"},
				{"id": "019ab5f0-0000-7000-8000-000000000002", "kind": "note", "day": "2026-11-22",
				"at": "2026-11-22T08:10:00Z", "note": "A quiet morning."},
				{"id": "019ab5f0-0000-7000-8000-000000000004", "kind": "exercise", "day": "2026-11-20",
				"exercise": "walking", "minutes": 22, "ease": "worse"},
				{"id": "019ab5f0-0000-7000-8000-000000000005", "kind": "exercise", "day": "2026-11-21",
				"exercise": "walking", "minutes": 22, "ease": "worse"}],
			"reminders": [{"id": "019ab5f0-0000-7000-8000-000000000003", "kind": "posture",
				"days": ["sunday"], "starts": "09:00", "ends": "17:00", "everyMinutes": 30, "unlessLogged": false}]}
			""";

	/** Every day at some time. */
	private static final String REMINDER = """
			{"product": "Lissom", "version": 1, "reminders": [{"id": "%s", "kind": "own", "text": "Stand up",
				"days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
				"starts": "%s", "unlessLogged": false}]}
			""";

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Importer importer;

	@Autowired
	private TestAccounts people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MutableClock clock;

	private final String name = "Walker " + UUID.randomUUID();

	private Person me;

	private SiteBrowser person;

	private SiteBrowser visitor;

	private String passwordHash;

	private Collection<HtmlForm> own = List.of();

	private Collection<HtmlForm> open = List.of();

	/** Finds the forms once for all tests. */
	@BeforeAll
	void findForms() {
		this.me = Demos.make(this.context, this.name);
		this.importer.importDocument(this.me, TODAY.getBytes(StandardCharsets.UTF_8));
		// Of the password that forms may change.
		this.passwordHash = this.jdbc.sql("select password_hash from account where id = ?")
			.param(this.people.createAccount().value())
			.query(String.class)
			.single();
		this.person = new SiteBrowser(this.port);
		this.visitor = new SiteBrowser(this.port);
		crawl(new SplittableRandom(SEED));
	}

	@Test
	void everyFormIsFound() {
		assertThat(missing()).as("-Dlissom.test.seed=%d", SEED).isEmpty();
	}

	@Test
	void noFormFails(TestReporter reporter) {
		RandomValues.seeds(1).forEach((seed) -> attack(seed, Attacks.Depth.SAMPLED, reporter));
	}

	@Test
	void everyFormSurvivesTheEndOfTheSession() {
		SplittableRandom random = new SplittableRandom(SEED);
		this.person.forget("session");
		prepare(this.person);
		Collection<HtmlForm> forms = targets(this.own, Attacks.Depth.SAMPLED);
		assertThat(forms).filteredOn((form) -> form.method().equals("POST") && form.visible().size() > 0)
			.filteredOn((form) -> !form.hasSecret() && !form.multipart()
					&& !List.of("/settings/passkeys", "/language").contains(form.action()))
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
		HtmlForm signIn = signIn(asked);
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

	/**
	 * The summary says the same words as the fields, and no two of them are the same: so
	 * they need no names, which would be others than those of the fields.
	 */
	@Test
	void everySummarySpeaksForItself() {
		Map<String, Object> others = new TreeMap<>();
		summaries(this.person, this.own, others);
		summaries(this.visitor, this.open, others);
		assertThat(others).isEmpty();
	}

	private void summaries(SiteBrowser browser, Collection<HtmlForm> forms, Map<String, Object> others) {
		for (HtmlForm form : targets(forms, Attacks.Depth.SAMPLED)) {
			for (String wrong : List.of("", "maybe", "0")) {
				prepare(browser);
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
			targets(this.own, depth)
				.forEach((form) -> attack(this.person, form, new Attacks(random, depth), log, failures));
			targets(this.open, depth)
				.forEach((form) -> attack(this.visitor, form, new Attacks(random, depth), log, failures));
		}
		int sent = this.person.sent() + this.visitor.sent();
		reporter.publishEntry(Map.of("seed", String.valueOf(seed), "requests", String.valueOf(sent),
				"answered with 5xx", String.valueOf(this.person.failed() + this.visitor.failed())));
		assertThat(failures.values()).as("%d requests, -Dlissom.test.seed=%d", sent, seed).isEmpty();
	}

	/** Returns all forms; sampled, the one with the most fields of each address. */
	private static Collection<HtmlForm> targets(Collection<HtmlForm> forms, Attacks.Depth depth) {
		Map<String, HtmlForm> targets = new LinkedHashMap<>();
		forms.stream()
			.filter((form) -> !form.action().equals(SiteForms.DELETION))
			// Without a device every answer is a refused passkey: see PasskeyTests.
			.filter((form) -> !form.action().equals("/settings/passkeys"))
			.forEach((form) -> targets.merge((depth == Attacks.Depth.ALL) ? form.kind() : form.pattern(), form,
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

	/** Explores what leads nowhere with the first values again with others. */
	private void crawl(SplittableRandom random) {
		SiteForms open = new SiteForms(this.visitor, random, () -> prepare(this.visitor)).explore("/");
		SiteForms own = new SiteForms(this.person, random, () -> prepare(this.person)).explore("/");
		// Another device, and the question who it is, are met only by chance.
		prepare(new SiteBrowser(this.port));
		own.explore("/settings/devices").explore("/sign-in/confirm");
		own.explore(endRoutine());
		this.open = open.all();
		this.own = own.all();
		for (int round = 0; round == 0 || round < MOST_ROUNDS && !missing().isEmpty(); round++) {
			open.explore(visitorsOutcome()).explore("/relief/timer");
			this.clock.advance(Duration.ofMinutes(40));
			open.explore("/relief/timer");
			own.explore("/relief/session");
			makeReminder();
			this.clock.advance(Duration.ofMinutes(70));
			own.explore("/relief/session").explore("/");
			rateHeat();
			own.explore("/relief/session");
			missing().stream().map((route) -> "/" + route.split("/")[1]).distinct().forEach((part) -> {
				open.again(part);
				own.again(part);
			});
		}
	}

	/**
	 * One that is soon due, after all others were perhaps deleted, paused and silenced.
	 */
	private void makeReminder() {
		this.jdbc.sql("delete from reminder_rest where account_id = ?").param(this.me.id().value()).update();
		String zone = this.jdbc.sql("select zone from account where id = ?")
			.param(this.me.id().value())
			.query(String.class)
			.single();
		LocalTime soon = LocalTime.ofInstant(this.clock.instant(), ZoneId.of(zone)).plusMinutes(5);
		this.importer.importDocument(this.me,
				REMINDER.formatted(UUID.randomUUID(), soon.truncatedTo(ChronoUnit.MINUTES))
					.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Ends a session of heat, so that the question an hour later comes up: by chance
	 * alone that is rare.
	 */
	private void rateHeat() {
		send("/relief/session/again/heat", "/relief/session", "feeling", "TIGHT");
		this.clock.advance(Duration.ofMinutes(40));
		send("/relief/session", "/relief/session/confirm", "after", "3");
		this.clock.advance(Duration.ofMinutes(70));
	}

	/**
	 * Ends a routine after one exercise, so that it asks how that was. Returns its page.
	 */
	private String endRoutine() {
		prepare(this.person);
		String session = press("/routine/bedtime", "/play", List.of()).header("location")
			.orElseThrow()
			.split("[?#]")[0];
		press(session, "/steps", List.of(new Param("done", "0")));
		press(session, "/steps", List.of(new Param("stop", "true")));
		return session;
	}

	private Answer press(String page, String action, List<Param> button) {
		return fillIn(this.person, this.person.get(page), action, button);
	}

	/** Fills in one field of a form, if the page has that form now. */
	private void send(String page, String action, String field, String value) {
		prepare(this.person);
		Answer shown = this.person.get(page);
		if (formOn(shown, action).isPresent()) {
			fillIn(this.person, shown, action, List.of(new Param(field, value)));
		}
	}

	/** Sends a form of a page as it stands, but for these fields. */
	private static Answer fillIn(SiteBrowser browser, Answer page, String action, List<Param> values) {
		HtmlForm form = formOn(page, action).orElseThrow();
		Stream<Param> others = form.asShown()
			.stream()
			.filter((param) -> values.stream().noneMatch((value) -> value.name().equals(param.name())));
		return browser.submit(form, Stream.concat(others, values.stream()).toList());
	}

	private static Optional<HtmlForm> formOn(Answer page, String action) {
		return HtmlForm.on(page.page())
			.stream()
			.filter((form) -> form.action().split("\\?")[0].endsWith(action))
			.findFirst();
	}

	/**
	 * Returns where a visitor can start a session: by chance alone few answers lead
	 * there.
	 */
	private String visitorsOutcome() {
		prepare(this.visitor);
		String questions = answerPicker("/relief", "signs=NONE");
		return answerPicker(questions, "feeling=PAINFUL", "onset=LONGER", "skin=AS_USUAL", "cautions=NONE", "ice=NO",
				"pain=5");
	}

	/** Returns the page of the picker after another one. */
	private String answerPicker(String page, String... answers) {
		List<Param> params = Stream.of(answers)
			.map((one) -> one.split("="))
			.map((one) -> new Param(one[0], one[1]))
			.toList();
		return fillIn(this.visitor, this.visitor.get(page), "/relief", params).header("location").orElseThrow();
	}

	/**
	 * Forgets failed sign-ins, signs the person in, who may have a new name by now, and
	 * the visitor out.
	 */
	private void prepare(SiteBrowser browser) {
		this.jdbc.sql("delete from throttle").update();
		this.jdbc.sql("update account_session set proved_at = ?").param(OffsetDateTime.now(this.clock)).update();
		boolean signedIn = browser.cookie("session").filter((value) -> !value.isEmpty()).isPresent();
		if (browser == this.visitor) {
			browser.forget("session");
		}
		else if (!signedIn) {
			this.jdbc.sql("update account set name_key = ?, password_hash = ? where id = ?")
				.params(this.name.toLowerCase(Locale.ROOT), this.passwordHash, this.me.id().value())
				.update();
			HtmlForm form = signIn(browser.get("/sign-in"));
			Answer answer = browser.submit(form, credentials(form));
			assertThat(answer.status()).as(() -> form.action() + " " + answer.page().text()).isEqualTo(302);
			browser.get("/settings");
		}
	}

	private static HtmlForm signIn(Answer page) {
		return HtmlForm.on(page.page())
			.stream()
			.filter((form) -> form.action().equals("/sign-in"))
			.findFirst()
			.orElseThrow();
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

	/** Returns where forms lead that were not found. */
	private Set<String> missing() {
		return Stream
			.concat(Routes.all().stream().map(Routes.Route::toString).filter((route) -> route.startsWith("POST")),
					templateForms())
			.filter((route) -> !FORWARDED.contains(route))
			.filter((route) -> Stream.of(this.own, this.open)
				.flatMap(Collection::stream)
				.noneMatch((form) -> form.pattern().matches(route.replaceAll("\\{[^}]+}", "[^/]+"))))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Returns methods and addresses of the forms in all templates. */
	private static Stream<String> templateForms() {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html"))
				.flatMap((template) -> {
					try {
						return Jsoup.parse(template.getContentAsString(StandardCharsets.UTF_8)).select("form").stream();
					}
					catch (IOException ex) {
						throw new UncheckedIOException(ex);
					}
				})
				.flatMap((form) -> ADDRESS.matcher(form.attr("th:action"))
					.results()
					.map((address) -> form.attr("method").toUpperCase(Locale.ROOT) + " " + address.group(1)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
