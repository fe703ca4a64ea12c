package app.lissom.relief;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.lissom.account.Person;
import app.lissom.account.TodayCard;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows on the start page a session that is running or to be rated, the question one hour
 * later, and the warning signs when they have to be checked again.
 */
@Component
@Order(10)
class ReliefTodayCard implements TodayCard {

	private final ReliefSessions sessions;

	private final Diary diary;

	private final Clock clock;

	ReliefTodayCard(ReliefSessions sessions, Diary diary, Clock clock) {
		this.sessions = sessions;
		this.diary = diary;
		this.clock = clock;
	}

	@Override
	public void addTo(Model model, Person me) {
		Instant now = this.clock.instant();
		Optional<ReliefSession> session = this.sessions.of(me.id());
		session.filter(ReliefSession::isOpen)
			.ifPresent((one) -> model.addAttribute("standing", new SessionView(one.course(), now, me.zone())));
		session.filter((one) -> one.isToBeRatedLater(now))
			.ifPresent((one) -> model.addAttribute("followUpForm", FollowUpForm.blank(one.id())));
		LocalDate today = me.today(this.clock);
		// Zones are up to 26 hours apart: who went west may have written two dates ahead.
		List<Entry> entries = this.diary.between(me.id(), today.minusDays(SafetyNet.DAYS), today.plusDays(2),
				SafetyNet.KINDS);
		SafetyNet.in(entries, today).ifPresent((alarm) -> model.addAttribute("alarm", alarm));
	}

	@Override
	public String fragment() {
		return "relief/_today :: card";
	}

}
