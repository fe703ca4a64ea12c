package app.lissom.routine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.PastOrPresentDay;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exports and imports flare and rest days. */
@Component
@Order(70)
class SpecialDaySection extends ExportSection<SpecialDaySection.Item> {

	private final SpecialDays days;

	SpecialDaySection(SpecialDays days) {
		super("gentleDays", Item.class, true);
		this.days = days;
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Item> writer) {
		this.days.since(account, LocalDate.EPOCH).forEach((day, kind) -> writer.accept(new Item(day, kind)));
	}

	@Override
	protected ImportStatus importItem(ImportContext context, Item item) {
		return context.save(this.days.on(context.account(), item.day).map(item.kind::equals),
				() -> this.days.mark(context.account(), item.day, item.kind));
	}

	/** Represents a special day in the exported file. */
	record Item(@PastOrPresentDay LocalDate day, SpecialDay kind) {

	}

}
