package app.lissom.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.SectionImporter;
import app.lissom.kernel.ImportedObject;
import tools.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import java.time.ZoneOffset;

/** Imports the entries of the diary. */
@Component
class EntryImporter implements SectionImporter<EntryImporter.Item> {

	private final Diary diary;

	EntryImporter(Diary diary) {
		this.diary = diary;
	}

	@Override
	public String section() {
		return "entries";
	}

	@Override
	public Class<Item> type() {
		return Item.class;
	}

	@Override
	public String kind(Item thing) {
		return thing.facts.get("kind").stringValue();
	}

	@Override
	public LocalDate day(Item thing) {
		return LocalDate.parse(thing.facts.get("day").stringValue());
	}

	@Override
	public UUID id(Item thing) {
		return UUID.fromString(thing.facts.get("id").stringValue());
	}

	@Override
	public List<ImportStatus> importAll(ImportContext context, List<Item> things) {
		List<Entry> entries = things.stream().map(t -> t.entry(context.account())).toList();
		Map<Entry, ImportStatus> all = context.preview() ? this.diary.compare(context.account(), entries)
				: this.diary.merge(context.account(), entries);
		return entries.stream().map(all::get).toList();
	}

	/** An entry in the exported file. */
	static final class Item {

		private final JsonNode facts;

		private final ImportedObject told;

		@com.fasterxml.jackson.annotation.JsonCreator(
				mode = com.fasterxml.jackson.annotation.JsonCreator.Mode.DELEGATING)
		Item(JsonNode facts) {
			this.facts = facts;
			this.told = new ImportedObject(facts,
					LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.ofHours(14)));
			entry(app.lissom.kernel.AccountId.next());
		}

		Entry entry(app.lissom.kernel.AccountId me) {
			return EntryImport.entry(me, this.told);
		}

	}

}
