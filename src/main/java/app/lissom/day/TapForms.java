package app.lissom.day;

import java.util.Map;
import java.util.UUID;

import app.lissom.diary.Day;
import app.lissom.diary.EntryKind;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the forms that log something with one tap.
 *
 * @param ids for what they log
 * @param from the page to return to; null if it is that of the day
 */
record TapForms(Day day, Map<EntryKind, UUID> ids, @Nullable String from) implements Markup {

	@Override
	public void writeTo(MarkupWriter page) {
		this.ids.forEach((kind, id) -> {
			page.html("<li>\n<form method=\"post\" action=\"")
				.address("/diary/" + this.day.date() + "/" + kind.word())
				.html("\">");
			page.formFields().hidden("id", id).hidden("from", this.from);
			page.html("<button class=\"kinds-link\" type=\"submit\">\n")
				.icon(kind.icon())
				.html("<span>")
				.words("diary." + kind.word() + ".now")
				.html("</span>\n</button></form>\n</li>\n");
		});
	}

}
