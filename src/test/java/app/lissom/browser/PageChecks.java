package app.lissom.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.jspecify.annotations.Nullable;

/** Checks the rules of all pages on the open page, and collects the violations. */
final class PageChecks {

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
			+ "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; "
			+ "base-uri 'none'; frame-ancestors 'none'";

	private static final int FIRST_VISIT = 60 * 1024;

	private static final int WITHOUT_FONT = 25 * 1024;

	private static final int SECOND_PAGE = 12 * 1024;

	/**
	 * Browsers without scripts load all pictures of this sheet, the seen and the unseen.
	 */
	private static final String ALL_PICTURES = "/guide/figures";

	/** What the first page of a visit leaves in the cache. */
	private static final String EVERYWHERE = "/assets/(lissom|atkinson|icons?)\\.";

	private final PageCase wanted;

	private final Page page;

	private final List<String> problems = new ArrayList<>();

	private boolean forScripts;

	PageChecks(PageCase wanted, Page page) {
		this.wanted = wanted;
		this.page = page;
	}

	List<String> problems() {
		return this.problems;
	}

	void response(Response response) {
		if (response.status() != this.wanted.status()) {
			this.problems.add("status " + response.status());
		}
		if (!POLICY.equals(response.headerValue("content-security-policy"))) {
			this.problems.add("Content-Security-Policy: " + response.headerValue("content-security-policy"));
		}
		String cache = response.headerValue("cache-control");
		if (this.wanted.personal() && (cache == null || !cache.contains("no-store"))) {
			this.problems.add("Cache-Control: " + cache);
		}
		String html = response.text();
		this.problems.addAll(Markup.problems(html));
		this.forScripts = Markup.isForScripts(html);
		if (this.wanted.isWrongForm()) {
			this.problems.addAll(PageProbe.run(this.page, "mistake", typed(response.request().postData())));
		}
	}

	/** Whether scripts change the page, so that it may be another one without them. */
	boolean isForScripts() {
		return this.forScripts;
	}

	/**
	 * A file cannot be chosen by a page, so it is not asked for what is sent with one.
	 */
	private static @Nullable String typed(@Nullable String sent) {
		return (sent != null && sent.startsWith("--")) ? null : sent;
	}

	/** A title is for one page, and for all ways to it. */
	void title(@Nullable String before) {
		if (before != null && !before.equals(this.wanted.subject())) {
			this.problems.add("has the title of " + before + ": " + this.page.title());
		}
	}

	void loading() {
		probe("shift");
		probe("still");
		this.problems.addAll(PageProbe.run(this.page, "weight",
				List.of(weight("first visit", FIRST_VISIT, pictures()),
						weight("HTML, CSS and JS", WITHOUT_FONT, "\\.(woff2|svg|png|webp|ico)(\\?|$|#)"),
						weight("second page of a visit", SECOND_PAGE, pictures() + "|" + EVERYWHERE))));
		probe("targets");
	}

	/** WCAG 2.2 AA and axe's best practice, in light and dark colours. */
	void accessibility() {
		showAllAtOnce();
		this.problems.addAll(Axe.in(this.page).problems());
		set((media) -> media.setColorScheme(ColorScheme.DARK));
		add("dark", new Axe(this.page).contrast());
		set((media) -> media.setColorScheme(ColorScheme.LIGHT));
	}

	/** For people who ask for more contrast, in light and dark colours. */
	void moreContrast() {
		showAllAtOnce();
		Axe axe = Axe.in(this.page);
		set((media) -> media.setContrast(Contrast.MORE));
		add("more contrast", axe.strongContrast());
		set((media) -> media.setColorScheme(ColorScheme.DARK));
		add("dark with more contrast", axe.strongContrast());
		set((media) -> media.setColorScheme(ColorScheme.LIGHT).setContrast(Contrast.NO_PREFERENCE));
	}

	/** A screen so high that no bar covers anything. */
	private void showAllAtOnce() {
		Number height = (Number) this.page.evaluate("document.documentElement.scrollHeight");
		this.page.setViewportSize(412, height.intValue() + 200);
	}

	/** The narrowest phone, a desk, and letters of twice the size. */
	void sizes() {
		width(320);
		width(1280);
		add("1280 px", PageProbe.run(this.page, "targets"));
		this.page.setViewportSize(360, 740);
		probe("enlarge");
		add("200 %", PageProbe.run(this.page, "layout", 360));
		probe("spacing");
		add("wide spacing", PageProbe.run(this.page, "layout", 360));
		probe("plain");
	}

	/** Most phones, and a tablet: what fits the narrowest hardly fails there. */
	void moreSizes() {
		width(390);
		width(768);
	}

	void width(int pixels) {
		this.page.setViewportSize(pixels, 800);
		add(pixels + " px", PageProbe.run(this.page, "layout", pixels));
	}

	void keyboard() {
		this.page.setViewportSize(412, 700);
		set((media) -> media.setReducedMotion(ReducedMotion.REDUCE));
		this.problems.addAll(Keyboard.problems(this.page));
		add("reduced motion", PageProbe.run(this.page, "still"));
		set((media) -> media.setReducedMotion(ReducedMotion.NO_PREFERENCE));
	}

	void print() {
		set((media) -> media.setMedia(Media.PRINT));
		probe("paper");
		set((media) -> media.setMedia(Media.SCREEN));
	}

	/** The last of all checks: its script takes the page apart. */
	void forcedColors() {
		set((media) -> media.setForcedColors(ForcedColors.ACTIVE));
		add("forced colours", PageProbe.run(this.page, "states"));
	}

	void withoutScript() {
		probe("scriptless");
		add("320 px", PageProbe.run(this.page, "layout", 320));
	}

	/** What is not weighed here. */
	private String pictures() {
		return this.wanted.name().equals(ALL_PICTURES) ? "/figure-" : "^$";
	}

	private static Map<String, Object> weight(String name, int most, String without) {
		return Map.of("name", name, "most", most, "without", without);
	}

	private void probe(String name) {
		this.problems.addAll(PageProbe.run(this.page, name));
	}

	private void set(Consumer<EmulateMediaOptions> change) {
		EmulateMediaOptions media = new EmulateMediaOptions();
		change.accept(media);
		this.page.emulateMedia(media);
	}

	private void add(String where, List<String> found) {
		found.forEach((problem) -> this.problems.add(where + ": " + problem));
	}

}
