package app.lissom.today;

import java.util.List;

import app.lissom.account.Person;
import app.lissom.kernel.CombinedQuery;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Fills pages that consist of cards, with few SQL statements. */
@Component
public class PageCards {

	private final CombinedQuery.Factory queries;

	private final List<Alert> alerts;

	PageCards(CombinedQuery.Factory queries, List<Alert> alerts) {
		this.queries = queries;
		this.alerts = alerts;
	}

	/**
	 * Adds what the cards and the alerts show to the model, and the cards themselves, in
	 * one transaction.
	 */
	@Transactional(readOnly = true)
	public void addTo(Model model, List<? extends PageCard> cards, Person me) {
		CombinedQuery rows = this.queries.begin();
		cards.stream().map((card) -> card.prepare(me, rows)).toList().forEach((content) -> content.addTo(model));
		model.addAttribute("cards", cards);
		addAlerts(model, me);
	}

	/** Adds what {@code today/_alerts} shows. */
	@Transactional(readOnly = true)
	public void addAlerts(Model model, Person me) {
		model.addAttribute("alerts", this.alerts.stream().flatMap((alert) -> alert.show(me, model).stream()).toList());
	}

}
