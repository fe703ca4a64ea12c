package app.lissom.importing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import app.lissom.account.People;
import app.lissom.account.Person;
import app.lissom.exercises.CustomExercises;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.InvalidFieldException;
import app.lissom.page.Languages;

import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Imports the rows of a table as entries of the exported file. */
@Component
class TableImporter {

	private final List<ExportSection<?>> sections;

	private final CustomExercises exercises;

	private final People people;

	private final Languages languages;

	private final MessageSource messages;

	private final Clock clock;

	TableImporter(List<ExportSection<?>> sections, CustomExercises exercises, People people, Languages languages,
			MessageSource messages, Clock clock) {
		this.sections = sections;
		this.exercises = exercises;
		this.people = people;
		this.languages = languages;
		this.messages = messages;
		this.clock = clock;
	}

	void read(InputStreamSource source, ImportFile file, ImportRun run) {
		TableOutline outline = Objects.requireNonNull(file.outline());
		ExportSection<?> entries = section("entries");
		ExportSection<?> exercises = section(TableRow.EXERCISES);
		Consumer<TableRow> reader = (outline.own() != null) ? new LissomRows(outline.own(), outline.names())
				: mapped(file);
		TableReader.read(source, StandardCharsets.UTF_8, outline.delimiter(), (cells, number) -> {
			if (number > outline.header() && !cells.stream().allMatch(String::isBlank)) {
				TableRow row = new TableRow(run, entries, exercises, cells, number);
				if (outline.isExceededBy(cells)) {
					row.fail(new InvalidFieldException("csvCells"));
				}
				else {
					reader.accept(row);
				}
			}
		});
		run.flush();
	}

	private ExportSection<?> section(String name) {
		return this.sections.stream().filter((section) -> section.name().equals(name)).findFirst().orElseThrow();
	}

	private MappedRows mapped(ImportFile file) {
		return new MappedRows(Objects.requireNonNull(file.mapping()), exercises(file.account()),
				nameOfUnnamed(file.account()), this.clock);
	}

	/** It is saved, so it is in the language of the account, whoever reads the file. */
	private String nameOfUnnamed(AccountId me) {
		Locale language = this.languages.orStandard(this.people.find(me).map(Person::language).orElse(null));
		return this.messages.getMessage("importing.exercise", null, language);
	}

	/**
	 * Returns the ids of all exercises by their names in lower case, in each language; a
	 * person's own win.
	 */
	private Map<String, String> exercises(AccountId me) {
		Exercises all = this.exercises.withGuide(me);
		Map<String, String> ids = new HashMap<>();
		all.ofGuide().forEach((one) -> {
			ids.put(one.value(), one.value());
		});
		this.exercises.guideNames().forEach((name, id) -> ids.put(name.toLowerCase(Locale.ROOT), id));
		all.custom().forEach((one) -> ids.put(one.name().toLowerCase(Locale.ROOT), one.id().toString()));
		return ids;
	}

}
