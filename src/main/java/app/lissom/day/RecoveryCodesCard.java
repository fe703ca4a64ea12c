package app.lissom.day;

import java.util.function.Supplier;

import app.lissom.account.Person;
import app.lissom.diary.DiaryRowQueries;
import app.lissom.kernel.CombinedQuery;
import app.lissom.today.TodayCard;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Offers recovery codes on the start page once there are entries to lose. */
@Component
@Order(90)
class RecoveryCodesCard implements TodayCard {

	@Override
	public Content prepare(Person me, CombinedQuery rows) {
		Supplier<Boolean> entries = DiaryRowQueries.hasEntries(me.id(), rows);
		return (model) -> model.addAttribute("offersRecoveryCodes", !me.hasRecoveryCodes() && entries.get());
	}

	@Override
	public boolean isShown(Model model) {
		return Boolean.TRUE.equals(model.getAttribute("offersRecoveryCodes"));
	}

	@Override
	public String fragment() {
		return "signin/_recovery-codes :: card";
	}

}
