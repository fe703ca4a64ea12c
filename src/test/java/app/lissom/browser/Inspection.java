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

/** What every page keeps, asked of one that is open: in the order in which it is read. */
final class Inspection {

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

	private final Place place;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	Inspection(Place place, Page page) {
		this.place = place;
		this.page = page;
	}

	List<String> complaints() {
		return this.complaints;
	}

	void ofTheAnswer(Response response) {
		if (response.status() != this.place.status()) {
			this.complaints.add("status " + response.status());
		}
		if (!POLICY.equals(response.headerValue("content-security-policy"))) {
			this.complaints.add("Content-Security-Policy: " + response.headerValue("content-security-policy"));
		}
		String cache = response.headerValue("cache-control");
		if (this.place.personal() && (cache == null || !cache.contains("no-store"))) {
			this.complaints.add("Cache-Control: " + cache);
		}
		this.complaints.addAll(Markup.complaints(response.text()));
		if (this.place.isWrongForm()) {
			this.complaints.addAll(Probe.run(this.page, "mistake", typed(response.request().postData())));
		}
	}

	/**
	 * A file cannot be chosen by a page, so it is not asked for what is sent with one.
	 */
	private static @Nullable String typed(@Nullable String sent) {
		return (sent != null && sent.startsWith("--")) ? null : sent;
	}

	/** A title is for one page, and for all ways to it. */
	void ofTheTitle(@Nullable String before) {
		if (before != null && !before.equals(this.place.subject())) {
			this.complaints.add("has the title of " + before + ": " + this.page.title());
		}
	}

	void ofTheFirstLook() {
		probe("shift");
		probe("still");
		weigh("first visit", FIRST_VISIT, pictures());
		weigh("HTML, CSS and JS", WITHOUT_FONT, "\\.(woff2|svg|png|webp|ico)(\\?|$|#)");
		weigh("second page of a visit", SECOND_PAGE, pictures() + "|" + EVERYWHERE);
		probe("targets");
	}

	/** By day and by night, and for who asks for more contrast. */
	void ofTheColours() {
		showAllAtOnce();
		Axe axe = Axe.in(this.page);
		this.complaints.addAll(axe.complaints());
		set((media) -> media.setColorScheme(ColorScheme.DARK));
		add("the dark", axe.contrast());
		set((media) -> media.setContrast(Contrast.MORE));
		add("the dark with more contrast", axe.strongContrast());
		set((media) -> media.setColorScheme(ColorScheme.LIGHT));
		add("more contrast", axe.strongContrast());
		set((media) -> media.setContrast(Contrast.NO_PREFERENCE));
	}

	/** A screen so high that no bar covers anything. */
	private void showAllAtOnce() {
		Number height = (Number) this.page.evaluate("document.documentElement.scrollHeight");
		this.page.setViewportSize(412, height.intValue() + 200);
	}

	void ofTheSizes() {
		for (int width : new int[] { 320, 768, 1280 }) {
			this.page.setViewportSize(width, 800);
			add(width + " px", Probe.run(this.page, "layout", width));
		}
		add("1280 px", Probe.run(this.page, "targets"));
		this.page.setViewportSize(360, 740);
		probe("enlarge");
		add("200 %", Probe.run(this.page, "layout", 360));
		probe("spacing");
		add("wide spacing", Probe.run(this.page, "layout", 360));
		probe("plain");
	}

	void ofTheKeyboard() {
		this.page.setViewportSize(412, 700);
		set((media) -> media.setReducedMotion(ReducedMotion.REDUCE));
		this.complaints.addAll(Keyboard.complaints(this.page));
		add("reduced motion", Probe.run(this.page, "still"));
		set((media) -> media.setReducedMotion(ReducedMotion.NO_PREFERENCE));
	}

	/** Printed; and on a screen that has its own colours, which takes the page apart. */
	void ofThePaper() {
		set((media) -> media.setMedia(Media.PRINT));
		probe("paper");
		set((media) -> media.setMedia(Media.SCREEN).setForcedColors(ForcedColors.ACTIVE));
		add("forced colours", Probe.run(this.page, "states"));
	}

	void withoutScript() {
		probe("scriptless");
		add("320 px", Probe.run(this.page, "layout", 320));
	}

	/** What is not weighed here. */
	private String pictures() {
		return this.place.name().equals(ALL_PICTURES) ? "/figure-" : "^$";
	}

	private void weigh(String what, int most, String without) {
		add(what, Probe.run(this.page, "weight", Map.of("most", most, "without", without)));
	}

	private void probe(String name) {
		this.complaints.addAll(Probe.run(this.page, name));
	}

	private void set(Consumer<EmulateMediaOptions> change) {
		EmulateMediaOptions media = new EmulateMediaOptions();
		change.accept(media);
		this.page.emulateMedia(media);
	}

	private void add(String where, List<String> found) {
		found.forEach((complaint) -> this.complaints.add(where + ": " + complaint));
	}

}
