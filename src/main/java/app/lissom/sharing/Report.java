package app.lissom.sharing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.lissom.diary.Entry;
import app.lissom.diary.Feeling;
import app.lissom.diary.MedicineEntry;
import app.lissom.diary.PainEntry;
import app.lissom.diary.PainEntry.BodyArea;
import app.lissom.diary.PainEntry.Quality;
import app.lissom.diary.PainEntry.Side;
import app.lissom.guide.Guide;
import app.lissom.kernel.DateRange;
import app.lissom.kernel.PainChange;
import app.lissom.page.Markup;
import app.lissom.progress.FunctionTrend;
import app.lissom.progress.PainChart;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Holds the data of a one-page report, without texts, so that it can be stored as JSON
 * and shown later. The names in JSON never change, and new components can be null.
 *
 * @param feelings what the pain felt like, the most frequent first
 * @param qualities what kind of pain it was, the most frequent first
 * @param medicines medicines and other help, the most frequent first
 * @param effects of the treatments that were used
 * @param birthDate as the person writes it; null if they do not
 * @param function what changed in the score of the weekly questions; null without any
 * @param open whether the day on which it was made is one of its days without an entry
 */
public record Report(String name, @JsonProperty("span") DateRange dates, @JsonProperty("made") LocalDate createdOn,
		@JsonProperty("noted") int loggedDays, PainSummary pain, PainChart chart,
		@JsonProperty("spots") List<PainArea> painAreas, List<FeelingCount> feelings, List<QualityCount> qualities,
		@JsonProperty("care") SelfCareSummary selfCare, List<MedicineCount> medicines,
		@JsonProperty("helped") List<TreatmentEffect> effects, SafetySummary safety,
		@JsonProperty("changes") List<PlanChange> planChanges, List<String> questions, @Nullable String birthDate,
		@Nullable FunctionTrend function, Boolean open) {

	public Report {
		// Earlier versions did not know them.
		qualities = Objects.requireNonNullElse(qualities, List.of());
		medicines = Objects.requireNonNullElse(medicines, List.of());
		open = Objects.requireNonNullElse(open, false);
	}

	/** Returns the kinds of pain that were chosen at least half as often as the first. */
	public List<QualityCount> mainQualities() {
		return this.qualities.stream().filter((count) -> 2 * count.times >= this.qualities.get(0).times).toList();
	}

	/** Returns all other kinds of pain. */
	public List<QualityCount> otherQualities() {
		return this.qualities.subList(mainQualities().size(), this.qualities.size());
	}

	/**
	 * Returns what its sheet shows, by the names of its words and slots.
	 * @param guide the one in the language of the reader
	 */
	Map<String, Object> parts(Guide guide) {
		boolean ticked = !this.safety.signs().isEmpty();
		Map<String, Object> parts = new HashMap<>();
		parts.put("size", isFull() ? "full" : isShort() ? "short" : "");
		parts.put("about", ReportFacts.about(this));
		parts.put("facts", new ReportFacts(this));
		parts.put(ticked ? "ticked" : "unticked", this.safety.section(this.dates));
		parts.put("painful", this.pain.days() > 0);
		parts.put("figure", this.chart.figure("pain", null));
		parts.put("table", this.chart.table(false));
		parts.put("where", heading("sharing.where"));
		parts.put("painList", ReportLists.pain(this));
		parts.put("done", heading("sharing.self-care"));
		parts.put("doneList", new SelfCareList(this, guide));
		parts.put("tried", !this.effects.isEmpty());
		parts.put("helped", !helpful().isEmpty());
		parts.put("effects", heading("sharing.effects"));
		parts.put("helpful", ReportLists.effects(helpful()));
		parts.put("plan", ReportLists.plan(this, guide));
		parts.put("asking", !this.questions.isEmpty());
		parts.put("questions", (Markup) (page) -> this.questions
			.forEach((one) -> page.html("<li dir=\"auto\">").text(one).html("</li>")));
		return parts;
	}

	private Markup heading(String key) {
		return (page) -> page.words(key, this.dates.days());
	}

	/** Returns whether it fits on one sheet only in small print. */
	private boolean isFull() {
		return this.safety.signs().size() > 4 || questionLength() > 300;
	}

	/** Returns whether it fits on one sheet in large print. */
	private boolean isShort() {
		return this.safety.signs().size() < 2 && this.planChanges.size() < 2 && this.painAreas.size() < 3
				&& questionLength() < 200;
	}

	private int questionLength() {
		return this.questions.stream().mapToInt(String::length).sum();
	}

	/** Returns the treatments that were followed by less pain, the most helpful first. */
	public List<TreatmentEffect> helpful() {
		return this.effects.stream()
			.filter((one) -> one.change() == PainChange.LOWER || one.change() == PainChange.A_LITTLE_LOWER)
			.sorted(Comparator.comparingDouble(TreatmentEffect::median))
			.toList();
	}

	public record FeelingCount(Feeling feeling, int times) {

	}

	/** Counts how often pain was of a kind. */
	record QualityCount(Quality quality, int times) {

		static List<QualityCount> of(List<PainEntry> entries) {
			return Arrays.stream(Quality.values())
				.map((quality) -> new QualityCount(quality,
						(int) entries.stream()
							.map((entry) -> entry.content().qualities())
							.filter((qualities) -> qualities != null && qualities.contains(quality))
							.count()))
				.filter((count) -> count.times > 0)
				.sorted(Comparator.comparingInt(QualityCount::times).reversed())
				.toList();
		}

	}

	/**
	 * Counts how often a medicine or other help was logged.
	 *
	 * @param name in the person's own words
	 * @param days on how many days
	 */
	public record MedicineCount(String name, int times, int days) {

		static List<MedicineCount> of(List<MedicineEntry> entries) {
			return entries.stream()
				.collect(Collectors.groupingBy((entry) -> entry.content().name(), TreeMap::new, Collectors.toList()))
				.entrySet()
				.stream()
				.map((one) -> new MedicineCount(one.getKey(), one.getValue().size(),
						(int) one.getValue().stream().map(Entry::day).distinct().count()))
				.sorted(Comparator.comparingInt(MedicineCount::times).reversed())
				.toList();
		}

	}

	/**
	 * Counts how often an area of the body hurt.
	 *
	 * @param sides how often on which side, as far as that was logged
	 */
	public record PainArea(@JsonProperty("place") BodyArea area, int times, Map<Side, Integer> sides) {

		static List<PainArea> of(List<PainEntry> entries) {
			return Arrays.stream(BodyArea.values())
				.map((area) -> of(area,
						entries.stream().filter((entry) -> entry.content().areas().contains(area)).toList()))
				.filter((count) -> count.times > 0)
				.sorted(Comparator.comparingInt(PainArea::times).reversed())
				.toList();
		}

		private static PainArea of(BodyArea area, List<PainEntry> entries) {
			return new PainArea(area, entries.size(),
					entries.stream()
						.map((entry) -> entry.content().side())
						.filter(Objects::nonNull)
						.collect(Collectors.groupingBy(Function.identity(), () -> new EnumMap<>(Side.class),
								Collectors.summingInt((side) -> 1))));
		}

	}

}
