package app.lissom.account;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.lissom.LissomTest;
import app.lissom.RandomValues;
import app.lissom.diary.SignedInPerson;
import app.lissom.kernel.TimeZones;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks what holds for any settings, however often their form is sent. */
@LissomTest
@Tag("database")
@Tag("pages")
class SettingsPropertyTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private People people;

	@Autowired
	private TransactionTemplate transaction;

	private SignedInPerson me;

	@BeforeEach
	void createAccount() {
		this.me = new SignedInPerson(this.mvc, this.accounts.createAccount());
	}

	@Test
	void changingTheUnitAnyNumberOfTimesChangesNoAmount() {
		RandomValues.forAll(25, (any) -> {
			Preferences before = prefer(anyPreferences(any));
			for (WaterUnit unit : any.list(1, 3, (one) -> one.of(WaterUnit.values()))) {
				Map<String, String> shown = fields(this.me.open("/settings"));
				if (any.between(0, 3) == 3) {
					shown = fields(this.me.sendWrong("/settings", changed(shown, "unit", unit.name(), "zone", "Moon")));
				}
				this.me.send("/settings", changed(shown, "unit", unit.name(), "zone", before.zone().getId()));
				assertThat(saved()).isEqualTo(new Preferences(before.zone(), unit, before.waterGoal(), before.glasses(),
						before.weeklyQuestions()));
			}
		});
	}

	@Test
	void savingAnyOneSettingChangesNoOther() {
		RandomValues.forAll(40, (any) -> {
			Preferences before = prefer(anyPreferences(any));
			Preferences other = anyPreferences(any);
			String field = any.of("zone", "unit", "goal", "glasses");
			String text = switch (field) {
				case "zone" -> other.zone().getId();
				case "unit" -> other.waterUnit().name();
				case "goal" -> goal(other, before.waterUnit());
				default -> glasses(other, before.waterUnit(), any.of(", ", "; ", " "));
			};
			this.me.send("/settings", changed(fields(this.me.open("/settings")), field, text));
			assertThat(saved()).isEqualTo(new Preferences(field.equals("zone") ? other.zone() : before.zone(),
					field.equals("unit") ? other.waterUnit() : before.waterUnit(),
					field.equals("goal") ? other.waterGoal() : before.waterGoal(),
					field.equals("glasses") ? other.glasses() : before.glasses(), before.weeklyQuestions()));
		});
	}

	private static Preferences anyPreferences(RandomValues any) {
		return new Preferences(ZoneId.of(any.of(TimeZones.ALL)), any.of(WaterUnit.values()),
				(any.between(0, 7) > 0) ? any.between(1, 10_000) : null,
				any.list(1, 6, (one) -> one.between(10, 2000)).stream().distinct().toList(), any.between(0, 1) == 1);
	}

	private static String goal(Preferences preferences, WaterUnit unit) {
		return (preferences.waterGoal() != null) ? unit.writeDrink(preferences.waterGoal()) : "";
	}

	private static String glasses(Preferences preferences, WaterUnit unit, String between) {
		return preferences.glasses().stream().map(unit::write).collect(Collectors.joining(between));
	}

	/** Returns what a browser would send of the form on this page. */
	private static Map<String, String> fields(Document page) {
		FormElement form = page.expectForm("main form[action=/settings]");
		Map<String, String> fields = new LinkedHashMap<>();
		form.formData().forEach((field) -> assertThat(fields.put(field.key(), field.value())).isNull());
		fields.remove("_csrf");
		assertThat(fields).containsKeys("seen", "zone", "unit", "goal", "glasses");
		return fields;
	}

	/** Returns names and values in turn, some of them changed. */
	private static Object[] changed(Map<String, String> fields, String... changes) {
		Map<String, String> changed = new LinkedHashMap<>(fields);
		for (int i = 0; i < changes.length; i += 2) {
			assertThat(changed.put(changes[i], changes[i + 1])).as(changes[i]).isNotNull();
		}
		return changed.entrySet().stream().flatMap((one) -> List.of(one.getKey(), one.getValue()).stream()).toArray();
	}

	private Preferences prefer(Preferences preferences) {
		this.transaction
			.executeWithoutResult((status) -> this.people.changePreferences(this.me.me(), preferences, null));
		return preferences;
	}

	private Preferences saved() {
		return this.people.find(this.me.me()).orElseThrow().preferences();
	}

}
