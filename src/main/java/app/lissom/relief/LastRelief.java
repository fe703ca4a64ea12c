package app.lissom.relief;

import java.util.Objects;

import app.lissom.diary.ReliefEntry;
import app.lissom.kernel.PainLevel;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import org.jspecify.annotations.Nullable;

/** Writes what ice or heat did the last time. */
record LastRelief(ReliefEntry.Rating rating) implements Markup {

	@Override
	public void writeTo(MarkupWriter page) {
		page.html("<p class=\"effect\">")
			.words("relief.last." + this.rating.direction(), page.message("relief.last." + this.rating.protocol()),
					level(this.rating.before()), level(this.rating.after()),
					page.date("page.date.day", this.rating.day()))
			.html("</p>\n");
	}

	/** Only sessions with both levels are asked for. */
	private static int level(@Nullable PainLevel level) {
		return Objects.requireNonNull(level).value();
	}

}
