package app.lissom.page;

import java.util.UUID;

import app.lissom.LissomTest;
import app.lissom.diary.Entries;
import app.lissom.diary.SignedInPageTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that titles tell pages of the same kind apart, in tabs and in the history. */
@LissomTest
class PageTitleTests extends SignedInPageTest {

	@Test
	void nameTheDay() {
		this.diary.add(Entries.of(this.me.me()).on(TODAY.minusDays(1)).painOf(6));
		String entry = this.me.open("/diary/2026-11-21").select(".entry a").attr("href");
		assertThat(title("/diary/2026-11-21")).isEqualTo("Diary for Saturday 21 November 2026 – Lissom");
		assertThat(title("/diary/2026-11-21/pain"))
			.isEqualTo("Add to your diary: Pain, Saturday 21 November 2026 – Lissom");
		assertThat(title(entry)).isEqualTo("Change: Pain, Saturday 21 November 2026 – Lissom");
	}

	@Test
	void nameWhatIsChanged() {
		UUID id = UUID.randomUUID();
		this.me.send("/diary/exercises", "id", id, "name", "Nerve glide");
		assertThat(title("/diary/exercises/" + id)).isEqualTo("Change an exercise: Nerve glide – Lissom");
		this.me.send("/reminders/new/own", "id", id, "text", "Call Ann", "starts", "15:00", "days", "SUNDAY");
		assertThat(title("/reminders/" + id)).isEqualTo("Change reminder: Call Ann – Lissom");
	}

	private String title(String address) {
		return this.me.open(address).title();
	}

}
