package app.lissom.relief;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import app.lissom.account.Person;
import app.lissom.account.TodayCard;
import app.lissom.diary.DiaryQueries;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.Treatment;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows on the start page what ice or heat did the last time, and starts it again. */
@Component
@Order(15)
class LastRelief implements TodayCard {

	private final DiaryQueries diary;

	private final ReliefSessions sessions;

	private final Clock clock;

	LastRelief(DiaryQueries diary, ReliefSessions sessions, Clock clock) {
		this.diary = diary;
		this.sessions = sessions;
		this.clock = clock;
	}

	@Override
	public void addTo(Model model, Person me) {
		Optional<ReliefEntry> last = latest(me);
		model.addAttribute("lastRelief", last.orElse(null));
		model.addAttribute("again",
				last.map((entry) -> Outcome.of(entry.content().treatment()))
					.filter((outcome) -> isLower(last.get()) && lastIce(me, outcome).isEmpty())
					.filter((outcome) -> this.sessions.findOpen(me.id()).isEmpty())
					.orElse(null));
	}

	@Override
	public String fragment() {
		return "relief/_last :: card";
	}

	/** Finds the latest session of a year that pain was rated before and after. */
	Optional<ReliefEntry> latest(Person me) {
		return latest(me, EnumSet.allOf(Treatment.class));
	}

	/** The same of one treatment. */
	Optional<ReliefEntry> latest(Person me, Treatment treatment) {
		return latest(me, EnumSet.of(treatment));
	}

	private Optional<ReliefEntry> latest(Person me, Set<Treatment> treatments) {
		return this.diary.latestRated(me.id(), treatments, me.today(this.clock).minusYears(1));
	}

	private static boolean isLower(ReliefEntry entry) {
		return entry.painRatings().get(1).level().value() < entry.painRatings().get(0).level().value();
	}

	/** Finds the ice from which the skin still rests, if the outcome has ice. */
	Optional<LastIce> lastIce(Person me, Outcome outcome) {
		Instant now = this.clock.instant();
		return (outcome == Outcome.HEAT) ? Optional.empty()
				: LastIce.of(this.diary.latestIce(me.id(), now.minus(LastIce.PERIOD)), Optional.empty(),
						ZonedDateTime.ofInstant(now, me.zone()));
	}

}
