package app.lissom.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.account.Preferences;
import app.lissom.account.WaterUnit;
import app.lissom.diary.CustomExercise;
import app.lissom.diary.CustomExercises;
import app.lissom.totals.Totals;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ImportCandidate;
import app.lissom.kernel.ImportedObject;
import app.lissom.kernel.InvalidFactException;
import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.page.PlainTextValidator;
import app.lissom.relief.ReliefSessions;
import app.lissom.reminders.ReminderImports;
import app.lissom.routine.RoutineImport;
import app.lissom.sharing.ReportQuestions;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * Reads a document of ours into the rooms that its sections come from. It is walked
 * through twice: entries may name own exercises that stand behind them.
 */
@Component
class DocumentImporter {

	private static final String OWN = "ownExercises";

	private static final Set<String> SECTIONS = Set.of("account", "reminders", "reminderRest", "routines",
			"routineSessions", "gentleDays", "planChanges", "flareNote", "pendingRelief", "reportQuestions");

	/** Where a day begins first: what is later has come nowhere. */
	static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

	private final CustomExercises ownExercises;

	private final Totals totals;

	private final ReliefSessions sessions;

	private final ReminderImports reminders;

	private final RoutineImport routines;

	private final ReportQuestions questions;

	private final People persons;

	private final Clock clock;

	DocumentImporter(CustomExercises ownExercises, Totals totals, ReliefSessions sessions, ReminderImports reminders,
			RoutineImport routines, ReportQuestions questions, People persons, Clock clock) {
		this.ownExercises = ownExercises;
		this.totals = totals;
		this.sessions = sessions;
		this.reminders = reminders;
		this.routines = routines;
		this.questions = questions;
		this.persons = persons;
		this.clock = clock;
	}

	/** Reads all of it. */
	void read(Person me, Opener document, ImportRun intake) {
		Set<UUID> own = new HashSet<>();
		this.ownExercises.of(me.id()).stream().map(CustomExercise::id).forEach(own::add);
		document
			.open((in) -> DocumentReader.walk(in, new Section(OWN, (number, thing) -> intake.thing(OWN, number, () -> {
				ImportedObject told = told(thing);
				own.add(told.id("id"));
				return this.ownExercises.arrive(me.id(), told);
			}))));
		intake.settle();
		boolean blank = this.totals.firstDay(me.id()).isEmpty();
		document.open((in) -> DocumentReader.walk(in, new Others(me, blank, own, intake)));
	}

	private ImportedObject told(JsonNode thing) {
		return new ImportedObject(thing, LocalDate.ofInstant(this.clock.instant(), EASTERNMOST));
	}

	/** The settings come along into a diary in which nothing stands yet. */
	private ImportCandidate account(Person me, boolean blank, ImportedObject told) {
		ZoneId zone = ImportedObject.guarded("zone",
				() -> ZoneId.of(ImportedObject.needed("zone", told.lineOrNull("zone", 64))));
		Integer goal = told.numberOrNull("waterGoalMl");
		Preferences liked = ImportedObject.guarded("glassesMl", () -> new Preferences(zone,
				told.choice("waterUnit", WaterUnit.class), goal, told.numbers("glassesMl")));
		boolean same = liked.areThoseOf(me);
		return ImportCandidate.of((blank && !same) ? Optional.empty() : Optional.of(same),
				() -> this.persons.prefer(me.id(), liked));
	}

	/** A session that was not confirmed yet. */
	private ImportCandidate pending(Person me, ImportedObject told) {
		Moment moment = Moment.stated(told.day("day"), ImportedObject.needed("at", told.momentOrNull("at")));
		ImportedObject.needed("minutes", told.numberOrNull("minutes"));
		return this.sessions.arrive(me, EntryImport.relief(OwnedId.of(me.id(), told.id("id")), moment, told));
	}

	private ImportCandidate flareNote(AccountId me, JsonNode thing) {
		return this.routines.flareNote(me, ImportedObject.guarded(null, () -> new Note(thing.stringValue())));
	}

	/** A question for who reads the report, as far as there is room for one more. */
	private ImportCandidate question(AccountId me, List<String> before, int number, JsonNode thing) {
		String question = ImportedObject.guarded(null, thing::stringValue);
		if (number > ReportQuestions.MOST || question.isBlank()
				|| !PlainTextValidator.isPlain(question, ReportQuestions.LONGEST, false)) {
			throw new InvalidFactException(null);
		}
		boolean room = !before.contains(question) && before.size() + number <= ReportQuestions.MOST;
		return ImportCandidate.of(room ? Optional.empty() : Optional.of(before.contains(question)), () -> {
			List<String> all = new ArrayList<>(this.questions.of(me));
			all.add(question);
			this.questions.write(me, all);
		});
	}

	/** Reads one section. */
	private record Section(String name, BiConsumer<Integer, JsonNode> reader) implements DocumentReader.Visitor {

		@Override
		public boolean wants(String section) {
			return section.equals(this.name);
		}

		@Override
		public void take(String section, int number, JsonNode thing) {
			this.reader.accept(number, thing);
		}

	}

	/** Reads all the others. */
	private final class Others implements DocumentReader.Visitor {

		private final Person me;

		private final boolean blank;

		private final List<String> asked;

		private final Set<UUID> own;

		private final ImportRun intake;

		private Others(Person me, boolean blank, Set<UUID> own, ImportRun intake) {
			this.me = me;
			this.blank = blank;
			this.asked = DocumentImporter.this.questions.of(me.id());
			this.own = own;
			this.intake = intake;
		}

		@Override
		public boolean wants(String section) {
			return !section.equals(OWN) && !DocumentHeader.NAMES.contains(section);
		}

		@Override
		public void take(String section, int number, JsonNode thing) {
			if (section.equals("entries")) {
				this.intake.entry(section, number, () -> EntryImport.entry(this.me.id(), known(thing)));
			}
			else if (SECTIONS.contains(section)) {
				this.intake.thing(section, number, () -> arrival(section, number, thing));
			}
			else {
				this.intake.findings().wonder(section);
			}
		}

		private ImportCandidate arrival(String section, int number, JsonNode thing) {
			AccountId account = this.me.id();
			return switch (section) {
				case "account" -> account(this.me, this.blank, told(thing));
				case "reminders" -> ReminderImport.reminder(DocumentImporter.this.reminders, account, told(thing));
				case "reminderRest" -> ReminderImport.rest(DocumentImporter.this.reminders, account, told(thing));
				case "routines" -> DocumentImporter.this.routines.routine(account, known(thing));
				case "routineSessions" -> DocumentImporter.this.routines.session(account, known(thing));
				case "gentleDays" -> DocumentImporter.this.routines.gentleDay(account, told(thing));
				case "planChanges" -> DocumentImporter.this.routines.planChange(account, known(thing));
				case "reportQuestions" -> question(account, this.asked, number, thing);
				case "flareNote" -> flareNote(account, thing);
				default -> pending(this.me, told(thing));
			};
		}

		/** Everything that names an own exercise names one that there is. */
		private ImportedObject known(JsonNode thing) {
			for (JsonNode id : thing.findValues("ownExerciseId")) {
				ImportedObject.guarded("ownExerciseId", () -> {
					if (!this.own.contains(UUID.fromString(id.stringValue()))) {
						throw new IllegalArgumentException();
					}
					return id;
				});
			}
			return told(thing);
		}

	}

	/** Something that can be read more than once. */
	interface Opener {

		void open(ZipUpload.Taker reader);

	}

}
