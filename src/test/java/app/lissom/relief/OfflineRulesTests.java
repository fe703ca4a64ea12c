package app.lissom.relief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lissom.browser.Browser;
import app.lissom.browser.BrowserTest;
import app.lissom.diary.Feeling;
import app.lissom.guide.Contraindication;
import app.lissom.guide.Modality;
import app.lissom.guide.WarningSign;
import app.lissom.safety.Advice;
import app.lissom.safety.Answers;
import app.lissom.safety.Onset;
import app.lissom.safety.Outcome;
import app.lissom.safety.ReliefSessionPlan;
import app.lissom.safety.RulesByOutcome;
import app.lissom.safety.Skin;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Decides with the offline page and with the server, and compares: outcome, rule,
 * minutes, reasons, strong pain, and what is asked again.
 */
@BrowserTest
class OfflineRulesTests {

	/** Answers every combination, and returns each result once with its places. */
	private static final String SWEEP = """
			(axes) => {
				%s
				const rules = JSON.parse(document.querySelector("[data-picker]").dataset.rules);
				const names = new Map();
				const results = [];
				const total = axes.reduce((product, axis) => product * axis.length, 1);
				for (let index = 0; index < total; index++) {
					const answers = new Set();
					let rest = index;
					for (const axis of axes) {
						axis[rest %% axis.length].forEach((answer) => answers.add(answer));
						rest = Math.floor(rest / axis.length);
					}
					const found = [...decide(rules, answers)];
					const outcome = found.find((one) => one.startsWith("outcome."));
					const plain = !["outcome.EMERGENCY", "outcome.URGENT"].includes(outcome) && !found.includes("rule.UNSURE");
					const result = outcome ? found.filter((one) => /^(outcome|rule|COLD|HEAT)\\./.test(one)
						|| plain && /^(COLD_UNSAFE|HEAT_UNSAFE)\\.|^SEVERE$/.test(one)).sort().join(" ") : "asked again";
					if (!names.has(result)) {
						names.set(result, names.size);
					}
					results.push(names.get(result));
				}
				return [[...names.keys()].join("\\n"), results.join()];
			}""";

	/** The browser never answers if it is sent all 131,071 at once. */
	private static final int SETS_AT_ONCE = 8192;

	private static final List<List<String>> FEELINGS = each("feeling", Feeling.values());

	private static final List<List<String>> ONSETS = each("onset", Onset.values());

	private static final List<List<String>> SKINS = each("skin", Skin.values());

	private static final List<List<String>> APPROVALS = subsets("agreed", Modality.values());

	private static final List<List<String>> NO_SIGN = List.of(List.of("signs.NONE"));

	@Test
	void agreesOnEveryQuestionWithEveryOtherAlsoOpen(Browser browser) {
		List<List<String>> signs = List.of(List.of(), List.of("signs.NONE"), List.of("signs.FEVER"),
				List.of("signs.BOWEL"), List.of("signs.FEVER", "signs.BOWEL"), List.of("signs.NONE", "signs.LUMP"));
		List<List<String>> feelings = with(FEELINGS, List.of(List.of("feeling.UNSURE"), List.of()));
		List<List<String>> cautions = with(each("cautions", Contraindication.values()),
				List.of(List.of("cautions.NONE"), List.of("cautions.NONE", "cautions.DIABETES"), List.of()));
		compare(browser, List.of(signs, feelings, with(ONSETS, List.of(List.of())), with(SKINS, List.of(List.of())),
				cautions, APPROVALS, List.of(List.of(), List.of("pain.8"))));
	}

	@Test
	void agreesOnEveryPairOfContraindications(Browser browser) {
		compare(browser,
				List.of(NO_SIGN, FEELINGS, ONSETS, SKINS, pairs("cautions", Contraindication.values()), APPROVALS));
	}

	@Test
	void agreesOnEveryPairOfSignsAndEveryPain(Browser browser) {
		List<List<String>> levels = IntStream.rangeClosed(0, 10).mapToObj((level) -> List.of("pain." + level)).toList();
		compare(browser,
				List.of(with(pairs("signs", WarningSign.values()), NO_SIGN), FEELINGS, List.of(List.of("onset.LONGER")),
						List.of(List.of("skin.AS_USUAL")),
						List.of(List.of("cautions.NONE"), List.of("cautions.INFECTION")), levels));
	}

