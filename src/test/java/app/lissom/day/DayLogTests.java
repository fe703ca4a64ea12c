package app.lissom.day;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.lissom.diary.Entries;
import app.lissom.diary.EntryKind;
import app.lissom.diary.WaterEntry;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.PainLevel;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DayLogTests {

	private static final Instant NOW = Instant.parse("2026-03-14T12:00:00Z");

	private final Entries mine = Entries.of(new AccountId(UUID.randomUUID()));

	@Test
	void sumsUpADay() {
		WaterEntry gone = Entries.deleted(this.mine.water(500), NOW);
		DayLog log = new DayLog(Entries.DAY,
				List.of(this.mine.painOf(3), this.mine.water(250), this.mine.painOf(8), this.mine.painOf(4), gone,
						this.mine.water(330), this.mine.safety(), this.mine.note("a"), this.mine.note("b")));
		assertThat(log.water()).isEqualTo(580);
		assertThat(log.worstPain()).isEqualTo(new PainLevel(8));
		assertThat(log.latestPain()).extracting((entry) -> entry.content().level()).isEqualTo(new PainLevel(4));
		assertThat(log.counts()).containsExactly(Map.entry(EntryKind.NOTE, 2L), Map.entry(EntryKind.SAFETY, 1L));
		assertThat(log.isEmpty()).isFalse();
		assertThat(new DayLog(Entries.DAY, List.of(gone)).isEmpty()).isTrue();
	}

}
