package app.lissom.diary;

import java.time.LocalDate;

/**
 * The page that one comes back to after a form: the start page, if the form stood there
 * and its day is still today, or else the diary's page of that day.
 *
 * @param day the day that the form is about
 * @param asked where the form stood, as its address or a hidden field says
 */
record ReturnPage(Day day, String asked) {

	/** What a form on the start page says about itself. */
	static final String TODAY = "today";

	public boolean isToday() {
		return this.asked.equals(TODAY) && this.day.isToday();
	}

	/** The address of the page. */
	public String address() {
		return isToday() ? "/" : "/diary/" + this.day.date();
	}

	/** What the address of a form has to say so that it leads back. */
	public String query() {
		return isToday() ? "?from=" + TODAY : "";
	}

	/** The same for what happened on another day. */
	ReturnPage on(LocalDate date) {
		return new ReturnPage(new Day(this.day.person(), date, this.day.now()), this.asked);
	}

	/** The way to a place on that page. */
	String to(String place) {
		return "redirect:" + address() + "#" + place;
	}

}
