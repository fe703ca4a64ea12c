package app.lissom.diary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exports and imports the entries, in the order of their days. */
@Component
@Order(120)
class EntrySection extends ExportSection<EntryExport> {

	private final Diary diary;

	EntrySection(Diary diary) {
		super("entries", EntryExport.class, true);
		this.diary = diary;
	}

	@Override
	public int batchSize() {
		return 500;
	}

	@Override
	public String kind(EntryExport thing) {
		return thing.kind().word();
	}

	@Override
	public LocalDate day(EntryExport thing) {
		return thing.day();
	}

	@Override
	public UUID id(EntryExport thing) {
		return thing.id();
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<EntryExport> writer) {
		this.diary.forEach(account, (entry) -> writer.accept(EntryExport.of(entry, zone)));
	}

	@Override
	public List<ImportStatus> importAll(ImportContext context, List<EntryExport> things) {
		List<Entry> entries = things.stream().map((thing) -> thing.toEntry(context.account())).toList();
		return this.diary.importAll(context.account(), entries, context.preview());
	}

}
