package app.lissom.routine;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import app.lissom.account.Person;
import app.lissom.account.SavedMessage;
import app.lissom.diary.Day;
import app.lissom.diary.Diary;
import app.lissom.diary.EntryConflictPage;
import app.lissom.diary.ExerciseEntry;
import app.lissom.diary.ReturnPage;
import app.lissom.diary.UnansweredSymptoms;
import app.lissom.exercises.ExerciseRef;
import app.lissom.guide.Dose;
import app.lissom.guide.Exercise;
import app.lissom.guide.Guide;
import app.lissom.guide.Guides;
import app.lissom.guide.Pager;
import app.lissom.kernel.AmountUnit;
import app.lissom.kernel.InUnit;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.NotFoundException;
import app.lissom.page.OfflinePages;
import app.lissom.page.Redirect;
import app.lissom.security.SignedIn;
import jakarta.validation.Valid;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows an exercise of the guide, plays it alone, and logs it with one tap. */
@Controller
class ExerciseController {

	/** The place on the page of an exercise that says what was logged. */
	private static final String HERE = "did";

	private final Guides guides;

	private final StepViews views;

	private final RoutineLog log;

	private final Diary diary;

	private final List<ExercisePlan> plans;

	private final UnansweredSymptoms symptoms;

	private final Clock clock;

	ExerciseController(Guides guides, StepViews views, RoutineLog log, Diary diary, List<ExercisePlan> plans,
			UnansweredSymptoms symptoms, Clock clock) {
		this.guides = guides;
		this.views = views;
		this.log = log;
		this.diary = diary;
		this.plans = plans;
		this.symptoms = symptoms;
		this.clock = clock;
	}

	@GetMapping("/guide/exercises/{exercise}")
	String show(@SignedIn @Nullable Person me, @PathVariable String exercise,
			@RequestAttribute(name = SavedMessage.VARIABLE, required = false) @Nullable SavedMessage saved,
			Model model) {
		Exercise found = find(exercise);
		if (me != null) {
			model.addAttribute("form", new DoneForm(null, null, minutes(me, found)));
		}
		return page(me, found, null, saved != null, model);
	}

	/** Contributes the players of the exercises, with the page at their end. */
	@Bean
	static OfflinePages offlineExercises(Guides guides) {
		return () -> guides.all()
			.iterator()
			.next()
			.exercises()
			.stream()
			.flatMap((exercise) -> Stream.of("/play", "/play?step=2").map((page) -> exercise.address() + page))
			.toList();
	}

	/** Shows the player to visitors: nothing is saved before its end. */
	@GetMapping("/guide/exercises/{exercise}/play")
	String play(@PathVariable String exercise, @RequestParam(defaultValue = "1") int step, Model model) {
		Exercise found = find(exercise);
		if (step == 2) {
			model.addAttribute("exercise", found);
			model.addAttribute("minutes", minutes(null, found));
			model.addAttribute("id", OwnedId.generate(this.clock));
			return "routine/played";
		}
		Routine routine = routine(null, found);
		model.addAttribute("player", found.address() + "/play");
		model.addAttribute("back", PlayerReturn.to(found));
		model.addAttribute("name", routine.name());
		model.addAttribute("partOfDay", routine.partOfDay());
		model.addAttribute("views", this.views.of(null, routine.steps()));
		model.addAttribute("current", 0);
		return "routine/play";
	}

	@PostMapping("/routine/exercises/{exercise}/play")
	String start(@SignedIn Person me, @PathVariable String exercise,
			@RequestParam(required = false) @Nullable UUID id) {
		RoutineSession session = this.log
			.begin(new RoutineSession(OwnedId.of(me.id(), OwnedId.orGenerate(id, this.clock)),
					routine(me, find(exercise)), Variant.WHOLE, me.momentNow(this.clock), null));
		return Redirect.to("/routine/sessions/{session}", session.id());
	}

