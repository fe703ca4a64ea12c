package app.lissom.importing;

import app.lissom.diary.BodyArea;
import app.lissom.diary.Entry;
import app.lissom.diary.EntryKind;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.ExerciseFeedback;
import app.lissom.diary.ExerciseRef;
import app.lissom.diary.Feeling;
import app.lissom.diary.Massage;
import app.lissom.diary.MassageEntry;
import app.lissom.diary.NoteEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PartOfDay;
import app.lissom.diary.PostureCheck;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheck;
import app.lissom.diary.Side;
import app.lissom.diary.Treatment;
import app.lissom.diary.Water;
import app.lissom.diary.WaterEntry;
import app.lissom.exporting.EntryExport;
import app.lissom.guide.WarningSign;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ImportedObject;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import org.jspecify.annotations.Nullable;

/** Reads what {@link EntryExport} wrote. */
final class EntryImport {

	/** Longest name of one of the guide's exercises. */
	private static final int LONGEST_SLUG = 100;

	private EntryImport() {
	}

	static Entry entry(AccountId me, ImportedObject told) {
		OwnedId id = OwnedId.of(me, told.id("id"));
		Moment moment = Moment.stated(told.day("day"), told.momentOrNull("at"));
		return switch (told.choice("kind", EntryKind.class)) {
			case PAIN -> new PainEntry(id, moment, ImportedObject.needed("pain", told.value("pain", PainLevel::new)),
					told.choiceOrNull("feeling", Feeling.class), told.choices("places", BodyArea.class),
					told.choiceOrNull("side", Side.class), told.noteOrNull("note"));
			case WATER ->
				new WaterEntry(id, moment, ImportedObject.needed("waterMl", told.value("waterMl", Water::new)));
			case EXERCISE -> exercise(id, moment, told);
			case RELIEF -> relief(id, moment, told);
			case MASSAGE -> ImportedObject.guarded("nextOn", () -> new MassageEntry(id, moment,
					told.choice("massage", Massage.class), minutes(told), told.dayOrNull("nextOn")));
			case POSTURE -> new PostureCheck(id, moment);
			case NOTE -> new NoteEntry(id, moment, ImportedObject.needed("note", told.noteOrNull("note")));
			case SAFETY -> new SafetyCheck(id, moment, told.choices("signs", WarningSign.class));
		};
	}

	private static Entry exercise(OwnedId id, Moment moment, ImportedObject told) {
		String slug = told.lineOrNull("exercise", LONGEST_SLUG);
		ExerciseRef done = ImportedObject.guarded("exercise",
				() -> new ExerciseRef(slug, told.idOrNull("ownExerciseId")));
		Integer sets = told.numberOrNull("sets");
		return ImportedObject.guarded("sets", () -> new ExerciseEntry(id, moment, done, minutes(told), sets,
				told.choiceOrNull("partOfDay", PartOfDay.class), told.choiceOrNull("ease", ExerciseFeedback.class)));
	}

	/** A session with ice, heat or both. */
	static ReliefEntry relief(OwnedId id, Moment moment, ImportedObject told) {
		return new ReliefEntry(id, moment, told.choice("protocol", Treatment.class), minutes(told),
				told.value("painBefore", PainLevel::new), told.value("painAfter", PainLevel::new),
				told.value("painLater", PainLevel::new));
	}

	private static @Nullable Minutes minutes(ImportedObject told) {
		return told.value("minutes", Minutes::new);
	}

}
