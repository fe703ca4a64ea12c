package app.lissom.diary;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.lissom.exercises.CustomExercises;
import app.lissom.kernel.OwnedId;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Adds to the model what the fragments in {@code templates/diary/_cards.html} read: the
 * log of one day, and fresh ids for its forms.
 */
@Component
class DayForms {

	/** Days for which a medicine is offered again. */
	private static final int OFFERED = 90;

	private final CustomExercises customExercises;

	private final DiaryQueries queries;

	private final Clock clock;

	DayForms(CustomExercises customExercises, DiaryQueries queries, Clock clock) {
		this.customExercises = customExercises;
		this.queries = queries;
		this.clock = clock;
	}

	void add(Day day, DayLog log, Model model) {
		model.addAttribute("log", log);
		model.addAttribute("exercises", this.customExercises.withGuide(day.me()));
		model.addAttribute("kinds", EntryKind.values());
		model.addAttribute("ids", Arrays.stream(EntryKind.values())
			.collect(Collectors.toMap(Function.identity(), (kind) -> OwnedId.draw(this.clock))));
		model.addAttribute("medicines", medicines(day));
		model.addAttribute("form", EntryKind.PAIN.blankForm(OwnedId.draw(this.clock), null));
	}

	/** What the person took lately, by name so that no button moves, with fresh ids. */
	private Map<MedicineEntry.Item, UUID> medicines(Day day) {
		Map<MedicineEntry.Item, UUID> medicines = new LinkedHashMap<>();
		this.queries.recentMedicines(day.me(), day.today().minusDays(OFFERED))
			.stream()
			.sorted(Comparator.comparing(MedicineEntry.Item::name)
				.thenComparing(MedicineEntry.Item::amount, Comparator.nullsFirst(Comparator.naturalOrder())))
			.forEach((item) -> medicines.put(item, OwnedId.draw(this.clock)));
		return medicines;
	}

}
