package app.lissom.day;

import app.lissom.account.Person;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;

/** Writes the buttons that log the person's glasses of water with one tap. */
record WaterGlasses(Person person) implements Markup {

	@Override
	public void writeTo(MarkupWriter page) {
		String key = "diary.water.glass." + this.person.waterUnit();
		this.person.glasses()
			.forEach((size) -> page
				.html("<li>\n<button class=\"button button--quiet\" type=\"submit\" name=\"amount\" value=\"")
				.text(this.person.waterUnit().writeDrink(size))
				.html("\">")
				.words(key, this.person.waterUnit().show(size))
				.html("</button>\n</li>\n"));
	}

}
