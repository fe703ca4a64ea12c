package app.lissom.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.lissom.LissomTest;
import app.lissom.kernel.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
@Tag("pages")
class SettingsTests {

	@Autowired
	private Environment environment;

	@Autowired
	private TestAccounts people;

	@Autowired
	private Accounts accounts;

	private AccountId me;

	private Visitor visitor;

	@BeforeEach
	void signIn() {
		this.me = this.people.createAccount();
		this.visitor = signedIn();
	}

	@Test
	void suggestsNoGoal() {
		assertThat(this.visitor.open("/settings").fields("/settings")).containsEntry("goal", "")
			.containsEntry("glasses", "150, 250, 330, 500")
			.containsEntry("zone", "Europe/Berlin")
			.containsEntry("unit", "ML");
		assertThat(this.visitor.page().text()).contains("Eight glasses of 250 ml");
	}

	@Test
	void savesThePreferences() {
		save(Map.of("zone", "Australia/Lord_Howe", "goal", "2000", "glasses", "200,1000"));
		assertThat(this.visitor.leadsTo()).hasValueSatisfying((to) -> assertThat(to).startsWith("/settings?saved="));
		assertThat(this.visitor.follow().page().text()).contains("Saved.");
		Person me = person();
		assertThat(me.zone().getId()).isEqualTo("Australia/Lord_Howe");
		assertThat(me.waterGoal()).isEqualTo(2000);
		assertThat(me.glasses()).isEqualTo(List.of(200, 1000));
		save(Map.of("goal", ""));
		assertThat(person().waterGoal()).isNull();
	}

	@Test
	void convertsAmountsToTheNewUnit() {
		save(Map.of("goal", "2000"));
		save(Map.of("unit", "FL_OZ"));
		assertThat(this.visitor.open("/settings").fields("/settings")).containsEntry("goal", "67.63")
			.containsEntry("drawnIn", "FL_OZ")
			.containsEntry("glasses", "5.07; 8.45; 11.16; 16.9");
		save(Map.of("goal", "68"));
		assertThat(person().waterGoal()).isEqualTo(2011);
	}

	@Test
	void readsAmountsInTheUnitThatIsChosenWithThem() {
		save(Map.of("unit", "FL_OZ", "goal", "64"));
		assertThat(person().waterGoal()).isEqualTo(1893);
		assertThat(person().glasses()).as("not changed").containsExactly(150, 250, 330, 500);
		save(Map.of("unit", "ML", "goal", "2000", "glasses", "200, 5.07"));
		assertThat(person().waterGoal()).isEqualTo(2000);
		assertThat(person().glasses()).containsExactly(200, 150);
	}

	@Test
	void savingOneSettingChangesNoOther() {
		save(Map.of("goal", "2000"));
		save(Map.of("unit", "FL_OZ"));
		save(Map.of("zone", "Australia/Lord_Howe"));
		save(Map.of("unit", "ML"));
		assertThat(person().waterGoal()).isEqualTo(2000);
		assertThat(person().glasses()).containsExactly(150, 250, 330, 500);
	}

