package app.lissom.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.TestAccounts;
import app.lissom.diary.SignedInPerson;
import app.lissom.kernel.AccountId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that notifications reach devices and webhooks, and what the pages show about it.
 */
@LissomTest
@Tag("database")
class NotificationsTests {

	private static final Notification NOTIFICATION = new Notification("Water", "Time for a glass.",
			"019ab5f0-0000-7000-8000-000000000001", Instant.parse("2026-11-22T10:00:00Z"),
			List.of(new Notification.Action("token-1", "+ 250 ml")));

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private JsonMapper json;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MutableClock clock;

	private LoopbackNotifications loopback;

	private PushService service;

	private AccountId me;

	private SignedInPerson pages;

	@BeforeEach
	void start() throws Exception {
		this.loopback = new LoopbackNotifications(this.context, this.clock);
		this.service = new PushService();
		this.me = this.people.createAccount();
		this.pages = new SignedInPerson(this.mvc, this.me);
	}

	@AfterEach
	void stop() {
		this.service.close();
	}

	@Test
	@Tag("pages")
	void aDeviceReadsWhatWasSent() throws Exception {
		this.loopback.addDevice(this.me, this.service);
		assertThat(this.loopback.notifications().send(this.me, NOTIFICATION)).isEqualTo(1);
		Map<?, ?> read = this.json.readValue(this.service.decrypted(), Map.class);
		assertThat(read.get("title")).isEqualTo("Water");
		assertThat(read.get("body")).isEqualTo("Time for a glass.");
		assertThat(read.get("tag")).isEqualTo(NOTIFICATION.tag());
		assertThat(read.get("actions")).isEqualTo(List.of(Map.of("action", "token-1", "title", "+ 250 ml")));
		PushService.Received sent = this.service.received().get(0);
		assertThat(sent.header("Content-encoding")).isEqualTo("aes128gcm");
		assertThat(sent.header("Ttl")).isEqualTo("3600");
		assertThat(sent.header("Topic")).isEqualTo("019ab5f0000070008000000000000001");
		assertThat(sent.text()).doesNotContain("Water");
		assertThat(PushService.verify(sent.header("Authorization"))).contains("\"aud\":\"http://127.0.0.1:")
			.contains("\"sub\":\"https://lissom.example\"");
		assertThat(sent.header("Authorization")).endsWith("k=" + key());
	}

	@Test
	void allServersSignWithTheSameKey() {
		assertThat(new PushMessages(this.jdbc, this.json, new OutgoingRequests(new NotificationProperties(false)))
			.applicationServerKey()).isEqualTo(key());
	}

	private String key() {
		return this.context.getBean(PushMessages.class).applicationServerKey();
	}

	@ParameterizedTest
	@ValueSource(ints = { 404, 410 })
	void aDeviceThatIsGoneIsForgotten(int status) {
		this.loopback.addDevice(this.me, this.service);
		this.service.answer(status);
		assertThat(this.loopback.notifications().send(this.me, NOTIFICATION)).isZero();
		assertThat(this.loopback.devices(this.me)).isZero();
		assertThat(this.loopback.notifications().canReach(this.me)).isFalse();
	}

	@Test
	void aDeviceThatFailsForLongIsForgotten() {
		this.loopback.addDevice(this.me, this.service);
		this.service.answer(500);
		for (int i = 1; i < PushDevice.MAX_FAILURES; i++) {
			this.loopback.notifications().send(this.me, NOTIFICATION);
		}
		assertThat(this.loopback.devices(this.me)).isEqualTo(1);
		this.loopback.notifications().send(this.me, NOTIFICATION);
		assertThat(this.loopback.devices(this.me)).isZero();
	}

