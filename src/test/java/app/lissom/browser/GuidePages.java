package app.lissom.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.lissom.guide.Exercise;
import app.lissom.guide.Guide;

/** Lists the pages of the guide: its contents, every tip, topic and exercise. */
final class GuidePages {

	/** Topics that show more than words. */
	private static final Set<String> SPECIAL = Set.of("/guide", "/guide/exercises", "/guide/figures",
			"/guide/warning-signs");

	private GuidePages() {
	}

	static List<PageCase> all(Guide guide) {
		Set<String> seen = new HashSet<>();
		Stream<PageCase> search = Stream.of(PageCase.open("/guide/search", "/guide/search?q=sciatica"),
				PageCase.open("/guide/search", "/guide/search?q=xylophone").similar(),
				PageCase.open("/guide/search", "/guide/search?q=suicide").brief());
		return Stream.concat(guide.pages().stream().map((page) -> {
			PageCase open = PageCase.open(pattern(page), page.address());
			boolean first = SPECIAL.contains(page.address()) || seen.add(page.getClass().getName());
			return first ? open : open.similar();
		}), search).toList();
	}

	private static String pattern(app.lissom.guide.Page page) {
		if (page instanceof Exercise) {
			return "/guide/exercises/{exercise}";
		}
		return Set.of("/guide", "/guide/warning-signs").contains(page.address()) ? page.address() : "/guide/{id}";
	}

}
