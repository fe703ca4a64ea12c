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
 * form stood there (and its day is still today), or else the diary's page of that day.
 *
 * @param day the day that the form is about
 * @param from where the form stood, as its address or a hidden field says
 * @param nextDay whether the form was for a day that was over when it was sent
 */
public record ReturnPage(Day day, String from, boolean nextDay) {

	/** What a form on the start page says about itself. */
	public static final String TODAY = "today";

	/** What a form on the diary's page of today says about itself. */
	static final String DIARY = "diary";

	/** What a form on the page of an exercise says, before the word of the exercise. */
	private static final Pattern EXERCISE = Pattern.compile("exercise/([a-z0-9-]+)");

	/** The place where a day's entries are listed. */
	static final String ENTRIES = "entries";

	/** The page of an exercise of the guide. */
	public static ReturnPage ofExercise(Day day, String exercise) {
		return new ReturnPage(day, "exercise/" + exercise, false);
	}

	public static boolean isDrawnAsToday(String from) {
		return from.equals(TODAY) || from.equals(DIARY);
	}

	/** What a form on this page says about itself; null on the page of another day. */
	public @Nullable String name() {
		return exercise().matches() ? this.from : isToday() ? TODAY : this.day.isToday() ? DIARY : null;
	}

	public boolean isToday() {
		return this.from.equals(TODAY) && this.day.isToday();
	}

	/** The address of the page. */
	public String address() {
		Matcher exercise = exercise();
		return exercise.matches() ? "/guide/exercises/" + exercise.group(1)
				: isToday() ? "/" : "/diary/" + this.day.date();
	}

	private Matcher exercise() {
		return EXERCISE.matcher(this.from);
	}

	/** The query that makes the address of a form lead back. */
	public String query() {
		return isToday() ? "?from=" + TODAY : "";
	}

	/** The same for an entry of another day. */
	ReturnPage on(LocalDate date) {
		return new ReturnPage(this.day.upTo(date).on(date).orElseThrow(NotFoundException::new), this.from, false);
	}

	/** Redirects to an entry on that page. */
	String to(Entry entry) {
		return Redirect.to(address() + "#entry-" + entry.id());
	}

	/** Redirects to that page, which says at one of its places what was saved. */
	String toSaved(String place, List<? extends Entry> entries) {
		return toSaved(place, entries, this.nextDay ? "?new-day" : "");
	}

	/**
	 * Redirects to that page, which says at one of its places that nothing has changed.
	 */
	String toUnchanged(String place, List<? extends Entry> entries) {
		return toSaved(place, entries, "?unchanged");
	}

	private String toSaved(String place, List<? extends Entry> entries, String query) {
		return Redirect.toSaved(place, entries.stream().map(Entry::id).toList(), address() + query);
	}

}