	@Test
	@Tag("pages")
	void anAddressTakesTextOrJson() {
		this.loopback.addAddress(this.me, this.service, true);
		this.loopback.notifications().send(this.me, NOTIFICATION);
		PushService.Received text = this.service.received().get(0);
		assertThat(text.text()).isEqualTo("Water\nTime for a glass.");
		assertThat(text.header("Authorization")).isEqualTo("Bearer secret");
		assertThat(text.header("Click")).isEqualTo("https://lissom.example/");
		AccountId other = this.people.createAccount();
		this.loopback.addAddress(other, this.service, false);
		this.loopback.notifications().send(other, NOTIFICATION);
		Map<?, ?> read = this.json.readValue(this.service.received().get(1).text(), Map.class);
		assertThat(read.get("title")).isEqualTo("Water");
		assertThat(read.get("message")).isEqualTo("Time for a glass.").isEqualTo(read.get("body"));
		assertThat(this.service.received().get(1).header("Content-type")).startsWith("application/json");
	}

	@Test
	void anAddressThatFailsTenTimesIsOffAndThePageSaysSo() {
		this.loopback.addAddress(this.me, this.service, true);
		this.service.answer(500);
		this.loopback.notifications().send(this.me, NOTIFICATION);
		assertThat(this.pages.open("/reminders/ring").text()).contains("didn't get through");
		this.service.answer(200);
		this.loopback.notifications().send(this.me, NOTIFICATION);
		assertThat(this.pages.open("/reminders/ring").text()).contains("Your reminders go to your address.");
		this.service.answer(500);
		for (int i = 0; i < 12; i++) {
			this.loopback.notifications().send(this.me, NOTIFICATION);
		}
		assertThat(this.service.received()).hasSize(2 + Webhook.MAX_FAILURES);
		assertThat(this.pages.open("/reminders/ring").select("[role=alert]").text()).contains("ten times in a row");
		assertThat(this.loopback.notifications().canReach(this.me)).isFalse();
	}

	@Test
	void anAddressIsEncryptedAndItsSecretNeverShown() {
		this.pages.send("/reminders/ring/address", "address", "https://93.184.216.34/topic", "format", "TEXT", "secret",
				"Bearer first-1");
		String stored = this.jdbc.sql("select target from webhook where account_id = ?")
			.param(this.me.value())
			.query(String.class)
			.single();
		assertThat(stored).doesNotContain("93.184", "Bearer");
		Document form = this.pages.open("/reminders/ring/address");
		assertThat(form.select("input[name=address]").val()).isEqualTo("https://93.184.216.34/topic");
		assertThat(form.html()).doesNotContain("Bearer first-1");
		assertThat(target().secret()).isEqualTo("Bearer first-1");
		this.pages.send("/reminders/ring/address", "address", "https://93.184.216.34/topic", "format", "JSON");
		assertThat(target().secret()).as("left blank").isEqualTo("Bearer first-1");
		this.pages.send("/reminders/ring/address", "address", "https://93.184.216.34/topic", "format", "JSON", "secret",
				"Bearer def");
		assertThat(target().secret()).as("alone").isEqualTo("Bearer def");
		this.pages.send("/reminders/ring/address", "address", "https://93.184.216.35/topic", "format", "JSON");
		assertThat(target().secret()).as("not for another host").isNull();
		this.pages.send("/reminders/ring/address/delete");
		assertThat(this.pages.post("/reminders/ring/address/delete")).hasStatus(404);
	}

