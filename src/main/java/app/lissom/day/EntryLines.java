package app.lissom.day;

import java.time.LocalTime;
import java.util.List;

import app.lissom.diary.Day;
import app.lissom.diary.Entry;
import app.lissom.exercises.ExerciseNames;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lines of a day, each with its time, what it says, and what can be done with
 * it.
 *
 * @param from the page to return to; null if it is that of the day
 * @param query the same in an address
 * @param most how many lines are not folded
 * @param deleted lines that are folded at the end
 */
record EntryLines(Day day, @Nullable String from, String query, ExerciseNames exercises, int most,
		List<SavedEntries> lines, List<SavedEntries> deleted) implements Markup {

	@Override
	public void writeTo(MarkupWriter page) {
		int shown = Math.min(this.most, this.lines.size());
		writeList(page, this.lines.subList(0, shown));
		writeFolded(page, "day.entries.more", this.lines.subList(shown, this.lines.size()));
		writeFolded(page, "day.entries.deleted", this.deleted);
	}

	private void writeList(MarkupWriter page, List<SavedEntries> some) {
		if (!some.isEmpty()) {
			page.html("<ul class=\"entries\">");
			some.forEach((line) -> write(page, line, line.entries().get(0)));
			page.html("</ul>\n");
		}
	}

	private void writeFolded(MarkupWriter page, String key, List<SavedEntries> some) {
		if (!some.isEmpty()) {
			page.html("<details>\n<summary>").words(key, some.size()).html("</summary>\n");
			writeList(page, some);
			page.html("</details>\n");
		}
	}

	private void write(MarkupWriter page, SavedEntries line, Entry first) {
		String time = time(first);
		page.html("<li class=\"entry ");
		if (!line.isDeleted()) {
			page.html("entry--").text(first.kind().word());
		}
		else if (line.entries().size() > 1) {
			page.html("entry--deleted entry--several");
		}
		else {
			page.html("entry--deleted");
		}
		page.html("\" tabindex=\"-1\" id=\"entry-").text(first.id()).html("\"><p class=\"entry-time\">");
		if (time != null) {
			page.html("<time datetime=\"").text(time).html("\">").text(time).html("</time>");
		}
		else {
			page.html("<span>").words("diary.entry.untimed").html("</span>");
		}
		page.html("</p>\n<div class=\"entry-what\">");
		if (line.isDeleted()) {
			page.html("<p class=\"entry-deleted\">").words("diary.entry.deleted").html("</p>");
		}
		line.named().forEach((entry) -> entry.words(this.day.person(), this.exercises).writeTo(page));
		if (line.isRepeated()) {
			page.html("<p class=\"entry-facts\">").words("day.entries.checks", line.entries().size()).html("</p>");
		}
		page.html("</div>\n");
		String kind = page.message("diary.kind." + first.kind());
		if (line.isDeleted()) {
			writeRestore(page, line, kind);
		}
		else {
			writeActions(page, line, first, (time != null) ? kind + " " + time : kind);
		}
		page.html("</li>\n");
	}

	private @Nullable String time(Entry entry) {
		LocalTime time = this.day.timeOf(entry);
		return (time != null) ? time.toString() : null;
	}

	private void writeActions(MarkupWriter page, SavedEntries line, Entry first, String named) {
		page.html("<div class=\"entry-actions\">");
		if (first.kind().hasForm()) {
			page.html("<a class=\"entry-action\" href=\"")
				.address("/diary/" + first.day() + "/" + first.kind().word() + "/" + first.id() + this.query)
				.html("\">")
				.icon("edit");
			writeAction(page, "diary.entry.change", named);
			page.html("</a>\n");
		}
		page.html("<form method=\"post\" action=\"").address("/diary/entries/" + line.ids() + "/delete").html("\">");
		page.formFields().hidden("from", this.from);
		page.html("<button class=\"entry-action\" type=\"submit\">").icon("bin");
		writeAction(page, "diary.entry.delete", named);
		page.html("</button></form></div>\n");
	}

	private void writeRestore(MarkupWriter page, SavedEntries line, String kind) {
		page.html("<form class=\"entry-actions\" method=\"post\" action=\"")
			.address("/diary/entries/" + line.ids() + "/restore")
			.html("\">");
		page.formFields().hidden("from", this.from);
		page.html("<button class=\"button button--quiet\" type=\"submit\">").icon("undo");
		writeAction(page, "diary.entry.undo", kind);
		page.html("</button></form>\n");
	}

	/** Writes what a button does, and with what. */
	private static void writeAction(MarkupWriter page, String key, String named) {
		page.html("<span>").words(key).html("</span> <span class=\"hidden\">").text(named).html("</span>");
	}

}
