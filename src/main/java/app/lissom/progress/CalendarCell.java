package app.lissom.progress;

import app.lissom.kernel.DateRange;

/** Places a day or a longer bucket, by the left and top of its box. */
public record CalendarCell(Bucket bucket, int x, int y, int width) {

	/** From the top of a cell to the top of the one below. */
	static final int HEIGHT = 36;

	static final int GAP = 4;

	/** From the top of a row to its text baseline. */
	static final int BASELINE = 23;

	private static final int INNER = HEIGHT - GAP;

	/** The height of the bar that shows the share of days. */
	private static final int BAR = 7;

	int active() {
		return (this.bucket.total() != null) ? this.bucket.total().activeDays() : 0;
	}

	int days() {
		return new DateRange(this.bucket.from(), this.bucket.to()).days();
	}

	/** Returns the day of the month, or the number of active days. */
	String text() {
		return (days() == 1) ? String.valueOf(this.bucket.from().getDayOfMonth())
				: (this.bucket.total() != null) ? String.valueOf(active()) : "–";
	}

	boolean isFull() {
		return days() == 1 && active() == 1;
	}

	int textX() {
		return this.x + this.width / 2;
	}

	int textY() {
		return this.y + BASELINE - ((days() == 1) ? 0 : 3);
	}

	String box() {
		return bar(this.y, this.width, INNER);
	}

	String fill() {
		return (days() == 1) ? box()
				: bar(this.y + INNER - BAR, Math.round((float) this.width * active() / days()), BAR);
	}

	private String bar(int top, int width, int height) {
		return "M" + this.x + " " + top + "h" + width + "v" + height + "h-" + width + "z";
	}

}
