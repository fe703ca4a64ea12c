package app.lissom.takeout;

import app.lissom.account.AccountId;
import app.lissom.diary.Done;
import app.lissom.diary.Ease;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryId;
import app.lissom.diary.EntryKind;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.Feeling;
import app.lissom.diary.Massage;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.Minutes;
import app.lissom.diary.Moment;
import app.lissom.diary.NoteEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainLevel;
import app.lissom.diary.PartOfDay;
import app.lissom.diary.Place;
import app.lissom.diary.PostureCheck;
import app.lissom.diary.Protocol;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheck;
import app.lissom.diary.Side;
import app.lissom.diary.Told;
import app.lissom.diary.Water;
import app.lissom.diary.WaterEntry;
import app.lissom.guide.WarningSign;
import org.jspecify.annotations.Nullable;

/** Reads what {@link EntryFacts} wrote. */
final class EntryArrivals {

	/** Longest name of one of the guide's exercises. */
	private static final int LONGEST_SLUG = 100;

	private EntryArrivals() {
	}

	static Entry entry(AccountId me, Told told) {
		EntryId id = EntryId.of(me, told.id("id"));
		Moment moment = Moment.told(told.day("day"), told.momentOrNull("at"));
		return switch (told.choice("kind", EntryKind.class)) {
			case PAIN -> new PainEntry(id, moment, Told.needed("pain", told.value("pain", PainLevel::new)),
					told.choiceOrNull("feeling", Feeling.class), told.choices("places", Place.class),
					told.choiceOrNull("side", Side.class), told.noteOrNull("note"));
			case WATER -> new WaterEntry(id, moment, Told.needed("waterMl", told.value("waterMl", Water::new)));
			case EXERCISE -> exercise(id, moment, told);
			case RELIEF -> relief(id, moment, told);
			case MASSAGE -> Told.guarded("nextOn", () -> new MassageEntry(id, moment,
					told.choice("massage", Massage.class), minutes(told), told.dayOrNull("nextOn")));
			case POSTURE -> new PostureCheck(id, moment);
			case NOTE -> new NoteEntry(id, moment, Told.needed("note", told.noteOrNull("note")));
			case SAFETY -> new SafetyCheck(id, moment, told.choices("signs", WarningSign.class));
		};
	}

	private static Entry exercise(EntryId id, Moment moment, Told told) {
		String slug = told.lineOrNull("exercise", LONGEST_SLUG);
		Done done = Told.guarded("exercise", () -> new Done(slug, told.idOrNull("ownExerciseId")));
		Integer sets = told.numberOrNull("sets");
		return Told.guarded("sets", () -> new ExerciseEntry(id, moment, done, minutes(told), sets,
				told.choiceOrNull("partOfDay", PartOfDay.class), told.choiceOrNull("ease", Ease.class)));
	}

	/** A session with ice, heat or both. */
	static ReliefEntry relief(EntryId id, Moment moment, Told told) {
		return new ReliefEntry(id, moment, told.choice("protocol", Protocol.class), minutes(told),
				told.value("painBefore", PainLevel::new), told.value("painAfter", PainLevel::new),
				told.value("painLater", PainLevel::new));
	}

	private static @Nullable Minutes minutes(Told told) {
		return told.value("minutes", Minutes::new);
	}

}
