package app.lissom.guide;

import java.util.Locale;
import java.util.stream.Stream;

/** Contributes pages to the search of the guide. */
@FunctionalInterface
public interface PassageSource {

	/** Returns the parts of pages, in this language. It is asked once, at start. */
	Stream<Passage> passages(Locale locale);

}
