package app.lissom.day;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import app.lissom.diary.Day;
import app.lissom.diary.DiaryRowQueries;
import app.lissom.diary.EntryKind;
import app.lissom.diary.MedicineEntry;
import app.lissom.diary.PainReading;
import app.lissom.diary.ReturnPage;
import app.lissom.exercises.CustomExercises;
import app.lissom.exercises.ExerciseNames;
import app.lissom.kernel.CombinedQuery;
import app.lissom.kernel.OwnedId;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Adds to the model what the fragments in {@code templates/day/_cards.html} need: the log
 * of one day, and fresh ids for its forms.
 */
@Component
class DayForms {

	/** Days for which a medicine is offered again. */
	private static final int OFFERED = 90;

	private final CustomExercises customExercises;

	private final Clock clock;

	DayForms(CustomExercises customExercises, Clock clock) {
		this.customExercises = customExercises;
		this.clock = clock;
	}

	/**
	 * Asks for what the fragments read.
	 * @param back the page that they are on
	 * @param most how many lines of the log are not folded
	 * @return adds it to the model
	 */
	Consumer<Model> prepare(Day day, ReturnPage back, int most, CombinedQuery rows, Supplier<DayLog> log) {
		Supplier<ExerciseNames> exercises = this.customExercises.names(day.me(), rows);
		Supplier<List<MedicineEntry.Item>> medicines = DiaryRowQueries.recentMedicines(day.me(),
				day.today().minusDays(OFFERED), rows);
		return (model) -> {
			addLog(model, day, back, most, log.get(), exercises.get());
			model.addAttribute("painId", OwnedId.generate(this.clock));
			model.addAttribute("taps", new TapForms(day, taps(), back.name()));
			model.addAttribute("medicated", !medicines.get().isEmpty());
			model.addAttribute("medicines", new MedicineForms(day, offered(medicines.get()), back.name()));
		};
	}

	private void addLog(Model model, Day day, ReturnPage back, int most, DayLog log, ExerciseNames exercises) {
		String from = back.name();
		PainReading last = log.latestPain(day.now());
		List<SavedEntries> lines = log.lines(day.now());
		boolean numb = (day.isToday() || day.isYesterday()) && log.isPainNumbOrShooting();
		model.addAttribute("log", log);
		model.addAttribute("exercises", exercises);
		model.addAttribute("d", day.date());
		model.addAttribute("from", from);
		model.addAttribute("leads", from != null);
		model.addAttribute("query", back.query());
		model.addAttribute("now", day.isToday());
		model.addAttribute("lastPain", new LastPain(day, last));
		model.addAttribute("isNumb", numb);
		model.addAttribute("plain", !numb);
		model.addAttribute("water", new WaterForm(day, log.water(), OwnedId.generate(this.clock), from));
		model.addAttribute("hasNoLines", lines.isEmpty());
		model.addAttribute("lines",
				new EntryLines(day, from, back.query(), exercises, most, lines, log.deletedEarlier(day.now())));
	}

	/** Returns the kinds that are added with one tap. */
	private Map<EntryKind, UUID> taps() {
		Map<EntryKind, UUID> taps = new EnumMap<>(EntryKind.class);
		for (EntryKind kind : EntryKind.values()) {
			if (kind.isOneTap()) {
				taps.put(kind, OwnedId.generate(this.clock));
			}
		}
		return taps;
	}

	/**
	 * Returns what the person took lately, by name so that no button moves, with fresh
	 * ids.
	 */
	private Map<MedicineEntry.Item, UUID> offered(List<MedicineEntry.Item> taken) {
		Map<MedicineEntry.Item, UUID> medicines = new LinkedHashMap<>();
		taken.stream()
			.sorted(Comparator.comparing(MedicineEntry.Item::name)
				.thenComparing(MedicineEntry.Item::amount, Comparator.nullsFirst(Comparator.naturalOrder())))
			.forEach((item) -> medicines.put(item, OwnedId.generate(this.clock)));
		return medicines;
	}

}
