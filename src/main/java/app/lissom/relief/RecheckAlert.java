package app.lissom.relief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import app.lissom.account.Person;
import app.lissom.diary.RecentEntries;
import app.lissom.today.Alert;
import app.lissom.safety.SafetyRecheck;

/** Asks about the warning signs again if the pain of the last days is a reason to. */
@Component
@Order(10)
class RecheckAlert implements Alert {

	private final RecentEntries entries;

	private final Clock clock;

	RecheckAlert(RecentEntries entries, Clock clock) {
		this.entries = entries;
		this.clock = clock;
	}

	@Override
	public Optional<String> show(Person me, Model model) {
		LocalDate today = me.today(this.clock);
		return SafetyRecheck
			.recheckReason(this.entries.between(me, today.minusDays(SafetyRecheck.DAYS), today.plusDays(2),
					SafetyRecheck.KINDS), today)
			.map((reason) -> {
				model.addAttribute("recheckReason", reason);
				return "relief/_today :: recheck";
			});
	}

}
