package app.lissom.exporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.EntryExport;
import app.lissom.diary.HealthRecordItem;
import app.lissom.exercises.ExerciseRef;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.Minutes;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Maps entries to the resources of a health record. */
final class FhirMapper implements HealthRecordItem.Texts {

	private static final Fhir.Concept NOT_SAID = Fhir.Concept
		.of("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown", null);

	private final Person me;

	private final Exercises exercises;

	private final MessageSource messages;

	private final Fhir.Reference subject;

	FhirMapper(Person me, Exercises exercises, MessageSource messages) {
		this.me = me;
		this.exercises = exercises;
		this.messages = messages;
		this.subject = new Fhir.Reference(urn(me.id().value()));
	}

	/** Returns the person, by the user name alone. */
	Fhir.Item patient() {
		return item(this.me.id().value(), new Fhir.Patient(List.of(new Fhir.Text(this.me.name()))));
	}

	/** Returns the water of a day; its id is always the same. */
	Fhir.Item water(LocalDate day, int millilitres) {
		UUID id = UUID.nameUUIDFromBytes((this.me.id() + " water " + day).getBytes(StandardCharsets.UTF_8));
		return item(id, observation(LoincMeasure.WATER, day.toString(), millilitres, List.of(), null, List.of()));
	}

	/** Returns the entry, if health records have a place for its kind. */
	Optional<Fhir.Item> of(EntryExport entry) {
		return Optional.ofNullable(entry.content().toHealthRecordItem(this))
			.map((fact) -> item(entry.id(), resource(entry, fact)));
	}

	private Fhir.Resource resource(EntryExport entry, HealthRecordItem fact) {
		if (fact instanceof HealthRecordItem.Observation observation) {
			return observation(LoincMeasure.valueOf(observation.measure().name()), when(entry), observation.value(),
					fact.notes(), observation.bodySite().isEmpty() ? null : Fhir.Concept.of(observation.bodySite()),
					List.of());
		}
		if (fact instanceof HealthRecordItem.Survey survey) {
			return observation(LoincMeasure.valueOf(survey.score().name()), when(entry), survey.value(), List.of(),
					null, components(survey));
		}
		if (fact instanceof HealthRecordItem.Medication medication) {
			return new Fhir.MedicationStatement("completed", Fhir.Concept.of(medication.name()), this.subject,
					when(entry), this.subject, notes(fact.notes().stream()),
					Stream.ofNullable(medication.amount()).map(Fhir.Text::new).toList());
		}
		return procedure(entry, (HealthRecordItem.Procedure) fact);
	}

	private static List<Fhir.Component> components(HealthRecordItem.Survey survey) {
		return new TreeMap<>(survey.answers()).entrySet().stream().map((answer) -> {
			LoincMeasure measure = LoincMeasure.valueOf(answer.getKey().name());
			return new Fhir.Component(measure.code(), measure.quantity(answer.getValue()));
		}).toList();
	}

	private Fhir.Observation observation(LoincMeasure measure, String when, @Nullable Number value,
			List<@Nullable String> notes, Fhir.@Nullable Concept bodySite, List<Fhir.Component> components) {
		return new Fhir.Observation("final", measure.category(), measure.code(), this.subject, when,
				List.of(this.subject), (value != null) ? measure.quantity(value) : null,
				(value != null) ? null : NOT_SAID, notes(notes.stream()), bodySite, components);
	}

	/** Without a time of day, a note says how long it took. */
	private Fhir.Procedure procedure(EntryExport entry, HealthRecordItem.Procedure fact) {
		Fhir.Period period = period(entry.at(), fact.minutes());
		String length = (period == null) ? message("diary.minutes.is", Minutes.valueOf(fact.minutes())) : null;
		return new Fhir.Procedure("completed", new Fhir.Concept(List.of(), fact.name()), this.subject,
				(period == null) ? when(entry) : null, period, this.subject,
				notes(Stream.concat(Stream.ofNullable(length), fact.notes().stream())));
	}

	@Override
	public @Nullable String choice(String keyPrefix, @Nullable Enum<?> choice) {
		return (choice != null) ? message(keyPrefix + choice, "") : null;
	}

	@Override
	public @Nullable String message(String key, @Nullable Object argument) {
		return (argument != null)
				? this.messages.getMessage(key, new Object[] { argument }, LocaleContextHolder.getLocale()) : null;
	}

	@Override
	public String exercise(ExerciseRef exercise) {
		return this.exercises.name(exercise);
	}

	/** It began at the entry's time. */
	private Fhir.@Nullable Period period(@Nullable OffsetDateTime at, @Nullable Minutes minutes) {
		return (at != null && minutes != null)
				? new Fhir.Period(dateTime(at), dateTime(at.toInstant().plusSeconds(60L * minutes.value()))) : null;
	}

	private static Fhir.Item item(UUID id, Fhir.Resource resource) {
		return new Fhir.Item(urn(id), resource);
	}

	private static String urn(UUID id) {
		return "urn:uuid:" + id;
	}

	private String when(EntryExport entry) {
		return (entry.at() != null) ? dateTime(entry.at()) : entry.day().toString();
	}

	/** Returns a moment in the person's zone, always with seconds. */
	String dateTime(Instant at) {
		return dateTime(OffsetDateTime.ofInstant(at, this.me.zone()));
	}

	private static String dateTime(OffsetDateTime at) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
	}

	/** A note is Markdown there, in which a tag of HTML would be one. */
	private static List<Fhir.Text> notes(Stream<@Nullable String> notes) {
		return notes.filter((note) -> note != null).map((note) -> new Fhir.Text(note.replace("<", "&lt;"))).toList();
	}

}
