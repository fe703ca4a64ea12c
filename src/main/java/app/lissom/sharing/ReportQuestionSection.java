package app.lissom.sharing;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.ExportSection;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import com.fasterxml.jackson.annotation.JsonValue;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exports the questions for the report, and imports as many of them as fit. */
@Component
@Order(50)
class ReportQuestionSection extends ExportSection<ReportQuestionSection.Item> {

	private final ReportDetailsRepository details;

	ReportQuestionSection(ReportDetailsRepository details) {
		super("reportQuestions", Item.class, true);
		this.details = details;
	}

	@Override
	public int batchSize() {
		return 500;
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Item> writer) {
		this.details.find(account).questions().stream().map(Item::new).forEach(writer);
	}

	@Override
	public List<ImportStatus> importAll(ImportContext context, List<Item> items) {
		FieldChecks.require(null, items.size() <= ReportDetails.MOST_QUESTIONS);
		ReportDetails saved = this.details.find(context.account());
		List<String> all = new ArrayList<>(saved.questions());
		List<ImportStatus> statuses = items.stream().map((item) -> {
			if (all.contains(item.question)) {
				return ImportStatus.KNOWN;
			}
			return (all.size() < ReportDetails.MOST_QUESTIONS && all.add(item.question)) ? ImportStatus.NEW
					: ImportStatus.DIFFERENT;
		}).toList();
		if (!context.preview() && statuses.contains(ImportStatus.NEW)) {
			this.details.replace(context.account(), saved.withQuestions(all));
		}
		return statuses;
	}

	/** Holds a question in the exported file, where it is a string. */
	record Item(@JsonValue String question) {

		Item {
			FieldChecks.line(null, question, ReportDetails.LONGEST_QUESTION);
		}

	}

}
