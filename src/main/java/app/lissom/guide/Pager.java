package app.lissom.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Holds the pages before and after a page, if any. */
public record Pager(@Nullable Page before, @Nullable Page after) {

	public static Pager of(List<? extends Page> all, Page page) {
		int at = all.indexOf(page);
		return new Pager((at > 0) ? all.get(at - 1) : null, (at < all.size() - 1) ? all.get(at + 1) : null);
	}

}
