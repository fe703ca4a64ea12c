package app.lissom.diary;

import app.lissom.account.Person;
import app.lissom.account.TodayCard;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Offers recovery codes on the start page, once there is something to lose. */
@Component
@Order(90)
class RecoveryCodesCard implements TodayCard {

	private final DiaryQueries diary;

	RecoveryCodesCard(DiaryQueries diary) {
		this.diary = diary;
	}

	@Override
	public void addTo(Model model, Person me) {
		model.addAttribute("offersRecoveryCodes",
				!me.hasRecoveryCodes() && this.diary.hasEntries(me.id()));
	}

	@Override
	public String fragment() {
		return "account/_recovery-codes :: card";
	}

}
