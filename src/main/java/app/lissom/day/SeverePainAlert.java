package app.lissom.day;

import java.time.Clock;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import app.lissom.account.Person;
import app.lissom.diary.RecentEntries;
import app.lissom.today.Alert;

/** Advises people to see someone today if the last pain of the day is severe. */
@Component
@Order(20)
class SeverePainAlert implements Alert {

	private final RecentEntries entries;

	private final Clock clock;

	SeverePainAlert(RecentEntries entries, Clock clock) {
		this.entries = entries;
		this.clock = clock;
	}

	@Override
	public Optional<String> show(Person me, Model model) {
		DayLog today = new DayLog(me.today(this.clock), this.entries.ofToday(me));
		return today.isPainSevere() ? Optional.of("fragments/health :: severe") : Optional.empty();
	}

}
