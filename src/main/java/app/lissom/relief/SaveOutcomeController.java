package app.lissom.relief;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import app.lissom.diary.Entry;
import app.lissom.diary.ReliefEntry;
import app.lissom.diary.SafetyCheck;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.security.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Keeps a result in the diary. What is kept is decided anew from the answers; nobody is
 * believed about what was advised.
 */
@Controller
class SaveOutcomeController {

	private final Diary diary;

	private final Clock clock;

	SaveOutcomeController(Diary diary, Clock clock) {
		this.diary = diary;
		this.clock = clock;
	}

	@PostMapping("/relief/log")
	ModelAndView create(@SignedIn Person me, @RequestParam UUID id, @RequestParam UUID check,
			@RequestParam MultiValueMap<String, String> sent) {
		PickerForm form = PickerForm.of(sent);
		QuestionPage questions = new QuestionPage(form);
		if (questions.isNext()) {
			return questions.next();
		}
		Moment now = me.momentNow(this.clock);
		Advice advice = Advice.on(form.answers(), form.wished());
		List<Entry> entries = new ArrayList<>();
		entries.add(new SafetyCheck(OwnedId.of(me.id(), check), now, advice.answers().signs()));
		session(advice, OwnedId.of(me.id(), id), now).ifPresent(entries::add);
		this.diary.add(entries.toArray(Entry[]::new));
		return new ModelAndView("redirect:/diary/" + now.day());
	}

	private static Optional<Entry> session(Advice advice, OwnedId id, Moment now) {
		return Optional.ofNullable(advice.plan())
			.map((plan) -> new ReliefEntry(id, now, plan.protocol(), new Minutes(plan.minutes()),
					advice.answers().pain(), null));
	}

}
