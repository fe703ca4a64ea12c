package app.lissom.progress;

import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a chart in the order of the page: a picture with its scale, the days under it,
 * and a legend. What is drawn in the picture comes from the chart.
 *
 * @param id the beginning of the ids in it
 * @param dense whether its marks are thin
 */
record ChartWriter(MarkupWriter page, Series series, String id, boolean dense) {

	static final Markup BAR = (page) -> page.html("<path class=\"chart-bars\" d=\"M6 19v-17h8v17z\"/>");

	/** Begins the figure and its picture. */
	ChartWriter begin(Axis axis, String title, String text) {
		this.page.html("<figure class=\"chart\"><div class=\"chart-scale\" aria-hidden=\"true\"><span>")
			.text(this.page.figure(axis.top()))
			.html("</span><span>")
			.text(this.page.figure(axis.top() / 2))
			.html("</span><span>0</span></div><div class=\"chart-plot\">")
			.html("<svg preserveAspectRatio=\"none\" role=\"img\" viewBox=\"")
			.text(this.series.viewBox())
			.html("\" aria-labelledby=\"")
			.text(this.id)
			.html("-title ")
			.text(this.id)
			.html("-text\"");
		writeDense();
		this.page.html("><title id=\"")
			.text(this.id)
			.html("-title\">")
			.text(title)
			.html("</title><desc id=\"")
			.text(this.id)
			.html("-text\">")
			.text(text)
			.html("</desc>");
		return this;
	}

	private void writeDense() {
		if (this.dense) {
			this.page.html(" class=\"chart--dense\"");
		}
	}

	ChartWriter grid() {
		int width = this.series.width();
		this.page.html("<path class=\"chart-grid\" d=\"M0 0H")
			.number(width)
			.html("M0 100H")
			.number(width)
			.html("M0 200H")
			.number(width)
			.html("\"/>");
		return this;
	}

	/** Writes all marks of a kind as one path, which is empty without any. */
	ChartWriter path(String style, String path) {
		this.page.html("<path class=\"").text(style).html("\"");
		if (!path.isEmpty()) {
			this.page.html(" d=\"").text(path).html("\"");
		}
		this.page.html("/>");
		return this;
	}

	/** Ends the picture. */
	ChartWriter endPicture() {
		this.page.html("</svg>");
		return this;
	}

	/** Lays round marks over the picture, which would stretch them. */
	ChartWriter over(Markup marks) {
		this.page.html("<svg aria-hidden=\"true\"");
		writeDense();
		this.page.html(">");
		marks.writeTo(this.page);
		this.page.html("</svg>");
		return this;
	}

	/** Lays the links of a series over it, which are on the page once. */
	ChartWriter hits(@Nullable String links) {
		if (links != null) {
			this.page.html("<svg class=\"chart-hits\" preserveAspectRatio=\"none\" aria-hidden=\"true\" viewBox=\"")
				.text(this.series.viewBox())
				.html("\"><use href=\"#")
				.text(links)
				.html("\"/></svg>");
		}
		return this;
	}

	/** Ends what has the height of the scale. */
	ChartWriter endPlot() {
		this.page.html("</div>");
		return this;
	}

	ChartWriter days() {
		var pattern = this.page.dates("progress.under." + this.series.labelStep());
		this.page.html("<div class=\"chart-days\" aria-hidden=\"true\">");
		this.series.labelled()
			.forEach((bucket) -> this.page.html("<span>").text(pattern.format(bucket.from())).html("</span>"));
		this.page.html("</div>");
		return this;
	}

	ChartWriter beginLegend() {
		this.page.html("<figcaption><ul class=\"legend\">");
		return this;
	}

	/** Writes what a mark means. */
	ChartWriter legend(Markup mark, String meaning) {
		this.page.html("<li><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\">");
		mark.writeTo(this.page);
		this.page.html("</svg><span>").text(meaning).html("</span></li>");
		return this;
	}

	/** Ends the legend and the figure. */
	void endLegend() {
		this.page.html("</ul></figcaption>");
		endFigure();
	}

	void endFigure() {
		this.page.html("</figure>");
	}

	/** Begins the table with the numbers of a chart. */
	static void beginTable(MarkupWriter page, String name, String... heads) {
		page.html("<details class=\"series\">");
		tableHead(page, name, heads);
	}

	/** Begins a table of several numbers for each row. */
	static void beginWideTable(MarkupWriter page, String name, String... heads) {
		page.html("<details class=\"series series--wide\">");
		tableHead(page, name, heads);
	}

	private static void tableHead(MarkupWriter page, String name, String... heads) {
		page.html("<summary>").words("progress.numbers", name).html("</summary><table><thead><tr>");
		for (String head : heads) {
			page.html("<th scope=\"col\">").text(head).html("</th>");
		}
		page.html("</tr></thead><tbody>");
	}

	static void endTable(MarkupWriter page) {
		page.html("</tbody></table></details>");
	}

}
