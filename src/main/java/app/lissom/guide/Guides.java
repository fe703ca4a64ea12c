package app.lissom.guide;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import app.lissom.page.Languages;

import org.springframework.context.i18n.LocaleContextHolder;

/** Holds the guide in each language. */
public class Guides {

	private final Languages languages;

	private final Map<Locale, Guide> guides = new LinkedHashMap<>();

	Guides(Languages languages, Function<Locale, Guide> reader) {
		this.languages = languages;
		languages.all().forEach((language) -> this.guides.put(language, reader.apply(language)));
	}

	/** Returns the guide in the language of the request. */
	public Guide current() {
		return in(LocaleContextHolder.getLocale());
	}

	/** Returns the guide in a language; in the standard one if there is none in it. */
	public Guide in(Locale language) {
		Guide guide = this.guides.get(this.languages.find(language).orElseGet(this.languages::standard));
		if (guide == null) {
			throw new IllegalStateException("Every language has its guide");
		}
		return guide;
	}

	/** Returns it in each language, the standard one first. */
	public Collection<Guide> all() {
		return this.guides.values();
	}

}
