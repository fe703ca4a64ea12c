package app.lissom.diary;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;

/** Water. */
@Controller
@RequestMapping("/diary/{day}/water")
class WaterEntryController extends EntryFormController<WaterForm> {

	WaterEntryController(Diary diary, Clock clock) {
		super(EntryKind.WATER, diary, clock);
	}

	@Override
	WaterForm blank(UUID id, Day day) {
		return new WaterForm(id, null, day.suggestedTime(), null, day.person().waterUnit());
	}

	@Override
	void check(WaterForm form, Day day, @Nullable Entry before, BindingResult errors) {
		if (form.unit() != null && !form.isPossible()) {
			errors.rejectValue("amount", "diary.water.amount.wrong." + form.unit());
		}
	}

	@Override
	String place(Entry entry) {
		return "water";
	}

	@Override
	WaterForm filled(Entry entry, Day day) {
		Water water = ((WaterEntry) entry).water();
		return new WaterForm(entry.id(), Set.of(SeenVersion.of(entry)), day.timeOf(entry),
				day.amount(water.millilitres()).toPlainString(), day.person().waterUnit());
	}

}
