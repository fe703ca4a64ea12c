package app.lissom.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.lissom.assets.Assets;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.springframework.context.MessageSource;

/**
 * The manifest of the web app, in one language.
 *
 * @param id the same in all languages, so that another language is not another app
 * @param startUrl the page that it opens with
 * @param scope the addresses that are shown in its own window
 */
record WebAppManifest(String id, String name, @JsonProperty("short_name") String shortName, String description,
		String lang, String dir, @JsonProperty("start_url") String startUrl, String scope, String display,
		@JsonProperty("background_color") String backgroundColor, @JsonProperty("theme_color") String themeColor,
		List<Icon> icons, List<Shortcut> shortcuts) {

	private static final String NAME = "Lissom";

	private static final String PNG = "image/png";

	/** The colours of the page and of the bar above it, as in tokens.css. */
	private static final String BACKGROUND = "#f5f8f2";

	private static final String THEME = "#0c5a4a";

	/**
	 * Writes it.
	 * @param path the path that the product runs under
	 */
	static WebAppManifest of(Locale language, String path, MessageSource messages, Assets assets) {
		String home = path + "/";
		return new WebAppManifest(home, NAME, NAME, messages.getMessage("page.app.description", null, language),
				language.toLanguageTag(), Languages.isRightToLeft(language) ? "rtl" : "ltr", home, home, "standalone",
				BACKGROUND, THEME, icons(path, assets),
				Stream.of(Task.values())
					.map((task) -> new Shortcut(messages.getMessage("page.app.task." + task, null, language),
							path + task.address))
					.toList());
	}

	private static List<Icon> icons(String path, Assets assets) {
		return List.of(new Icon(path + assets.path("icon.svg"), "image/svg+xml", "any", "any"),
				new Icon(path + assets.path("icon-192.png"), PNG, "192x192", "any"),
				new Icon(path + assets.path("icon-512.png"), PNG, "512x512", "any"),
				new Icon(path + assets.path("icon-maskable-512.png"), PNG, "512x512", "maskable"));
	}

	/**
	 * Describes a picture of the product.
	 *
	 * @param purpose maskable for one whose edges a phone may cut off
	 */
	record Icon(String src, String type, String sizes, String purpose) {

	}

	/** A shortcut from the app's icon to one of its pages. */
	record Shortcut(String name, String url) {

	}

	/** Lists the shortcuts, the most frequent one first. */
	private enum Task {

		PAIN("/diary#pain"), WATER("/diary#water"), ROUTINE("/routine"), RELIEF("/relief");

		private final String address;

		Task(String address) {
			this.address = address;
		}

	}

}
