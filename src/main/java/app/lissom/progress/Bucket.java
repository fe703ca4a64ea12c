package app.lissom.progress;

import java.time.LocalDate;
import java.util.NavigableSet;

import app.lissom.page.Dates;
import app.lissom.page.MarkupWriter;
import app.lissom.totals.Total;
import org.jspecify.annotations.Nullable;

/** Sums up what was logged in a day, week or longer step of a series. */
public record Bucket(LocalDate from, LocalDate to, @Nullable Total total) {

	/** Writes the address of the page with its details. */
	void writeAddress(MarkupWriter page) {
		if (this.from.equals(this.to)) {
			page.address("/diary/").text(this.from);
		}
		else {
			page.address("/progress?from=").text(this.from).html("&amp;to=").text(this.to);
		}
	}

	/** Writes the first cell of its row in a table: its date, with a link. */
	void writeHead(MarkupWriter page, Dates.Format dates, boolean linked) {
		page.repeated(new Head(this.from, this.to, dates, linked), (head) -> {
			head.html("<th scope=\"row\">");
			if (linked) {
				head.html("<a href=\"");
				writeAddress(head);
				head.html("\">").text(dates.format(this.from)).html("</a></th>");
			}
			else {
				head.text(dates.format(this.from)).html("</th>");
			}
		});
	}

	boolean hasOneOf(NavigableSet<LocalDate> days) {
		LocalDate next = days.ceiling(this.from);
		return next != null && !next.isAfter(this.to);
	}

	/** Returns a measure of it, or null where it is unknown. */
	public @Nullable Double of(Measure measure) {
		return (this.total != null) ? measure.of(this.total) : null;
	}

	/** Returns the weakest to the strongest pain, or nothing where there is none. */
	public String painRange() {
		if (this.total == null || this.total.leastPain() == null || this.total.worstPain() == null) {
			return "";
		}
		int least = this.total.leastPain().value();
		int worst = this.total.worstPain().value();
		return (least == worst) ? String.valueOf(least) : least + "–" + worst;
	}

	/** Tells the first cells of rows apart. */
	private record Head(LocalDate from, LocalDate to, Dates.Format dates, boolean linked) {

	}

}
