package app.lissom.relief;

import java.util.Optional;

import app.lissom.account.Person;
import app.lissom.today.Alert;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Asks about the warning signs again if the pain of the last days is a reason to. */
@Component
@Order(10)
class RecheckAlert implements Alert {

	private final PendingCheck check;

	RecheckAlert(PendingCheck check) {
		this.check = check;
	}

	@Override
	public Optional<String> show(Person me, Model model) {
		return this.check.reason(me).map((reason) -> {
			model.addAttribute("recheckReason", reason);
			return "relief/_today :: recheck";
		});
	}

}
