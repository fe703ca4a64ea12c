package app.lissom.exporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.Exercises;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.ReliefEntry;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/** What an entry says, for a health record. */
final class FhirMapper {

	private static final Fhir.Concept NOT_SAID = Fhir.Concept
		.of("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown", null);

	private final Person me;

	private final Exercises exercises;

	private final FhirTexts words;

	private final Fhir.Reference subject;

	FhirMapper(Person me, Exercises exercises, FhirTexts words) {
		this.me = me;
		this.exercises = exercises;
		this.words = words;
		this.subject = new Fhir.Reference(urn(me.id().value()));
	}

	/** The person, by the user name alone. */
	Fhir.Item patient() {
		return item(this.me.id().value(), new Fhir.Patient(List.of(new Fhir.Text(this.me.name()))));
	}

	/** The water of a day; its id is always the same. */
	Fhir.Item water(LocalDate day, int millilitres) {
		UUID id = UUID.nameUUIDFromBytes((this.me.id() + " water " + day).getBytes(StandardCharsets.UTF_8));
		return item(id, observation(LoincMeasure.WATER, day.toString(), millilitres, Stream.empty(), null));
	}

	/** The entry, if health records have a place for its kind. */
	Optional<Fhir.Item> of(Entry entry) {
		return Optional.ofNullable(resource(entry)).map((resource) -> item(entry.id(), resource));
	}

	private Fhir.@Nullable Resource resource(Entry entry) {
		if (entry instanceof PainEntry pain) {
			return observation(LoincMeasure.PAIN, when(pain), pain.level().value(),
					Stream.of(this.words.choice("diary.feeling.", pain.feeling()),
							(pain.note() != null) ? pain.note().text() : null),
					where(pain));
		}
		if (entry instanceof ExerciseEntry exercise) {
			return observation(LoincMeasure.EXERCISE, when(exercise), value(exercise.minutes()),
					Stream.of(this.exercises.name(exercise.done()), this.words.say("diary.sets.is", exercise.sets()),
							this.words.choice("diary.ease.", exercise.ease())),
					null);
		}
		if (entry instanceof ReliefEntry relief) {
			return procedure(relief, this.words.choice("diary.protocol.", relief.protocol()), relief.minutes(),
					Stream.of(this.words.say("exporting.fhir.before", value(relief.before())),
							this.words.say("exporting.fhir.after", value(relief.after())),
							this.words.say("exporting.fhir.later", value(relief.later()))));
		}
		if (entry instanceof MassageEntry massage) {
			return procedure(massage,
					this.words.say("diary.massage.is", this.words.choice("diary.massage.", massage.massage())),
					massage.minutes(), Stream.empty());
		}
		return null;
	}

	private Fhir.Observation observation(LoincMeasure measure, String when, @Nullable Integer value,
			Stream<@Nullable String> notes, Fhir.@Nullable Concept bodySite) {
		return new Fhir.Observation("final", measure.category(), measure.code(), this.subject, when,
				List.of(this.subject), (value != null) ? measure.quantity(value) : null,
				(value != null) ? null : NOT_SAID, notes(notes), bodySite);
	}

	/** Without a time, a note tells how long it took. */
	private Fhir.Procedure procedure(Entry entry, @Nullable String what, @Nullable Minutes minutes,
			Stream<@Nullable String> notes) {
		Fhir.Period period = period(entry.at(), minutes);
		String length = (period == null) ? this.words.say("diary.minutes.is", value(minutes)) : null;
		return new Fhir.Procedure("completed", new Fhir.Concept(List.of(), what), this.subject,
				(period == null) ? when(entry) : null, period, this.subject,
				notes(Stream.concat(Stream.ofNullable(length), notes)));
	}

	/** It began at the entry's time. */
	private Fhir.@Nullable Period period(@Nullable Instant at, @Nullable Minutes minutes) {
		return (at != null && minutes != null)
				? new Fhir.Period(dateTime(at), dateTime(at.plusSeconds(60L * minutes.value()))) : null;
	}

	private static Fhir.Item item(UUID id, Fhir.Resource resource) {
		return new Fhir.Item(urn(id), resource);
	}

	private static String urn(UUID id) {
		return "urn:uuid:" + id;
	}

	private String when(Entry entry) {
		return (entry.at() != null) ? dateTime(entry.at()) : entry.day().toString();
	}

	/** A moment in the person's zone, always with seconds. */
	String dateTime(Instant at) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(at, this.me.zone()));
	}

	private Fhir.@Nullable Concept where(PainEntry pain) {
		String where = Stream
			.concat(pain.places().stream().map((place) -> this.words.choice("diary.place.", place)),
					Stream.ofNullable(this.words.choice("diary.side.", pain.side())))
			.collect(Collectors.joining(", "));
		return where.isEmpty() ? null : Fhir.Concept.of(where);
	}

	/** A note is Markdown there, in which a tag of HTML would be one. */
	private static List<Fhir.Text> notes(Stream<@Nullable String> notes) {
		return notes.filter((note) -> note != null).map((note) -> new Fhir.Text(note.replace("<", "&lt;"))).toList();
	}

	private static @Nullable Integer value(@Nullable PainLevel level) {
		return (level != null) ? level.value() : null;
	}

	private static @Nullable Integer value(@Nullable Minutes minutes) {
		return (minutes != null) ? minutes.value() : null;
	}

}
