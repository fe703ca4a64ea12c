package app.lissom.relief;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.kernel.CombinedQuery;
import app.lissom.today.TodayCard;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the open session and its follow-up on the start page. */
@Component
@Order(10)
class ReliefTodayCard implements TodayCard {

	/** The variable that tells the cards after this one to start nothing. */
	static final String SKIN_RESTING = "skinResting";

	private final ReliefSessions sessions;

	private final Clock clock;

	ReliefTodayCard(ReliefSessions sessions, Clock clock) {
		this.sessions = sessions;
		this.clock = clock;
	}

	@Override
	public Content prepare(Person me, CombinedQuery rows) {
		Supplier<Boolean> kept = rows.exists("relief_session where account_id = ?", me.id().value());
		return (model) -> addTo(model, me, kept.get() ? this.sessions.find(me.id()) : Optional.empty());
	}

	private void addTo(Model model, Person me, Optional<ReliefSession> session) {
		Instant now = this.clock.instant();
		session.filter(ReliefSession::isOpen)
			.ifPresent((one) -> model.addAttribute("sessionView", new ReliefSessionView(one.timer(), now, me.zone())));
		model.addAttribute(SKIN_RESTING, session.filter((one) -> one.isSkinResting(now)).isPresent());
		session.filter((one) -> one.isFollowUpDue(now))
			.ifPresent(
					(one) -> model.addAttribute("followUpForm", new FollowUpController.FollowUpForm(one.id(), null)));
	}

	@Override
	public boolean isShown(Model model) {
		return model.containsAttribute("sessionView") || model.containsAttribute("followUpForm");
	}

	@Override
	public String fragment() {
		return "relief/_today :: card";
	}

}
