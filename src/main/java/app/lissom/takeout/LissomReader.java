package app.lissom.takeout;

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

import app.lissom.account.AccountId;
import app.lissom.account.Person;
import app.lissom.account.Persons;
import app.lissom.account.Preferences;
import app.lissom.account.WaterUnit;
import app.lissom.diary.Arrival;
import app.lissom.diary.EntryId;
import app.lissom.diary.Moment;
import app.lissom.diary.Note;
import app.lissom.diary.OwnExercise;
import app.lissom.diary.OwnExercises;
import app.lissom.diary.Told;
import app.lissom.diary.Totals;
import app.lissom.diary.WrongFact;
import app.lissom.page.PlainTextValidator;
import app.lissom.relief.ReliefSessions;
import app.lissom.reminders.Reminders;
import app.lissom.routine.RoutineArrivals;
import app.lissom.sharing.Questions;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * Reads a document of ours into the rooms that its sections come from. It is walked
 * through twice: entries may name own exercises that stand behind them.
 */
@Component
class LissomReader {

	private static final String OWN = "ownExercises";

	private static final Set<String> SECTIONS = Set.of("account", "reminders", "reminderRest", "routines",
			"routineSessions", "gentleDays", "planChanges", "flareNote", "pendingRelief", "reportQuestions");

	/** Where a day begins first: what is later has come nowhere. */
	static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

	private final OwnExercises ownExercises;

	private final Totals totals;

	private final ReliefSessions sessions;

	private final Reminders reminders;

	private final RoutineArrivals routines;

	private final Questions questions;

	private final Persons persons;

	private final Clock clock;

	LissomReader(OwnExercises ownExercises, Totals totals, ReliefSessions sessions, Reminders reminders,
			RoutineArrivals routines, Questions questions, Persons persons, Clock clock) {
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
	void read(Person me, Opener document, Intake intake) {
		Set<UUID> own = new HashSet<>();
		this.ownExercises.of(me.id()).stream().map(OwnExercise::id).forEach(own::add);
		document.open((in) -> Document.walk(in, new Section(OWN, (number, thing) -> intake.thing(OWN, number, () -> {
			Told told = told(thing);
			own.add(told.id("id"));
			return this.ownExercises.arrive(me.id(), told);
		}))));
		intake.settle();
		boolean blank = this.totals.firstDay(me.id()).isEmpty();
		document.open((in) -> Document.walk(in, new Others(me, blank, own, intake)));
	}

	private Told told(JsonNode thing) {
		return new Told(thing, LocalDate.ofInstant(this.clock.instant(), EASTERNMOST));
	}

	/** The settings come along into a diary in which nothing stands yet. */
	private Arrival account(Person me, boolean blank, Told told) {
		ZoneId zone = Told.guarded("zone", () -> ZoneId.of(Told.needed("zone", told.lineOrNull("zone", 64))));
		Integer goal = told.numberOrNull("waterGoalMl");
		Preferences liked = Told.guarded("glassesMl", () -> new Preferences(zone,
				told.choice("waterUnit", WaterUnit.class), goal, told.numbers("glassesMl")));
		boolean same = liked.areThoseOf(me);
		return Arrival.of((blank && !same) ? Optional.empty() : Optional.of(same),
				() -> this.persons.prefer(me.id(), liked));
	}

	/** A session that was not confirmed yet. */
	private Arrival pending(Person me, Told told) {
		Moment moment = Moment.told(told.day("day"), Told.needed("at", told.momentOrNull("at")));
		Told.needed("minutes", told.numberOrNull("minutes"));
		return this.sessions.arrive(me, EntryArrivals.relief(EntryId.of(me.id(), told.id("id")), moment, told));
	}

	private Arrival flareNote(AccountId me, JsonNode thing) {
		return this.routines.flareNote(me, Told.guarded(null, () -> new Note(thing.stringValue())));
	}

	/** A question for who reads the report, as far as there is room for one more. */
	private Arrival question(AccountId me, List<String> before, int number, JsonNode thing) {
		String question = Told.guarded(null, thing::stringValue);
		if (number > Questions.MOST || question.isBlank()
				|| !PlainTextValidator.isPlain(question, Questions.LONGEST, false)) {
			throw new WrongFact(null);
		}
		boolean room = !before.contains(question) && before.size() + number <= Questions.MOST;
		return Arrival.of(room ? Optional.empty() : Optional.of(before.contains(question)), () -> {
			List<String> all = new ArrayList<>(this.questions.of(me));
			all.add(question);
			this.questions.write(me, all);
		});
	}

	/** Reads one section. */
	private record Section(String name, BiConsumer<Integer, JsonNode> reader) implements Document.Visitor {

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
	private final class Others implements Document.Visitor {

		private final Person me;

		private final boolean blank;

		private final List<String> asked;

		private final Set<UUID> own;

		private final Intake intake;

		private Others(Person me, boolean blank, Set<UUID> own, Intake intake) {
			this.me = me;
			this.blank = blank;
			this.asked = LissomReader.this.questions.of(me.id());
			this.own = own;
			this.intake = intake;
		}

		@Override
		public boolean wants(String section) {
			return !section.equals(OWN) && !Header.NAMES.contains(section);
		}

		@Override
		public void take(String section, int number, JsonNode thing) {
			if (section.equals("entries")) {
				this.intake.entry(section, number, () -> EntryArrivals.entry(this.me.id(), known(thing)));
			}
			else if (SECTIONS.contains(section)) {
				this.intake.thing(section, number, () -> arrival(section, number, thing));
			}
			else {
				this.intake.findings().wonder(section);
			}
		}

		private Arrival arrival(String section, int number, JsonNode thing) {
			AccountId account = this.me.id();
			return switch (section) {
				case "account" -> account(this.me, this.blank, told(thing));
				case "reminders" -> ReminderArrivals.reminder(LissomReader.this.reminders, account, told(thing));
				case "reminderRest" -> ReminderArrivals.rest(LissomReader.this.reminders, account, told(thing));
				case "routines" -> LissomReader.this.routines.routine(account, known(thing));
				case "routineSessions" -> LissomReader.this.routines.session(account, known(thing));
				case "gentleDays" -> LissomReader.this.routines.gentleDay(account, told(thing));
				case "planChanges" -> LissomReader.this.routines.planChange(account, known(thing));
				case "reportQuestions" -> question(account, this.asked, number, thing);
				case "flareNote" -> flareNote(account, thing);
				default -> pending(this.me, told(thing));
			};
		}

		/** Everything that names an own exercise names one that there is. */
		private Told known(JsonNode thing) {
			for (JsonNode id : thing.findValues("ownExerciseId")) {
				Told.guarded("ownExerciseId", () -> {
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
