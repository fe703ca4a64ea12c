package app.lissom.sharing;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import app.lissom.kernel.AccountId;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.ImportContext;
import app.lissom.kernel.ImportStatus;
import app.lissom.kernel.Section;
import com.fasterxml.jackson.annotation.JsonValue;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exports the questions for the report, and imports them as far as there is room. */
@Component
@Order(50)
class ReportQuestionSection extends Section<ReportQuestionSection.Item> {

	private final ReportQuestions questions;

	ReportQuestionSection(ReportQuestions questions) {
		super("reportQuestions", Item.class, true);
		this.questions = questions;
	}

	@Override
	public int batchSize() {
		return 500;
	}

	@Override
	public void export(AccountId account, ZoneId zone, Consumer<Item> writer) {
		this.questions.of(account).stream().map(Item::new).forEach(writer);
	}

	@Override
	public List<ImportStatus> importAll(ImportContext context, List<Item> items) {
		FieldChecks.require(null, items.size() <= ReportQuestions.MOST);
		List<String> all = new ArrayList<>(this.questions.of(context.account()));
		List<ImportStatus> statuses = items.stream().map((item) -> {
			if (all.contains(item.question)) {
				return ImportStatus.KNOWN;
			}
			return (all.size() < ReportQuestions.MOST && all.add(item.question)) ? ImportStatus.NEW
					: ImportStatus.DIFFERENT;
		}).toList();
		if (!context.preview() && statuses.contains(ImportStatus.NEW)) {
			this.questions.replace(context.account(), all);
		}
		return statuses;
	}

	/** Carries a question in the exported file, which is a text. */
	record Item(@JsonValue String question) {

		Item {
			FieldChecks.line(null, question, ReportQuestions.LONGEST);
		}

	}

}
