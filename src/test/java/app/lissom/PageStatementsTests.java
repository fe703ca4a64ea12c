package app.lissom;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.lissom.account.Person;
import app.lissom.account.TestAccounts;
import app.lissom.account.Visitor;
import app.lissom.demo.Demos;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.exercises.CustomExercises;
import app.lissom.kernel.AccountId;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts the SQL statements and commits of pages through the whole filter chain,
 * including those of the session.
 */
@LissomTest
@Tag("database")
@Tag("pages")
class PageStatementsTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private CustomExercises exercises;

	@Autowired
	private Diary diary;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MutableClock clock;

	/** Whoever uses all there is needs no more statements than anybody else. */
	@Test
	void areFewForSomebodyWithEverything() {
		String name = "Demo " + UUID.randomUUID();
		Person me = Demos.make(this.context, name);
		addEverything(me.id(), me.today(this.clock));
		check(name, Demos.PASSWORD, me.today(this.clock));
	}

	@Test
	void areFewForSomebodyNew() {
		AccountId me = this.people.createAccount();
		check(TestAccounts.nameOf(me), TestAccounts.PASSWORD,
				LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC));
	}

	private void addEverything(AccountId me, LocalDate today) {
		UUID custom = UUID.randomUUID();
		Entries mine = Entries.of(me).on(today);
		this.exercises.save(mine.customExercise(custom), null);
		this.diary.add(mine.own(custom), mine.water(250), mine.note("Better"), mine.posture(), mine.massage());
		this.jdbc.sql("insert into gentle_day (account_id, on_day, kind) values (?, ?, 'FLARE')")
			.params(me.value(), today)
			.update();
		this.jdbc
			.sql("""
					insert into reminder (account_id, id, version, kind, days, starts_at, unless_logged, revision, revised_at)
					values (?, ?, 0, 'MASSAGE', 'MONDAY,SUNDAY', 60, false, 0, ?)""")
			.params(me.value(), UUID.randomUUID(), OffsetDateTime.now(this.clock).minusDays(9))
			.update();
		this.jdbc.sql("insert into report_person (account_id, name) values (?, 'Alma')").param(me.value()).update();
		this.jdbc.sql("insert into report_question (account_id, question_no, question) values (?, 0, 'Why?')")
			.param(me.value())
			.update();
	}

	private void check(String name, String password, LocalDate today) {
		Visitor visitor = new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", name, "password", password));
		Cookie session = new Cookie("session", visitor.cookie("session").orElseThrow());
		checkPage("/", 6, session);
		checkPage("/diary", 4, session);
		checkPage("/diary/" + today.minusDays(9), 4, session);
		checkPage("/progress", 5, session);
		checkPage("/progress?range=year", 5, session);
		checkPage("/progress?range=all", 5, session);
		checkPage("/report", 7, session);
		checkPage("/my-back", 9, session);
		checkPage("/guide", 1, session);
		checkPage("/relief", 3, session);
		Executable water = () -> assertThat(this.mvc.post()
			.uri("/diary/{day}/water", today)
			.cookie(session)
			.param("id", UUID.randomUUID().toString())
			.param("amount", "250")
			.param("unit", "ML")
			.with(SecurityMockMvcRequestPostProcessors.csrf())).hasStatus3xxRedirection();
		// The first entry of a diary locks it by making it.
		SqlStatements.during(water);
		checkSize("water", 7, SqlStatements.during(water));
	}

	private void checkPage(String address, int most, Cookie session) {
		Executable page = () -> assertThat(this.mvc.get().uri(address).cookie(session)).hasStatusOk();
		checkSize(address, most, SqlStatements.during(page));
		assertThat(SqlStatements.commitsDuring(page)).as("session and page of %s", address).isLessThanOrEqualTo(2);
	}

	private static void checkSize(String what, int most, List<String> statements) {
		assertThat(statements)
			.as(() -> what + ":\n"
					+ statements.stream().map((sql) -> sql.replaceAll("\\s+", " ")).collect(Collectors.joining("\n")))
			.hasSizeLessThanOrEqualTo(most);
	}

}
