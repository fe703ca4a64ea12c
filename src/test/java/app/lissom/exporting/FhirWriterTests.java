package app.lissom.exporting;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;

import app.lissom.LissomTest;
import app.lissom.MutableClock;
import app.lissom.account.Person;
import app.lissom.account.TestAccounts;
import app.lissom.account.WaterUnit;
import app.lissom.diary.Diary;
import app.lissom.diary.Entries;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryExport;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.Feeling;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.MassageEntry.Massage;
import app.lissom.diary.MedicineEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainEntry.BodyArea;
import app.lissom.diary.PainEntry.Quality;
import app.lissom.diary.PainEntry.Side;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.exercises.ExerciseFeedback;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.Exercises;
import app.lissom.guide.Guides;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class FhirWriterTests {

	private static final Moment UNTIMED = Moment.stated(Entries.DAY, null);

	private static final Moment TIMED = Moment.stated(Entries.DAY, Instant.parse("2026-03-14T23:10:00.123456Z"));

	@Autowired
	private MessageSource messages;

	@Autowired
	private Guides guides;

	@Autowired
	private Diary diary;

	@Autowired
	private TestAccounts people;

	@Autowired
	private MutableClock clock;

	private AccountId me;

	private Entries mine;

	@BeforeEach
	void createAccount() {
		this.clock.stopAt(Instant.parse("2026-11-22T22:30:00Z"));
		this.me = this.people.createAccount();
		this.mine = Entries.of(this.me);
	}

	@Test
	@Tag("thorough")
	void isValidForAllKindsOfEntries() {
		FhirValidation checker = new FhirValidation();
		assertThat(checker.complaints(written())).as("nothing").isEmpty();
		this.diary.add(everything().toArray(Entry[]::new));
		String everything = written();
		assertThat(checker.complaints(everything)).as("everything").isEmpty();
		assertThat(checker.complaints(everything.replace("\"mL\"", "\"sip\""))).as("no unit of UCUM").isNotEmpty();
		assertThat(checker.complaints(everything.replace("\"completed\"", "\"done\""))).as("no status").isNotEmpty();
	}

	private List<Entry> everything() {
		List<Entry> all = new ArrayList<>(
				List.of(this.mine.posture(), this.mine.note("Hello"), this.mine.safety(WarningSign.values()),
						this.mine.water(5000), this.mine.function(10, 0, 1), this.mine.function(0, 0, 0)));
		for (Moment moment : List.of(UNTIMED, TIMED)) {
			for (int level = 0; level <= 10; level++) {
				all.add(new PainEntry.Content(new PainLevel(level), null, null, EnumSet.noneOf(BodyArea.class), null,
						null)
					.toEntry(id(), moment));
			}
			for (Feeling feeling : Feeling.values()) {
				for (Side side : Side.values()) {
					all.add(new PainEntry.Content(new PainLevel(5), feeling, EnumSet.allOf(Quality.class),
							EnumSet.allOf(BodyArea.class), side, new Note("Straße 🚶 <b>\"so\"</b>\n\t& more"))
						.toEntry(id(), moment));
				}
			}
			for (ExerciseFeedback ease : ExerciseFeedback.values()) {
				all.add(new ExerciseEntry(id(), moment, ExerciseRef.ofGuide("bridge"), new Minutes(1440), 100, null,
						ease));
				all.add(new ExerciseEntry(id(), moment, ExerciseRef.ofGuide("gone"), null, null, null, null));
			}
			for (Treatment protocol : Treatment.values()) {
				all.add(new ReliefEntry(id(), moment, protocol, new Minutes(15), new PainLevel(7), new PainLevel(0)));
				all.add(new ReliefEntry(id(), moment, protocol, null, null, null));
			}
			all.add(new MedicineEntry.Content("Ibuprofen <b>", "1 tablet", new Note("with food")).toEntry(id(),
					moment));
			all.add(new MedicineEntry.Content("TENS", null, null).toEntry(id(), moment));
			for (Massage massage : Massage.values()) {
				all.add(new MassageEntry.Content(massage, new Minutes(60), new PainLevel(5), new PainLevel(0), null)
					.toEntry(id(), moment));
				all.add(new MassageEntry.Content(massage, null, null, null, null).toEntry(id(), moment));
			}
		}
		return all;
	}

	@Test
	void writesPainWithItsCodeAndUnit() {
		this.diary.add(new PainEntry.Content(new PainLevel(6), Feeling.TIGHT, EnumSet.of(Quality.STIFF, Quality.DULL),
				EnumSet.of(BodyArea.LEG), Side.LEFT, new Note("After gardening."))
			.toEntry(id(), TIMED));
		JsonNode pain = only("Observation");
		assertThat(pain.at("/code/coding/0/system").asString()).isEqualTo("http://loinc.org");
		assertThat(pain.at("/code/coding/0/code").asString()).isEqualTo("72514-3");
		assertThat(pain.at("/category/0/coding/0/code").asString()).isEqualTo("vital-signs");
		assertThat(pain.at("/valueQuantity/value").asInt()).isEqualTo(6);
		assertThat(pain.at("/valueQuantity/code").asString()).isEqualTo("1");
		assertThat(pain.at("/effectiveDateTime").asString()).isEqualTo("2026-03-15T00:10:00.123456+01:00");
		assertThat(pain.at("/bodySite/text").asString()).isEqualTo("Leg, Left side");
		assertThat(pain.get("note")).extracting((note) -> note.get("text").asString())
			.containsExactly("Tight", "Dull, Stiff", "After gardening.");
	}

	@Test
	void addsUpTheWaterOfADay() {
		this.diary.add(this.mine.water(250), this.mine.water(330), this.mine.painOf(3),
				this.mine.on(Entries.DAY.plusDays(2)).water(500));
		List<JsonNode> water = resources("Observation").stream()
			.filter((one) -> one.at("/code/coding/0/code").asString().equals("9108-2"))
			.toList();
		assertThat(water).extracting((one) -> one.at("/effectiveDateTime").asString())
			.containsExactly("2026-03-14", "2026-03-16");
		assertThat(water).extracting((one) -> one.at("/valueQuantity/value").asInt()).containsExactly(580, 500);
	}

	@Test
	void writesExerciseMinutesOrThatTheyAreUnknown() {
		this.diary.add(new ExerciseEntry(id(), UNTIMED, ExerciseRef.ofGuide("bridge"), new Minutes(12), 2, null,
				ExerciseFeedback.SAME));
		JsonNode exercise = only("Observation");
		assertThat(exercise.at("/code/coding/0/code").asString()).isEqualTo("55411-3");
		assertThat(exercise.at("/valueQuantity").toString())
			.isEqualTo("{\"value\":12,\"unit\":\"min\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"min\"}");
		assertThat(exercise.get("note")).extracting((note) -> note.get("text").asString())
			.containsExactly("Bridge", "2 sets", "The same");
		this.diary.delete(this.me, List.of(id(exercise)));
		this.diary.add(new ExerciseEntry(id(), UNTIMED, ExerciseRef.ofGuide("bridge"), null, null, null, null));
		assertThat(only("Observation").at("/dataAbsentReason/coding/0/code").asString()).isEqualTo("unknown");
	}

	@Test
	void writesIceHeatAndMassageAsProcedures() {
		this.diary.add(new ReliefEntry(id(), TIMED, Treatment.HEAT_THEN_ICE, new Minutes(40), new PainLevel(7), null));
		JsonNode relief = only("Procedure");
		assertThat(relief.at("/code").toString()).isEqualTo("{\"text\":\"Heat, then ice\"}");
		assertThat(relief.at("/performedPeriod/start").asString()).isEqualTo("2026-03-15T00:10:00.123456+01:00");
		assertThat(relief.at("/performedPeriod/end").asString()).isEqualTo("2026-03-15T00:50:00.123456+01:00");
		assertThat(relief.at("/note/0/text").asString()).isEqualTo("Pain before: 7");
		this.diary.delete(this.me, List.of(id(relief)));
		this.diary.add(new MassageEntry.Content(Massage.CUPPING, new Minutes(60), new PainLevel(5), null, null)
			.toEntry(id(), UNTIMED));
		JsonNode massage = only("Procedure");
		assertThat(massage.at("/code/text").asString()).isEqualTo("Massage: Cupping");
		assertThat(massage.at("/performedDateTime").asString()).isEqualTo("2026-03-14");
		assertThat(massage.at("/note/0/text").asString()).isEqualTo("60 minutes");
		assertThat(massage.at("/note/1/text").asString()).isEqualTo("Pain before: 5");
	}

	@Test
	void writesMedicinesInThePersonsOwnWords() {
		this.diary.add(this.mine.medicine("Ibuprofen", "1 tablet"));
		JsonNode medicine = only("MedicationStatement");
		assertThat(medicine.at("/status").asString()).isEqualTo("completed");
		assertThat(medicine.at("/medicationCodeableConcept").toString()).isEqualTo("{\"text\":\"Ibuprofen\"}");
		assertThat(medicine.at("/effectiveDateTime").asString()).isEqualTo("2026-03-14T10:30:00+01:00");
		assertThat(medicine.at("/dosage/0/text").asString()).isEqualTo("1 tablet");
	}

	@Test
	void writesTheWeeklyQuestionsAsAScoreWithItsAnswers() {
		this.diary.add(this.mine.function(5, 4, 4));
		JsonNode survey = only("Observation");
		assertThat(survey.at("/category/0/coding/0/code").asString()).isEqualTo("survey");
		assertThat(survey.at("/code/coding/0/code").asString()).isEqualTo("91147-9");
		assertThat(survey.at("/valueQuantity/value").decimalValue()).isEqualByComparingTo("4.3");
		assertThat(survey.get("component")).extracting((answer) -> answer.at("/code/coding/0/code").asString())
			.containsExactly("75893-8", "91145-3", "91146-1");
		assertThat(survey.get("component")).extracting((answer) -> answer.at("/valueQuantity/value").asInt())
			.containsExactly(5, 4, 4);
	}

	@Test
	void writesOnlyTheNameOfThePerson() {
		assertThat(only("Patient").toString())
			.isEqualTo("{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"Alma\"}]}");
	}

	private UUID id(JsonNode resource) {
		return StreamSupport.stream(bundle().get("entry").spliterator(), false)
			.filter((entry) -> entry.get("resource").equals(resource))
			.map((entry) -> UUID.fromString(entry.get("fullUrl").asString().replace("urn:uuid:", "")))
			.findFirst()
			.orElseThrow();
	}

	private OwnedId id() {
		return OwnedId.of(this.me, UUID.randomUUID());
	}

	private JsonNode only(String type) {
		List<JsonNode> found = resources(type);
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	private List<JsonNode> resources(String type) {
		return StreamSupport.stream(bundle().get("entry").spliterator(), false)
			.map((entry) -> entry.get("resource"))
			.filter((resource) -> resource.get("resourceType").asString().equals(type))
			.toList();
	}

	private JsonNode bundle() {
		return JsonMapper.shared().readTree(written());
	}

	private String written() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Person person = new Person(this.me, "Alma", ZoneId.of("Europe/Berlin"), WaterUnit.ML, null, List.of(), true,
				false);
		FhirMapper mapper = new FhirMapper(person, new Exercises(this.guides.in(Locale.ENGLISH), List.of()),
				this.messages);
		try (FhirWriter writer = new FhirWriter(mapper, this.clock.instant(), out)) {
			this.diary.forEach(this.me, (entry) -> writer.add(EntryExport.of(entry, person.zone())));
		}
		return out.toString(StandardCharsets.UTF_8);
	}

}
