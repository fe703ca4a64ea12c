package app.lissom.routine;

import java.time.ZoneId;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.Note;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exports and imports the note for flare days. */
@Component
@Order(80)
class FlareNoteSection extends ExportSection<Note> {

	private final SpecialDays days;

	FlareNoteSection(SpecialDays days) {
		super("flareNote", Note.class, false);
		this.days = days;
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Note> writer) {
		this.days.note(account).ifPresent(writer);
	}

	@Override
	protected ImportStatus importItem(ImportContext context, Note item) {
		return context.save(this.days.note(context.account()).map(item::equals),
				() -> this.days.write(context.account(), item));
	}

}
