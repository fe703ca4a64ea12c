package app.lissom.diary;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;

import app.lissom.account.Person;
import app.lissom.kernel.ConflictPage;
import app.lissom.kernel.SaveResult.Conflict;

import org.springframework.web.servlet.ModelAndView;

/**
 * Asks which of two versions of an entry is right, outside of the diary's own pages.
 *
 * @param section the part of the product that the navigation marks
 * @param ids fresh ids by the names of their fields, to save both
 */
public record EntryConflictPage(Person me, Clock clock, String section,
		Map<String, ?> ids) implements Function<Conflict<Entry>, ModelAndView> {

	@Override
	public ModelAndView apply(Conflict<Entry> conflict) {
		Day day = Day.today(this.me, this.clock.instant());
		return new ConflictPage(this.section, "diary/_entry :: version", "/diary/" + day.date(), this.ids)
			.apply(conflict)
			.addObject("day", day);
	}

}
