package app.lissom.diary;

import java.time.LocalDate;

import app.lissom.page.Redirect;

/**
 * Names the page to return to after a form: the start page, if the form stood there and
 * its day is still today, or else the diary's page of that day.
 *
 * @param day the day that the form is about
 * @param from where the form stood, as its address or a hidden field says
 */
record ReturnPage(Day day, String from) {

	/** What a form on the start page says about itself. */
	static final String TODAY = "today";

	public boolean isToday() {
		return this.from.equals(TODAY) && this.day.isToday();
	}

	/** The address of the page. */
	public String address() {
		return isToday() ? "/" : "/diary/" + this.day.date();
	}

	/** The query that makes the address of a form lead back. */
	public String query() {
		return isToday() ? "?from=" + TODAY : "";
	}

	/** The same for an entry of another day. */
	ReturnPage on(LocalDate date) {
		return new ReturnPage(new Day(this.day.person(), date, this.day.now()), this.from);
	}

	/** Redirects to a part of that page. */
	String to(String anchor) {
		return Redirect.to(address() + "#" + anchor);
	}

}
