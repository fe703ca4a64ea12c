package app.lissom.day;

import java.util.List;
import java.util.Optional;

import app.lissom.account.Person;
import app.lissom.diary.Day;
import app.lissom.diary.Entry;
import app.lissom.diary.UnansweredSymptoms;
import app.lissom.today.Alert;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Advises people with severe pain or a warning sign to see someone, until they say that
 * they have.
 */
@Component
@Order(20)
class UnansweredSymptomsAlert implements Alert {

	private final UnansweredSymptoms symptoms;

	UnansweredSymptomsAlert(UnansweredSymptoms symptoms) {
		this.symptoms = symptoms;
	}

	@Override
	public Optional<String> show(Person me, Model model) {
		return show(this.symptoms.findFirst(me), model);
	}

	/**
	 * Shows it on the page of yesterday, if the pain or the sign was yesterday.
	 * @param entries all since yesterday, in order, and maybe earlier ones
	 */
	Optional<String> showOfYesterday(Day yesterday, List<Entry> entries, Model model) {
		return show(this.symptoms.findFirst(yesterday.person(), entries)
			.filter((found) -> found.day().equals(yesterday.date())), model);
	}

	private static Optional<String> show(Optional<UnansweredSymptoms.Unanswered> found, Model model) {
		return found.map((unanswered) -> {
			model.addAttribute("unanswered", unanswered);
			return "day/_cards :: " + unanswered.word();
		});
	}

}
