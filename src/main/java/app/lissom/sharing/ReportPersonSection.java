package app.lissom.sharing;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exports and imports the name and the date of birth on the report. */
@Component
@Order(55)
class ReportPersonSection extends ExportSection<ReportPersonSection.Item> {

	private final ReportDetailsRepository details;

	ReportPersonSection(ReportDetailsRepository details) {
		super("reportPerson", Item.class, false);
		this.details = details;
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Item> writer) {
		find(account).ifPresent(writer);
	}

	@Override
	protected ImportStatus importItem(ImportContext context, Item item) {
		return context.save(find(context.account()).map(item::equals), () -> this.details.replace(context.account(),
				new ReportDetails(item.name, item.birthDate, this.details.find(context.account()).questions())));
	}

	private Optional<Item> find(AccountId account) {
		ReportDetails saved = this.details.find(account);
		return (saved.name() == null && saved.birthDate() == null) ? Optional.empty()
				: Optional.of(new Item(saved.name(), saved.birthDate()));
	}

	/** Holds them in the exported file: one of them, or both. */
	record Item(@Nullable String name, @Nullable String birthDate) {

		Item {
			FieldChecks.line("name", name, ReportDetails.LONGEST_NAME);
			FieldChecks.line("birthDate", birthDate, ReportDetails.LONGEST_BIRTH_DATE);
			FieldChecks.require("name", name != null || birthDate != null);
		}

	}

}
