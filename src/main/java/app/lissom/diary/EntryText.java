package app.lissom.diary;

import java.time.LocalDate;

import app.lissom.account.Person;
import app.lissom.exercises.ExerciseNames;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.Note;
import app.lissom.page.MarkupWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an entry says, the same on every page: its main words, then facts, then a
 * note. Nothing is written for what is null.
 */
final class EntryText {

	private final MarkupWriter page;

	private final Person person;

	private final @Nullable ExerciseNames exercises;

	private boolean hasFacts;

	/**
	 * Writes for a person.
	 * @param exercises null where the page names none
	 */
	EntryText(MarkupWriter page, Person person, @Nullable ExerciseNames exercises) {
		this.page = page;
		this.person = person;
		this.exercises = exercises;
	}

	void main(String key, Object... arguments) {
		this.page.html("<p class=\"entry-main\">").words(key, arguments).html("</p>");
	}

	/** Writes what a person may have typed in another language. */
	void mainName(String name) {
		this.page.html("<p class=\"entry-main\" dir=\"auto\">").text(name).html("</p>");
	}

	void exercise(ExerciseRef exercise) {
		mainName((this.exercises != null) ? this.exercises.name(exercise) : this.page.message("diary.kind.EXERCISE"));
	}

	/** Writes an amount in the person's unit, which ends the key. */
	void water(String key, WaterVolume water) {
		main(key + this.person.waterUnit(), this.person.waterUnit().show(water.millilitres()));
	}

	void fact(String key, @Nullable Object value) {
		if (value != null) {
			beginFacts();
			this.page.html("<li>").words(key, value).html("</li>");
		}
	}

	void fact(String key, @Nullable LocalDate day) {
		if (day != null) {
			fact(key, this.page.date("page.date.full", day));
		}
	}

	/** Writes a choice, whose name ends the key. */
	void choice(String key, @Nullable Enum<?> choice) {
		if (choice != null) {
			beginFacts();
			this.page.html("<li>").words(key + choice).html("</li>");
		}
	}

	/** Writes what a person may have typed in another language. */
	void factText(@Nullable String text) {
		if (text != null) {
			beginFacts();
			this.page.html("<li dir=\"auto\">").text(text).html("</li>");
		}
	}

	private void beginFacts() {
		if (!this.hasFacts) {
			this.page.html("<ul class=\"entry-facts\">");
			this.hasFacts = true;
		}
	}

	/** Ends the facts. */
	void note(@Nullable Note note) {
		end();
		if (note != null) {
			this.page.html("<p class=\"entry-note\" dir=\"auto\">").text(note.text()).html("</p>");
		}
	}

	void end() {
		if (this.hasFacts) {
			this.page.html("</ul>");
			this.hasFacts = false;
		}
	}

	/** Returns a choice, whose name ends the key. */
	String word(String key, Enum<?> choice) {
		return this.page.message(key + choice);
	}

}
