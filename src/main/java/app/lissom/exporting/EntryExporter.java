package app.lissom.exporting;

import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;

import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.SectionExporter;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exports the entries of the diary in the order of their days. */
@Component
@Order(120)
class EntryExporter implements SectionExporter<Map<String, Object>> {

	private final Diary diary;

	EntryExporter(Diary diary) {
		this.diary = diary;
	}

	@Override
	public String section() {
		return "entries";
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Map<String, Object>> writer) {
		this.diary.forEach(account, Entry.class, (entry) -> writer.accept(EntryExport.of(entry, zone)));
	}

}
