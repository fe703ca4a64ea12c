package app.lissom.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Names the pages before and after a page, where there are any. */
public record Pager(@Nullable Page before, @Nullable Page after) {

	public static Pager of(List<? extends Page> all, Page page) {
		int at = all.indexOf(page);
		return new Pager((at > 0) ? all.get(at - 1) : null, (at < all.size() - 1) ? all.get(at + 1) : null);
	}

}
