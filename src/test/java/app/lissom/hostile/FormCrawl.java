package app.lissom.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.MutableClock;
import app.lissom.Routes;
import app.lissom.account.Person;
import app.lissom.account.TestAccounts;
import app.lissom.demo.Demos;
import app.lissom.hostile.HtmlForm.Param;
import app.lissom.hostile.SiteBrowser.Answer;
import app.lissom.importing.Importer;
import org.jsoup.Jsoup;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finds the forms of the whole site, those of a visitor and those of a person with a year
 * of entries.
 */
final class FormCrawl {

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

	private final Importer importer;

	private final JdbcClient jdbc;

	private final MutableClock clock;

	private final String name = "Walker " + UUID.randomUUID();

	private final Person me;

	private final SiteBrowser person;

	private final SiteBrowser visitor;

	/** Of the password that forms may change. */
	private final String passwordHash;

	private Collection<HtmlForm> own = List.of();

	private Collection<HtmlForm> open = List.of();

	FormCrawl(ApplicationContext context, int port, long seed) {
		this.importer = context.getBean(Importer.class);
		this.jdbc = context.getBean(JdbcClient.class);
		this.clock = context.getBean(MutableClock.class);
		this.me = Demos.make(context, this.name);
		this.importer.importDocument(this.me, TODAY.getBytes(StandardCharsets.UTF_8));
		this.passwordHash = this.jdbc.sql("select password_hash from account where id = ?")
			.param(context.getBean(TestAccounts.class).createAccount().value())
			.query(String.class)
			.single();
		this.person = new SiteBrowser(port);
		this.visitor = new SiteBrowser(port);
		crawl(new SplittableRandom(seed), new SiteBrowser(port));
	}

	SiteBrowser person() {
		return this.person;
	}

	SiteBrowser visitor() {
		return this.visitor;
	}

	/** The forms of the person. */
	Collection<HtmlForm> own() {
		return this.own;
	}

	/** The forms of a visitor. */
	Collection<HtmlForm> open() {
		return this.open;
	}

	/** Explores what leads nowhere with the first values again with others. */
	private void crawl(SplittableRandom random, SiteBrowser other) {
		SiteForms open = new SiteForms(this.visitor, random, () -> prepare(this.visitor)).explore("/");
		SiteForms own = new SiteForms(this.person, random, () -> prepare(this.person)).explore("/");
		// Another device, and the question who it is, are met only by chance.
		prepare(other);
		own.explore("/settings/devices").explore("/sign-in/confirm");
		own.explore(endRoutine());
		this.open = open.all();
		this.own = own.all();
		for (int round = 0; round == 0 || round < MOST_ROUNDS && !missing().isEmpty(); round++) {
			open.explore(outcome(this.visitor, "PAINFUL")).explore("/relief/timer");
			this.clock.advance(Duration.ofMinutes(40));
			open.explore("/relief/timer");
			useHeat(() -> own.look("/relief/session"));
			own.explore("/relief/session");
			makeReminder();
			this.clock.advance(Duration.ofMinutes(70));
			own.explore("/relief/session").explore("/");
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
	 * Uses heat, says how it was, and is asked once more an hour later: by chance alone
	 * that is rare.
	 */
	private void useHeat(Runnable look) {
		send(outcome(this.person, "TIGHT"), "/relief/session");
		look.run();
		this.clock.advance(Duration.ofMinutes(40));
		look.run();
		send("/relief/session", "/relief/session/confirm", new Param("after", "3"));
		this.clock.advance(Duration.ofMinutes(70));
		look.run();
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

	/** Sends a form with these values, if the page has that form now. */
	private void send(String page, String action, Param... values) {
		prepare(this.person);
		Answer shown = this.person.get(page);
		if (formOn(shown, action).isPresent()) {
			fillIn(this.person, shown, action, List.of(values));
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

	/** Returns where a session can start: by chance alone few answers lead there. */
	private String outcome(SiteBrowser browser, String feeling) {
		prepare(browser);
		String questions = answerPicker(browser, "/relief", "signs=NONE");
		return answerPicker(browser, questions, "feeling=" + feeling, "onset=LONGER", "skin=AS_USUAL", "cautions=NONE",
				"ice=NO", "pain=5");
	}

	/** Returns the page of the picker after another one. */
	private String answerPicker(SiteBrowser browser, String page, String... answers) {
		List<Param> params = Stream.of(answers)
			.map((one) -> one.split("="))
			.map((one) -> new Param(one[0], one[1]))
			.toList();
		return fillIn(browser, browser.get(page), "/relief", params).header("location").orElseThrow();
	}

	/**
	 * Forgets failed sign-ins, signs the person in, who may have a new name by now, and
	 * the visitor out.
	 */
	void prepare(SiteBrowser browser) {
		this.jdbc.sql("delete from throttle").update();
		this.jdbc.sql("update account_session set proved_at = ? where account_id = ?")
			.params(OffsetDateTime.now(this.clock), this.me.id().value())
			.update();
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

	static HtmlForm signIn(Answer page) {
		return HtmlForm.on(page.page())
			.stream()
			.filter((form) -> form.action().equals("/sign-in"))
			.findFirst()
			.orElseThrow();
	}

	/** Fills in the sign-in form. */
	List<Param> credentials(HtmlForm form) {
		Map<String, String> values = new LinkedHashMap<>();
		form.asShown().forEach((param) -> values.put(param.name(), param.value()));
		values.putAll(Map.of("name", this.name, "password", TestAccounts.PASSWORD, "remember", "true"));
		List<Param> params = new ArrayList<>();
		values.forEach((field, value) -> params.add(new Param(field, value)));
		return params;
	}

	/** Returns where forms lead that were not found. */
	Set<String> missing() {
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