	private Webhook.Target target() {
		Webhook webhook = this.context.getBean(Webhooks.class).findById(this.me.value()).orElseThrow();
		return this.loopback.notifications().target(webhook).orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "'', Enter the web address", "' ', Enter the web address", "ntfy.sh/topic, whole web address",
			"not an address, whole web address", "ftp://ntfy.sh/topic, whole web address",
			"https:///topic, whole web address", "https://me:secret@ntfy.sh/topic, the name and password",
			"http://192.168.0.2/message, can't send to this address", "https://localhost/, can't send to this address",
			"https://[::1]/, can't send to this address", "https://no-such-host.invalid/, can't send to this address" })
	@Tag("pages")
	void saysWhatIsWrongWithAnAddress(String address, String problem) {
		Document page = this.pages.sendWrong("/reminders/ring/address", "address", address, "format", "TEXT");
		assertThat(page.select("#address-error").text()).contains(problem);
		assertThat(page.select("#secret-hint").text()).isNotEmpty().doesNotContain("Leave it blank");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "null", "[1]", "{\"endpoint\":\"https://93.184.216.34/x\"}",
			"{\"endpoint\":\"https://93.184.216.34/x\",\"keys\":{\"p256dh\":\"AAAA\",\"auth\":\"AAAA\"}}" })
	@Tag("pages")
	void refusesWhatIsNoSubscription(String subscription) {
		assertThat(this.pages.post("/reminders/ring/devices", "subscription", subscription)
			.getResponse()
			.getRedirectedUrl()).endsWith("?refused");
	}

	@Test
	void addsADeviceOnceAndRemovesIt() {
		String subscription = this.service.subscription();
		assertThat(this.pages.post("/reminders/ring/devices", "subscription", subscription)
			.getResponse()
			.getRedirectedUrl()).as("on this machine").endsWith("?refused");
		subscription = subscription.replace(this.service.address(), "https://93.184.216.34/send/1");
		this.pages.send("/reminders/ring/devices", "subscription", subscription);
		this.pages.send("/reminders/ring/devices", "subscription", subscription);
		Document page = this.pages.open("/reminders/ring");
		assertThat(page.select(".reminders-item")).hasSize(1);
		assertThat(rings()).isEqualTo(1);
		String delete = page.select(".reminders-item form").attr("action");
		assertThat(new SignedInPerson(this.mvc, this.people.createAccount()).post(delete)).hasStatus(404);
		this.pages.send(delete);
		assertThat(this.pages.open("/reminders/ring").select(".reminders-item")).isEmpty();
		for (int i = 0; i < 12; i++) {
			this.pages.send("/reminders/ring/devices", "subscription",
					subscription.replace("send/1", "send/" + (i + 2)));
		}
		assertThat(this.loopback.devices(this.me)).isEqualTo(NotificationSettingsController.MAX_DEVICES);
	}

	private int rings() {
		return this.jdbc.sql("select count(*) from reminder_ring where account_id = ?")
			.param(this.me.value())
			.query(Integer.class)
			.single();
	}

	@Test
	@Tag("pages")
	void testsAreLimited() {
		for (int i = 0; i < 10; i++) {
			assertThat(this.pages.post("/reminders/ring/test").getResponse().getStatus()).isEqualTo(302);
		}
		var refused = this.pages.post("/reminders/ring/test");
		assertThat(refused).hasStatus(429).hasHeader("Retry-After", "60");
		assertThat(SignedInPerson.page(refused).select("main a").eachAttr("href")).containsExactly("/reminders/ring",
				"/");
	}

	@Test
	@Tag("pages")
	void aTestIsOfferedOnlyWhereItCanReachSomething() {
		String test = "form[action$='/reminders/ring/test']";
		assertThat(this.pages.open("/reminders/ring").select(test)).isEmpty();
		this.loopback.addAddress(this.me, this.service, true);
		assertThat(this.pages.open("/reminders/ring").select(test)).hasSize(1);
		this.jdbc.sql("update webhook set failures = 10 where account_id = ?").param(this.me.value()).update();
		assertThat(this.pages.open("/reminders/ring").select(test)).as("is off").isEmpty();
		this.loopback.addDevice(this.me, this.service);
		assertThat(this.pages.open("/reminders/ring").select(test)).hasSize(1);
	}

	@Test
	@Tag("pages")
	void aTestSaysWhenItReachedNothing() {
		var answer = this.pages.post("/reminders/ring/test");
		String page = String.valueOf(answer.getResponse().getRedirectedUrl()).replaceAll("#.*", "");
		assertThat(this.pages.open(page).select("main").text()).contains("It reached nothing.");
	}

}
