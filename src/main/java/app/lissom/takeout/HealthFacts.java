package app.lissom.takeout;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.diary.Entry;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.Exercises;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.Minutes;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainLevel;
import app.lissom.diary.ReliefEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/** What an entry says, for a health record. */
final class HealthFacts {

	private static final Fhir.Concept NOT_SAID = Fhir.Concept
		.of("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown", null);

	private final Person me;

	private final Exercises exercises;

	private final MessageSource messages;

	private final Fhir.Reference subject;

	HealthFacts(Person me, Exercises exercises, MessageSource messages) {
		this.me = me;
		this.exercises = exercises;
		this.messages = messages;
		this.subject = new Fhir.Reference(urn(me.id().value()));
	}

	/** The person, by the user name alone. */
	Fhir.Item patient() {
		return item(this.me.id().value(), new Fhir.Patient(List.of(new Fhir.Text(this.me.name()))));
	}

	/** The water of a day; its id is always the same. */
	Fhir.Item water(LocalDate day, int millilitres) {
		UUID id = UUID.nameUUIDFromBytes((this.me.id() + " water " + day).getBytes(StandardCharsets.UTF_8));
		return item(id, observation(Measure.WATER, day.toString(), millilitres, Stream.empty(), null));
	}

	/** The entry, if health records have a place for its kind. */
	Optional<Fhir.Item> of(Entry entry) {
		return Optional.ofNullable(resource(entry)).map((resource) -> item(entry.id(), resource));
	}

	private Fhir.@Nullable Resource resource(Entry entry) {
		if (entry instanceof PainEntry pain) {
			return observation(Measure.PAIN, when(pain), pain.level().value(), Stream
				.of(word("diary.feeling.", pain.feeling()), (pain.note() != null) ? pain.note().text() : null),
					where(pain));
		}
		if (entry instanceof ExerciseEntry exercise) {
			return observation(Measure.EXERCISE, when(exercise), value(exercise.minutes()),
					Stream.of(this.exercises.name(exercise.done()), words("diary.sets.is", exercise.sets()),
							word("diary.ease.", exercise.ease())),
					null);
		}
		if (entry instanceof ReliefEntry relief) {
			return procedure(relief, word("diary.protocol.", relief.protocol()), relief.minutes(), Stream
				.of(level("before", relief.before()), level("after", relief.after()), level("later", relief.later())));
		}
		if (entry instanceof MassageEntry massage) {
			return procedure(massage, words("diary.massage.is", word("diary.massage.", massage.massage())),
					massage.minutes(), Stream.empty());
		}
		return null;
	}

	private Fhir.Observation observation(Measure measure, String when, @Nullable Integer value,
			Stream<@Nullable String> notes, Fhir.@Nullable Concept bodySite) {
		return new Fhir.Observation("final", measure.category(), measure.code(), this.subject, when,
				List.of(this.subject), (value != null) ? measure.quantity(value) : null,
				(value != null) ? null : NOT_SAID, notes(notes), bodySite);
	}

	/** It began at the entry's time; without a time, the note tells how long it took. */
	private Fhir.Procedure procedure(Entry entry, @Nullable String what, @Nullable Minutes minutes,
			Stream<@Nullable String> notes) {
		Instant at = entry.at();
		boolean timed = at != null && minutes != null;
		return new Fhir.Procedure("completed", new Fhir.Concept(List.of(), what), this.subject,
				timed ? null : when(entry),
				timed ? new Fhir.Period(dateTime(at), dateTime(at.plusSeconds(60L * minutes.value()))) : null,
				this.subject,
				notes(Stream.concat(Stream.of(timed ? null : words("diary.minutes.is", value(minutes))), notes)));
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
			.concat(pain.places().stream().map((place) -> word("diary.place.", place)),
					Stream.ofNullable(word("diary.side.", pain.side())))
			.collect(Collectors.joining(", "));
		return where.isEmpty() ? null : Fhir.Concept.of(where);
	}

	/** A note is Markdown there, in which a tag of HTML would be one. */
	private static List<Fhir.Text> notes(Stream<@Nullable String> notes) {
		return notes.filter((note) -> note != null).map((note) -> new Fhir.Text(note.replace("<", "&lt;"))).toList();
	}

	private static @Nullable Integer value(@Nullable Minutes minutes) {
		return (minutes != null) ? minutes.value() : null;
	}

	private @Nullable String level(String when, @Nullable PainLevel level) {
		return words("takeout.fhir." + when, (level != null) ? level.value() : null);
	}

	private @Nullable String word(String words, @Nullable Enum<?> choice) {
		return (choice != null) ? words(words + choice, "") : null;
	}

	private @Nullable String words(String key, @Nullable Object argument) {
		return (argument != null) ? this.messages.getMessage(key, new Object[] { argument }, Locale.ENGLISH) : null;
	}

}