	@Test
	@Tag("thorough")
	void agreesOnEverySetOfContraindications(Browser browser) {
		List<List<String>> rests = List.of(List.of("feeling.PAINFUL", "onset.LONGER"),
				List.of("feeling.TIGHT", "onset.KNOCK"), List.of("feeling.BOTH", "onset.RECENT"));
		List<List<String>> sets = subsets("cautions", Contraindication.values()).stream()
			.filter((set) -> !set.isEmpty())
			.toList();
		for (int first = 0; first < sets.size(); first += SETS_AT_ONCE) {
			compare(browser, List.of(NO_SIGN, rests, List.of(List.of("skin.AS_USUAL")),
					sets.subList(first, Math.min(first + SETS_AT_ONCE, sets.size())), APPROVALS));
		}
	}

	private static void compare(Browser browser, List<List<List<String>>> axes) {
		Page page = browser.visit("/relief/offline");
		List<?> answer = (List<?>) page.evaluate(SWEEP.formatted(script()), axes);
		List<String> names = answer.get(0).toString().lines().toList();
		int[] results = Arrays.stream(answer.get(1).toString().split(",")).mapToInt(Integer::parseInt).toArray();
		assertThat(results).hasSize(axes.stream().mapToInt(List::size).reduce(1, Math::multiplyExact));
		for (int index = 0; index < results.length; index++) {
			List<String> answers = answers(index, axes);
			String expected = decide(answers);
			if (!names.get(results[index]).equals(expected)) {
				assertThat(names.get(results[index])).as(answers.toString()).isEqualTo(expected);
			}
		}
	}

	private static List<String> answers(int index, List<List<List<String>>> axes) {
		List<String> answers = new ArrayList<>();
		int rest = index;
		for (List<List<String>> axis : axes) {
			answers.addAll(axis.get(rest % axis.size()));
			rest /= axis.size();
		}
		return answers;
	}

	/** What the server says to the same answers. */
	private static String decide(List<String> answers) {
		MultiValueMap<String, String> sent = new LinkedMultiValueMap<>(Map.of("rest", List.of("true")));
		for (String answer : answers) {
			int dot = answer.indexOf('.');
			sent.add(answer.substring(0, dot), answer.substring(dot + 1));
		}
		PickerForm form = PickerForm.of(sent);
		QuestionPage questions = new QuestionPage(form);
		if (questions.isUnsure()) {
			return "outcome.MOVE_GENTLY rule.UNSURE";
		}
		if (questions.isNext()) {
			return "asked again";
		}
		Advice advice = Advice.of(form.answers(), null);
		Outcome outcome = advice.outcome();
		assertThat(outcome).isEqualTo(RulesByOutcome.of(form.answers().ruleInput()));
		Stream<String> found = Stream.of("outcome." + outcome, "rule." + advice.rule());
		ReliefSessionPlan plan = advice.plan();
		if (plan != null) {
			found = Stream.concat(found,
					plan.phases().stream().map((phase) -> phase.modality() + "." + phase.minutes()));
		}
		if (outcome != Outcome.EMERGENCY && outcome != Outcome.URGENT) {
			for (Modality modality : Modality.values()) {
				found = Stream.concat(found,
						form.answers()
							.reasonsAgainst(modality)
							.stream()
							.map((reason) -> modality + "_UNSAFE." + RuleTable.nameOf(reason)));
			}
			found = Stream.concat(found, advice.isSevere() ? Stream.of("SEVERE") : Stream.empty());
		}
		return String.join(" ", found.sorted().toList());
	}

	/**
	 * The script of the page, which finds no form to work on in a function of its own.
	 */
	private static String script() {
		try {
			return Files.readString(Path.of("src/main/resources/assets/js/picker.js"))
				.replace("if (form)", "if (false)");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<List<String>> each(String field, Enum<?>[] values) {
		return Arrays.stream(values).map((value) -> List.of(field + "." + value.name())).toList();
	}

	/** Each value with each other, and each alone. */
	private static List<List<String>> pairs(String field, Enum<?>[] values) {
		return Arrays.stream(values)
			.flatMap((one) -> Arrays.stream(values)
				.filter((other) -> other.ordinal() >= one.ordinal())
				.map((other) -> List.of(field + "." + one.name(), field + "." + other.name())))
			.toList();
	}

	private static List<List<String>> subsets(String field, Enum<?>[] values) {
		return IntStream.range(0, 1 << values.length)
			.mapToObj((bits) -> Arrays.stream(values)
				.filter((value) -> (bits >> value.ordinal() & 1) == 1)
				.map((value) -> field + "." + value.name())
				.toList())
			.toList();
	}

	private static List<List<String>> with(List<List<String>> some, List<List<String>> others) {
		return Stream.concat(some.stream(), others.stream()).toList();
	}

}
