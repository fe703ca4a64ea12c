package app.lissom.relief;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import app.lissom.diary.Treatment;
import app.lissom.guide.EmergencyNumbers;
import app.lissom.page.OfflinePages;
import app.lissom.safety.Outcome;
import app.lissom.safety.ReliefSessionPlan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the offline picker: a page with all outcomes, whose script shows the right one.
 * A browser stores it and shows it in place of {@code /relief}.
 */
@Controller
class OfflinePickerController {

	private final EmergencyNumbers numbers;

	private final String rules;

	OfflinePickerController(EmergencyNumbers numbers, JsonMapper json) {
		this.numbers = numbers;
		this.rules = json.writeValueAsString(RuleTable.current());
	}

	/** The questions come first, as they check the warning signs. */
	@Bean
	static OfflinePages offlinePicker() {
		return () -> List.of("/relief/offline");
	}

	@GetMapping("/relief/offline")
	String show(Model model) {
		model.addAttribute("form", new Form(List.of(), null, null, null, List.of(), List.of(), null, null))
			.addAllAttributes(QuestionPage.OPTIONS)
			.addAttribute("ices", Arrays.stream(Ice.values()).map(Ice::name).toList())
			.addAttribute("rules", this.rules)
			.addAttribute("outcomes", Outcome.values())
			.addAttribute("phases", phases())
			.addAttribute("calls", this.numbers.calls());
		return "relief/offline";
	}

	/** Returns each phase that a plan can have, heat first, as heat comes before ice. */
	private static List<ReliefSessionPlan.Phase> phases() {
		return Stream.of(Treatment.HEAT, Treatment.ICE)
			.flatMap((treatment) -> Stream.of(false, true)
				.map((shorter) -> ReliefSessionPlan.of(treatment, shorter, shorter).phases().get(0)))
			.toList();
	}

	/**
	 * Lists the answers to whether there was ice in the last two hours: this page has no
	 * diary to look it up in.
	 */
	enum Ice {

		NO, YES, UNSURE

	}

	/** Binds nothing: the page itself reads the answers, and they never leave it. */
	record Form(List<String> signs, @Nullable String feeling, @Nullable String onset, @Nullable String skin,
			List<String> cautions, List<String> agreed, @Nullable String pain, @Nullable String ice) {

	}

}