	/**
	 * Logs the exercise.
	 * @param at the place of the form: on the page of the exercise or on the start page
	 */
	@PostMapping("/routine/exercises/{exercise}/done")
	ModelAndView create(@SignedIn Person me, @PathVariable String exercise,
			@Valid @ModelAttribute("form") DoneForm form, Errors errors, @RequestParam(defaultValue = HERE) String at,
			Model model) {
		Exercise found = find(exercise);
		if (errors.hasErrors()) {
			return new ModelAndView(page(me, found, form.id(), false, model), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		UUID id = OwnedId.orGenerate(form.id(), this.clock);
		Minutes minutes = new Minutes((form.minutes() != null) ? form.minutes() : minutes(me, found));
		ExerciseEntry entry = new ExerciseEntry(OwnedId.of(me.id(), id), me.momentNow(this.clock),
				ExerciseRef.ofGuide(found.id()), minutes, null, null, null);
		return this.diary.save(List.of(entry), (form.seen() != null) ? Set.of(form.seen()) : Set.of())
			.toPage(Redirect.toSaved(at, id, at.equals(HERE) ? found.address() : "/"),
					new EntryConflictPage(me, this.clock, "guide", Map.of("id", OwnedId.generate(this.clock)))
						.andThen((page) -> page.addObject("exercises", this.views.exercises(me.id()).names())));
	}

	private Exercise find(String exercise) {
		return this.guides.current().exercise(exercise).orElseThrow(NotFoundException::new);
	}

	/** Returns a routine of this exercise alone, as long as a plan of the person says. */
	private Routine routine(@Nullable Person me, Exercise exercise) {
		ExerciseRef ref = ExerciseRef.ofGuide(exercise.id());
		return Routine.ofExercise(exercise, plannedMinutes(me, ref).map((minutes) -> Step.ofMinutes(ref, minutes))
			.orElseGet(() -> this.views.firstStep(ref)));
	}

	private Optional<Integer> plannedMinutes(@Nullable Person me, ExerciseRef exercise) {
		return (me == null) ? Optional.empty()
				: this.plans.stream().flatMap((plan) -> plan.minutesToday(me, exercise).stream()).findFirst();
	}

	private int minutes(@Nullable Person me, Exercise exercise) {
		Routine routine = routine(me, exercise);
		Integer walk = routine.steps().get(0).minutes();
		return (walk != null) ? walk : routine.minutes();
	}

	private String page(@Nullable Person me, Exercise exercise, @Nullable UUID id, boolean saved, Model model) {
		if (me != null) {
			this.symptoms.addSigns(me, model.asMap());
			model.addAttribute("id", OwnedId.orGenerate(id, this.clock));
			Day today = Day.today(me, this.clock.instant());
			model.addAttribute("day", today);
			model.addAttribute("back", ReturnPage.ofExercise(today, exercise.id()));
			model.addAttribute("exercises", this.views.exercises(saved ? me.id() : null).names());
			model.addAttribute("underWay", this.views.underWay(this.log.underWay(me, Routine.idOf(exercise)), me.id()));
			model.addAttribute("inMinutes", exercise.dose().unit() == Dose.Unit.MINUTES);
		}
		model.addAttribute("page", exercise);
		Guide guide = this.guides.current();
		model.addAttribute("tip", guide.tipWith(exercise));
		model.addAttribute("floor", guide.floor());
		model.addAttribute("stop", guide.stop());
		model.addAttribute("pager", Pager.of(guide.exercises(), exercise));
		return "guide/exercise";
	}

	/**
	 * Binds how long it was done, where that is asked.
	 *
	 * @param minutes null for as long as its dose takes
	 */
	record DoneForm(@Nullable UUID id, @Nullable SeenVersion seen, @InUnit(AmountUnit.MINUTE) @Range(min = 1,
			max = Minutes.MAX, message = "{diary.minutes.wrong}") @Nullable Integer minutes) {

	}

}
