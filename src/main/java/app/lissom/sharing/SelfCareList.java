package app.lissom.sharing;

import java.util.ArrayList;
import java.util.List;

import app.lissom.guide.Guide;
import app.lissom.page.Markup;
import app.lissom.page.MarkupWriter;
import app.lissom.sharing.Report.MedicineCount;
import app.lissom.sharing.SelfCareSummary.ExerciseCount;

/** Writes what was done, as items of a list. The last one names what was not logged. */
record SelfCareList(Report report, Guide guide) implements Markup {

	private static final int EXERCISES = 6;

	private static final int MEDICINES = 4;

	@Override
	public void writeTo(MarkupWriter page) {
		SelfCareSummary.Walks walks = selfCare().walks();
		writeExercises(page, selfCare().exercises());
		if (walks != null) {
			item(page, page.message("sharing.self-care.walks", walks.days(), walks.minutes()));
		}
		if (selfCare().reliefs() > 0) {
			item(page, page.message("sharing.self-care.reliefs", selfCare().reliefs()));
		}
		if (!selfCare().massages().isEmpty()) {
			item(page, massages(page));
		}
		writeMedicines(page, this.report.medicines());
		if (selfCare().flareDays() > 0) {
			item(page, page.message("sharing.self-care.flares", selfCare().flareDays()));
		}
		writeUnlogged(page);
	}

	private SelfCareSummary selfCare() {
		return this.report.selfCare();
	}

	private void writeUnlogged(MarkupWriter page) {
		List<String> kinds = new ArrayList<>();
		add(kinds, "exercise", selfCare().exerciseDays() == 0);
		add(kinds, "reliefs", selfCare().reliefs() == 0);
		add(kinds, "massage", selfCare().massages().isEmpty());
		add(kinds, "medicines", this.report.medicines().isEmpty());
		add(kinds, "flares", selfCare().flareDays() == 0);
		if (!kinds.isEmpty()) {
			item(page, page.message("sharing.self-care.unlogged",
					String.join(", ", kinds.stream().map(page::message).toList())));
		}
	}

	private static void add(List<String> kinds, String kind, boolean unlogged) {
		if (unlogged) {
			kinds.add("sharing.self-care.unlogged." + kind);
		}
	}

	private static void item(MarkupWriter page, String text) {
		page.html("<li>").text(text).html("</li>");
	}

	private String massages(MarkupWriter page) {
		List<String> named = selfCare().massages()
			.stream()
			.map((one) -> page.message("sharing.self-care.massage.one", this.report.dates().name(one.day(), page),
					page.message("sharing.massage." + one.kind())))
			.toList();
		String text = page.message("sharing.self-care.massage") + " " + String.join(", ", named);
		return (selfCare().otherMassages() > 0) ? text + page.message("sharing.more", selfCare().otherMassages())
				: text;
	}

	private void writeExercises(MarkupWriter page, List<ExerciseCount> exercises) {
		if (exercises.isEmpty()) {
			return;
		}
		page.html("<li>").words("sharing.self-care.exercises");
		String separator = " ";
		for (ExerciseCount one : exercises.subList(0, Math.min(EXERCISES, exercises.size()))) {
			writeName(page, separator, one.name(this.guide));
			page.words("sharing.self-care.exercises.one", one.times(), one.minutes());
			separator = ", ";
		}
		endNames(page, exercises.size() - EXERCISES);
	}

	private static void writeMedicines(MarkupWriter page, List<MedicineCount> medicines) {
		if (medicines.isEmpty()) {
			return;
		}
		page.html("<li>").words("sharing.medicines");
		String separator = " ";
		for (MedicineCount one : medicines.subList(0, Math.min(MEDICINES, medicines.size()))) {
			writeName(page, separator, one.name());
			if (one.times() == one.days()) {
				page.words("sharing.medicines.days", one.days());
			}
			else {
				page.words("sharing.medicines.times", one.times(), one.days());
			}
			separator = ", ";
		}
		endNames(page, medicines.size() - MEDICINES);
	}

	private static void writeName(MarkupWriter page, String separator, String name) {
		page.text(separator).html("<bdi>").text(name).html("</bdi> ");
	}

	private static void endNames(MarkupWriter page, int others) {
		if (others > 0) {
			page.words("sharing.more", others);
		}
		page.html("</li>");
	}

}