	@Test
	void takesTheSizesOfAmericanGlasses() {
		save(Map.of("unit", "FL_OZ", "goal", "83.2", "glasses", "8, 12, 16.9"));
		assertThat(this.visitor.leadsTo()).hasValueSatisfying((to) -> assertThat(to).startsWith("/settings?saved="));
		assertThat(this.visitor.open("/settings").fields("/settings")).containsEntry("goal", "83.2")
			.containsEntry("glasses", "8; 12; 16.9");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "8 fl oz, 0.5 l | 237 500", "150;250 | 150 250", "150 250 | 150 250", "200,1000 | 200 1000",
					"1,250; 1.5 l | 1250 1500", "8 fl oz; 12,5 fl oz | 237 370", "'100 ml\n0,25 l' | 100 250",
					"\u0662\u0665\u0660 | 250", "1'250 | 1250", "250,250 | 250" })
	void readsGlassesHoweverTheyAreWritten(String glasses, String millilitres) {
		save(Map.of("glasses", glasses));
		assertThat(person().glasses()).map(String::valueOf).containsExactly(millilitres.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "ML | goal | 1,000 cl | Did you mean 1 or 1,000?",
					"FL_OZ | glasses | 8,5 | Did you mean 8.5, or 8; 5?",
					"ML | goal | 1999.5 | The nearest to \"1999.5\" is 2,000",
					"FL_OZ | glasses | 8, 8.46 | The nearest to \"8.46\" is 8.45",
					"ML | glasses | 200, 250,5 | The nearest to \"250,5\" is 251",
					"ML | glasses | 8; 200 | can't use \"8\"", "ML | glasses | 100, large, 200 | can't use \"large\"",
					"ML | glasses | 100,200,3000 | can't use \"3000\"" })
	void asksWhatIsNotClear(String unit, String field, String text, String question) {
		save(Map.of("unit", unit, field, text));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.page().select(".summary").text()).contains(question);
		assertThat(this.visitor.fields("/settings")).containsEntry(field, text);
		assertThat(person().waterUnit()).isEqualTo(WaterUnit.ML);
	}

	/** The hint writes 2,000 ml. */
	@ParameterizedTest
	@ValueSource(strings = { "2,000", "2.000", "2,000 ml", "2 000", "2,0 l", "200,0 cl" })
	void takesAGoalAsTheAppWritesIt(String goal) {
		save(Map.of("goal", goal));
		assertThat(person().waterGoal()).isEqualTo(2000);
	}

	@Test
	void takesADecimalCommaBetweenSemicolons() {
		save(Map.of("unit", "FL_OZ", "glasses", "8; 12,5; 16"));
		assertThat(person().glasses()).containsExactly(237, 370, 473);
	}

	@ParameterizedTest
	@CsvSource({ "goal,-3", "goal,0", "goal,10001", "goal,'60,000'", "goal,99999999999", "goal,lots", "glasses,''",
			"glasses,many", "glasses,'1,2'", "glasses,5000", "glasses,'100,200,300,400,500,600,700'",
			"zone,Moon/Crater", "unit,PINT" })
	void rejectsInvalidValuesAndShowsThemAgain(String field, String value) {
		save(Map.of(field, value));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.page().select(".summary a")).isNotEmpty();
		if (field.equals("goal") || field.equals("glasses")) {
			assertThat(this.visitor.fields("/settings")).containsEntry(field, value);
		}
		assertThat(person().waterGoal()).isNull();
		assertThat(person().glasses()).hasSize(4);
	}

	@Test
	void ignoresFieldsThatTheFormDoesNotDeclare() {
		AccountId other = this.people.createAccount();
		Map<String, String> extra = new HashMap<>(Map.of("goal", "1500", "id", other.toString(), "name", "Mallory"));
		extra.putAll(
				Map.of("nameKey", "mallory", "version", "99", "passwordHash", "{noop}x", "me.id", other.toString()));
		save(extra);
		assertThat(person().waterGoal()).isEqualTo(1500);
		assertThat(person().name()).isEqualTo(TestAccounts.nameOf(this.me));
		assertThat(this.accounts.findById(other.value()).orElseThrow().person().waterGoal()).isNull();
	}

	@Test
	void aNewPasswordEndsAllOtherSessions() {
		Visitor elsewhere = signedIn();
		String before = this.visitor.cookie("session").orElseThrow();
		this.visitor.open("/settings/password")
			.submit("/settings/password", Map.of("password", "quiet lantern orchard"));
		assertThat(this.visitor.leadsTo()).hasValueSatisfying((to) -> assertThat(to).startsWith("/settings?saved="));
		assertThat(this.visitor.follow().status()).isEqualTo(200);
		assertThat(this.visitor.cookie("session")).isPresent().get().isNotEqualTo(before);
		assertThat(elsewhere.open("/settings").status()).isEqualTo(302);
	}

	@Test
	void aNewPasswordHasToBeLongEnough() {
		this.visitor.open("/settings/password").submit("/settings/password", Map.of("password", "too short"));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(signedIn().open("/settings").status()).as("old one still good").isEqualTo(200);
	}

	@Test
	void changesTheNameUnlessItIsTaken() {
		AccountId other = this.people.createAccount();
		this.visitor.open("/settings/name").submit("/settings/name", Map.of("name", TestAccounts.nameOf(other)));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.page().text()).contains("This name is taken.");
		this.visitor.submit("/settings/name", Map.of("name", "Zo\u00EB " + this.me));
		assertThat(this.visitor.follow().page().text()).contains("You're signed in as Zo\u00EB");
	}

	private void save(Map<String, String> fields) {
		this.visitor.open("/settings").submit("/settings", fields);
	}

	private Person person() {
		return this.accounts.findById(this.me.value()).orElseThrow().person();
	}

	private Visitor signedIn() {
		return new Visitor(this.environment).open("/sign-in")
			.submit("/sign-in", Map.of("name", TestAccounts.nameOf(this.me), "password", TestAccounts.PASSWORD));
	}

	@Test
	void offersAnOldNameOfAZoneToWhoeverHasIt() {
		assertThat(this.visitor.open("/settings").page().select("#zone option").eachText()).contains("Asia/Kolkata")
			.doesNotContain("Asia/Calcutta");
		save(Map.of("zone", "Asia/Calcutta"));
		assertThat(this.visitor.open("/settings").page().select("#zone option[selected]").text())
			.isEqualTo("Asia/Calcutta");
	}

}
