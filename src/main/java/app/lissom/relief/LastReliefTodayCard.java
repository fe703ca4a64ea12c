package app.lissom.relief;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.diary.DiaryRowQueries;
import app.lissom.diary.RecentEntries;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;
import app.lissom.kernel.CombinedQuery;
import app.lissom.safety.LastIce;
import app.lissom.safety.Outcome;
import app.lissom.today.TodayCard;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows on the start page what ice or heat achieved the last time, and starts it again,
 * by the questions if pain is a reason to ask them.
 */
@Component
@Order(15)
class LastReliefTodayCard implements TodayCard {

	private final RecentEntries entries;

	private final IceRest iceRest;

	private final CombinedQuery.Factory queries;

	private final PendingCheck check;

	private final Clock clock;

	LastReliefTodayCard(RecentEntries entries, IceRest iceRest, CombinedQuery.Factory queries, PendingCheck check,
			Clock clock) {
		this.entries = entries;
		this.check = check;
		this.iceRest = iceRest;
		this.queries = queries;
		this.clock = clock;
	}

	@Override
	public Content prepare(Person me, CombinedQuery rows) {
		Supplier<Optional<ReliefEntry.Rating>> latest = latest(me, null, rows);
		return (model) -> {
			Optional<ReliefEntry.Rating> last = latest.get();
			Outcome again = last.filter(ReliefEntry.Rating::isLower)
				.map((rating) -> Outcome.of(rating.protocol()))
				.filter((outcome) -> !Boolean.TRUE.equals(model.getAttribute(ReliefTodayCard.SKIN_RESTING)))
				.filter((outcome) -> !this.check.hasUnansweredSigns(me))
				.filter((outcome) -> outcome == Outcome.HEAT || recentIce(me).isEmpty())
				.orElse(null);
			model.addAttribute("lastRelief", last.map(LastRelief::new).orElse(null));
			model.addAttribute("again", again);
			model.addAttribute("askFirst", again != null && this.check.isRequiredToStart(me, null));
		};
	}

	@Override
	public boolean isShown(Model model) {
		return model.getAttribute("lastRelief") != null && !model.containsAttribute("sessionView");
	}

	@Override
	public String fragment() {
		return "relief/_last :: card";
	}

	private Optional<LastIce> recentIce(Person me) {
		Instant now = this.clock.instant();
		LocalDate today = me.today(this.clock);
		return this.iceRest
			.withBrowsers(this.entries.between(me, today.minusDays(2), today.plusDays(2), List.of(ReliefEntry.class))
				.stream()
				.map(ReliefEntry.class::cast)
				.filter((entry) -> entry.content().treatment() != Treatment.HEAT && entry.at() != null
						&& !entry.at().isBefore(now.minus(LastIce.PERIOD)))
				.max(Comparator.comparing(ReliefEntry::at))
				.stream(), me);
	}

	/** Finds the latest session of a year that pain was rated before and after. */
	Optional<ReliefEntry.Rating> latest(Person me, Treatment treatment) {
		return latest(me, treatment, this.queries.begin()).get();
	}

	private Supplier<Optional<ReliefEntry.Rating>> latest(Person me, @Nullable Treatment treatment,
			CombinedQuery rows) {
		return DiaryRowQueries.latestRated(me.id(), treatment, me.today(this.clock).minusYears(1), rows);
	}

}
