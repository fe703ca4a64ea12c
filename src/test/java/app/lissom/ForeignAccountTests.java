package app.lissom;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.lissom.Routes.Access;
import app.lissom.Routes.Route;
import app.lissom.account.TestAccounts;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.AccountId;
import app.lissom.security.Devices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tries every route of {@link Routes} with another account, which must not reach
 * anything.
 */
@LissomTest
class ForeignAccountTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Diary diary;

	@Autowired
	private Devices devices;

	static Stream<Route> own() {
		return Routes.all().stream().filter((route) -> route.access() != Access.OPEN);
	}

	static Stream<Route> ownEntry() {
		return Routes.all().stream().filter((route) -> route.access() == Access.OWN_ENTRY);
	}

	@ParameterizedTest
	@MethodSource("own")
	void aVisitorIsSentToSignInOrUp(Route route) {
		MvcTestResult answer = this.mvc.method(HttpMethod.valueOf(route.method()))
			.uri(addressOf(route, UUID.randomUUID()))
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
		String leadsTo = answer.getResponse().getRedirectedUrl();
		assertThat(leadsTo != null ? leadsTo : answer.getResponse().getForwardedUrl()).matches("/sign-(in|up)\\b.*");
	}

	@ParameterizedTest
	@MethodSource("ownEntry")
	void anotherAccountFindsNothing(Route route) {
		AccountId owner = this.people.createAccount();
		UUID id = create(owner, route);
		assertThat(statusFor(this.people.createAccount(), route, id)).isEqualTo(404);
		assertThat(statusFor(owner, route, id)).as("for the owner").isNotEqualTo(404).isLessThan(500);
	}

	static Stream<Route> read() {
		return Routes.all().stream().filter((route) -> route.method().equals("GET"));
	}

	/** What the browser, or a program that looks at links, opens by itself. */
	@ParameterizedTest
	@MethodSource("read")
	void readingChangesNothing(Route route) {
		AccountId owner = this.people.createAccount();
		UUID id = (route.access() == Access.OWN_ENTRY) ? create(owner, route) : UUID.randomUUID();
		List<String> statements = SqlStatements.during(() -> statusFor(owner, route, id));
		assertThat(statements).noneMatch((sql) -> sql.strip().matches("(?is)(insert|update|delete|merge)\\b.*")
				// The server's own key, made when it is needed first.
				&& !sql.contains("server_secret"));
	}

	private int statusFor(AccountId who, Route route, UUID id) {
		return this.mvc.method(HttpMethod.valueOf(route.method()))
			.uri(addressOf(route, id))
			.param("entry", UUID.randomUUID().toString())
			.param("way", "UP")
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.with(TestAccounts.as(who))
			.exchange()
			.getResponse()
			.getStatus();
	}

	/** Creates what the address is about. */
	private UUID create(AccountId owner, Route route) {
		if (route.pattern().contains("{exercise}")) {
			return post(owner, "/diary/exercises", "name", "Wall slide");
		}
		if (route.pattern().contains("{routine}")) {
			return post(owner, "/routine", "name", "At noon", "partOfDay", "OTHER", "exercises", "bridge");
		}
		if (route.pattern().contains("{session}")) {
			return post(owner, "/routine/morning/play");
		}
		if (route.pattern().contains("{reminder}")) {
			return post(owner, "/reminders/new/own", "text", "Call the practice", "starts", "10:00", "days", "MONDAY");
		}
		if (route.pattern().contains("{link}")) {
			return post(owner, "/report/links", "shows", "COPY", "life", "7");
		}
		if (route.pattern().startsWith("/reminders/ring/devices")) {
			return this.people.addPushDevice(owner);
		}
		if (route.pattern().contains("{device}")) {
			this.people.addSession(owner);
			return this.devices.findAll(owner).get(0).id();
		}
		if (route.pattern().contains("{passkey}")) {
			UUID id = UUID.randomUUID();
			this.people.addPasskey(owner, id, id.toString());
			return id;
		}
		Entry entry = entryFor(route.pattern(), Entries.of(owner));
		this.diary.add(entry);
		return entry.id();
	}

	/** Posts a form with these names and values in turn; answers the id sent with it. */
	private UUID post(AccountId owner, String address, String... fields) {
		UUID id = UUID.randomUUID();
		var request = this.mvc.post()
			.uri(address)
			.param("id", id.toString())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.with(TestAccounts.as(owner));
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		request.exchange();
		return id;
	}

	private static Entry entryFor(String pattern, Entries entries) {
		return switch (pattern.split("/")[3]) {
			case "pain" -> entries.painOf(4);
			case "water", "{entry}" -> entries.water(250);
			case "exercise" -> entries.exercise("bridge");
			case "relief" -> entries.relief(Treatment.ICE, null);
			case "massage" -> entries.massage();
			case "medicine" -> entries.medicine("Ibuprofen", null);
			case "posture" -> entries.posture();
			case "function" -> entries.function(3, 4, 5);
			case "note" -> entries.note("Only mine");
			default -> throw new AssertionError("No entry for " + pattern);
		};
	}

	private static String addressOf(Route route, UUID id) {
		return route.pattern()
			.replace("{day}", Entries.DAY.toString())
			.replace("{outcome}", "heat")
			.replace("{entry}", id.toString())
			.replace("{exercise}", id.toString())
			.replace("{reminder}", id.toString())
			.replace("{kind}", "own")
			.replace("{routine}", id.toString())
			.replace("{session}", id.toString())
			.replace("{link}", id.toString())
			.replace("{passkey}", id.toString())
			.replace("{device}", id.toString())
			.replace("{id}", "ice-or-heat")
			.replace("{secret}", "nothing")
			.replace("{language}", "en")
			.replace("{step}", "0");
	}

}
