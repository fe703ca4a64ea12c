package app.lissom.day;

import java.util.Map;
import java.util.UUID;

import app.lissom.diary.Day;
import app.lissom.diary.MedicineEntry;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the forms that log a medicine again with one tap.
 *
 * @param ids for what they log
 * @param from the page to return to; null if it is that of the day
 */
record MedicineForms(Day day, Map<MedicineEntry.Item, UUID> ids, @Nullable String from) implements Markup {

	@Override
	public void writeTo(MarkupWriter page) {
		this.ids.forEach((item, id) -> {
			page.html("<li>\n<form method=\"post\" action=\"")
				.address("/diary/" + this.day.date() + "/medicine")
				.html("\">");
			page.formFields().hidden("id", id).hidden("from", this.from).hidden("at", "medicine");
			page.hidden("name", item.name()).hidden("amount", item.amount());
			page.html("<button class=\"kinds-link\" type=\"submit\">\n")
				.icon("plus")
				.html("<span><bdi>")
				.text(item.name())
				.html("</bdi>");
			if (item.amount() != null) {
				page.html(", <bdi>").text(item.amount()).html("</bdi>");
			}
			page.html("</span>\n</button></form>\n</li>\n");
		});
	}

}
