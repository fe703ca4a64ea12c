package app.lissom.relief;

import java.util.Optional;

import app.lissom.account.Person;
import app.lissom.diary.UnansweredSymptoms;
import app.lissom.guide.WarningSign.Urgency;
import app.lissom.today.Alert;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Asks about the warning signs again if the pain of the last days is a reason to, but not
 * before help for an emergency that was told already.
 */
@Component
@Order(10)
class RecheckAlert implements Alert {

	private final PendingCheck check;

	private final UnansweredSymptoms symptoms;

	RecheckAlert(PendingCheck check, UnansweredSymptoms symptoms) {
		this.symptoms = symptoms;
		this.check = check;
	}

	@Override
	public Optional<String> show(Person me, Model model) {
		if (this.symptoms.findSigns(me).filter((signs) -> signs.urgency() == Urgency.EMERGENCY).isPresent()) {
			return Optional.empty();
		}
		return this.check.reason(me).map((reason) -> {
			model.addAttribute("recheckReason", reason);
			return "relief/_today :: recheck";
		});
	}

}
