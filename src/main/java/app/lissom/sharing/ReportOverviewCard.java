package app.lissom.sharing;

import app.lissom.account.OverviewCard;
import app.lissom.account.Person;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Leads from the overview to the report. */
@Component
@Order(30)
class ReportOverviewCard implements OverviewCard {

	@Override
	public void addTo(Model model, Person me) {
	}

	@Override
	public String fragment() {
		return "sharing/_overview :: card";
	}

}
