package app.lissom.diary;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.lissom.guide.Guide;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.Minutes;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;

/** Exercises that were done, several at once if one likes. */
@Controller
@RequestMapping("/diary/{day}/exercise")
class ExerciseEntryController extends EntryFormController<ExerciseForm> {

	private final Guide guide;

	private final CustomExercises own;

	ExerciseEntryController(Diary diary, Clock clock, Guide guide, CustomExercises own) {
		super(EntryKind.EXERCISE, diary, clock);
		this.guide = guide;
		this.own = own;
	}

	@Override
	ExerciseForm blank(UUID id, Day day) {
		return new ExerciseForm(id, null, day.suggestedTime(), null, null, null, null, null);
	}

	@Override
	ExerciseForm filled(Entry entry, Day day) {
		ExerciseEntry exercise = (ExerciseEntry) entry;
		return new ExerciseForm(entry.id(), Set.of(SeenVersion.of(entry)), day.timeOf(entry),
				new LinkedHashSet<>(Set.of(exercise.done().value())), Minutes.valueOf(exercise.minutes()),
				exercise.sets(), exercise.partOfDay(), exercise.ease());
	}

	@Override
	void check(ExerciseForm form, Day day, @Nullable Entry before, BindingResult errors) {
		List<@Nullable ExerciseRef> done = form.done();
		Exercises exercises = exercises(day.me());
		if (done.stream().anyMatch((one) -> one == null || !isKnown(one, exercises, before))) {
			errors.rejectValue("exercises", "diary.exercise.exercises.unknown");
		}
		else if (before != null && done.size() > 1) {
			errors.rejectValue("exercises", "diary.exercise.exercises.one");
		}
	}

	private static boolean isKnown(ExerciseRef done, Exercises exercises, @Nullable Entry before) {
		return exercises.find(done).isPresent()
				|| before instanceof ExerciseEntry exercise && exercise.done().equals(done);
	}

	@Override
	void prepare(Day day, Model model) {
		model.addAttribute("exercises", exercises(day.me()));
		model.addAttribute("partsOfDay", PartOfDay.values());
		model.addAttribute("eases", ExerciseFeedback.values());
	}

	private Exercises exercises(AccountId me) {
		return new Exercises(this.guide, this.own.of(me));
	}

}
