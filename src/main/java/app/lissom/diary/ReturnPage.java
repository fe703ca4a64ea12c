package app.lissom.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lissom.page.NotFoundException;
import app.lissom.page.Redirect;
import org.jspecify.annotations.Nullable;

/**
 * Names the page to return to after a form: that of an exercise or the start page, if the
 * form was there (and its day is still today), or else the diary's page of that day.
 *
 * @param day the day that the form is about
 * @param from where the form was, as its address or a hidden field names it
 * @param nextDay whether the form was for a day that was over when it was sent
 */
public record ReturnPage(Day day, String from, boolean nextDay) {

	/** The value that forms on the start page send as their place. */
	public static final String TODAY = "today";

	/** The value that forms on the diary's page of today send as their place. */
	static final String DIARY = "diary";

	/** What forms on the page of an exercise send, before the word of the exercise. */
	private static final Pattern EXERCISE = Pattern.compile("exercise/([a-z0-9-]+)");

	/** The place where a day's entries are listed. */
	static final String ENTRIES = "entries";

	/** Returns the page of an exercise of the guide. */
	public static ReturnPage ofExercise(Day day, String exercise) {
		return new ReturnPage(day, "exercise/" + exercise, false);
	}

	public static boolean isDrawnAsToday(String from) {
		return from.equals(TODAY) || from.equals(DIARY);
	}

	/**
	 * Returns what forms on this page send as their place; null on the page of another
	 * day.
	 */
	public @Nullable String name() {
		return exercise().matches() ? this.from : isToday() ? TODAY : this.day.isToday() ? DIARY : null;
	}

	public boolean isToday() {
		return this.from.equals(TODAY) && this.day.isToday();
	}

	/** Returns the address of the page. */
	public String address() {
		Matcher exercise = exercise();
		return exercise.matches() ? "/guide/exercises/" + exercise.group(1)
				: isToday() ? "/" : "/diary/" + this.day.date();
	}

	private Matcher exercise() {
		return EXERCISE.matcher(this.from);
	}

	/** Returns the query that makes the address of a form lead back. */
	public String query() {
		return isToday() ? "?from=" + TODAY : "";
	}

	/** Returns the same for an entry of another day. */
	ReturnPage on(LocalDate date) {
		return new ReturnPage(this.day.upTo(date).on(date).orElseThrow(NotFoundException::new), this.from, false);
	}

	/** Redirects to an entry on that page. */
	String to(Entry entry) {
		return Redirect.to(address() + "#entry-" + entry.id());
	}

	/** Redirects to that page, which shows what was saved at one of its places. */
	String toSaved(String place, List<? extends Entry> entries) {
		return toSaved(place, entries, this.nextDay ? "?new-day" : "");
	}

	/**
	 * Redirects to that page, which shows that nothing has changed at one of its places.
	 */
	String toUnchanged(String place, List<? extends Entry> entries) {
		return toSaved(place, entries, "?unchanged");
	}

	/** Redirects to that page, which shows at one of its places what is back. */
	String toRestored(String place, List<? extends Entry> entries) {
		return toSaved(place, entries, "?restored");
	}

	private String toSaved(String place, List<? extends Entry> entries, String query) {
		return Redirect.toSaved(place, entries.stream().map(Entry::id).toList(), address() + query);
	}

}
