package app.lissom.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoYearTests {

	private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

	private final DemoYear year = new DemoYear(NOW);

	@Test
	void createsTheSameYearEachTime() {
		assertThat(new DemoYear(NOW).document()).isEqualTo(this.year.document());
	}

	@Test
	void endsNow() {
		assertThat(entries()).allMatch((entry) -> !at(entry).isAfter(NOW));
		assertThat(entries()).anyMatch((entry) -> entry.get("day").equals("2026-11-22"));
		assertThat(entries()).anyMatch((entry) -> entry.get("day").equals("2025-11-23"));
		assertThat(entries())
			.noneMatch((entry) -> LocalDate.parse((String) entry.get("day")).isBefore(LocalDate.of(2025, 11, 23)));
	}

	@Test
	void hasEveryKindOfEntryAndEmptyDays() {
		Set<Object> kinds = entries().stream().map((entry) -> entry.get("kind")).collect(Collectors.toSet());
		assertThat(kinds).containsExactlyInAnyOrder("pain", "water", "exercise", "relief", "massage", "medicine",
				"posture", "note", "function", "safety");
		assertThat(entries().stream().map((entry) -> entry.get("day")).distinct().count()).isBetween(320L, 350L);
	}

	@Test
	void painGetsBetterOverTheYear() {
		assertThat(meanPain(0, 28)).isGreaterThan(5);
		assertThat(meanPain(337, 365)).isLessThan(3.5);
	}

	@Test
	void givesEachEntryItsOwnId() {
		assertThat(entries()).extracting((entry) -> entry.get("id")).doesNotHaveDuplicates();
	}

	private double meanPain(int from, int to) {
		LocalDate first = LocalDate.of(2025, 11, 23);
		return entries().stream().filter((entry) -> entry.get("kind").equals("pain")).filter((entry) -> {
			LocalDate day = LocalDate.parse((String) entry.get("day"));
			return !day.isBefore(first.plusDays(from)) && day.isBefore(first.plusDays(to));
		}).mapToInt((entry) -> (Integer) entry.get("pain")).average().orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> entries() {
		return (List<Map<String, Object>>) this.year.document().get("entries");
	}

	private static Instant at(Map<String, Object> entry) {
		return OffsetDateTime.parse((String) entry.get("at")).toInstant();
	}

}
