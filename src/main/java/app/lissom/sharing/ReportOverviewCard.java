package app.lissom.sharing;

import app.lissom.account.Person;
import app.lissom.kernel.CombinedQuery;
import app.lissom.today.OverviewCard;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Links from the overview to the report. */
@Component
@Order(30)
class ReportOverviewCard implements OverviewCard {

	@Override
	public Content prepare(Person me, CombinedQuery rows) {
		return (model) -> {
		};
	}

	@Override
	public String fragment() {
		return "sharing/_overview :: card";
	}

}
