package app.lissom.diary;

import java.util.List;
import java.util.UUID;

import app.lissom.LissomTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests entries of other accounts and with wrong URLs. */
@LissomTest
@Tag("database")
@Tag("pages")
class EntryAccessTests extends SignedInPageTest {

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-23", "2026-02-30", "1899-12-31", "nonsense" })
	void savesNothingOnAnInvalidDay(String day) {
		assertThat(this.me.post("/diary/" + day + "/water", "unit", "ML", "amount", "250")).hasStatus(404);
		assertThat(this.me.get("/diary/" + day + "/water")).hasStatus(day.matches("2026-11-23|1899-12-31") ? 302 : 404);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "pain", "water", "exercise", "relief", "massage", "medicine", "posture", "note", "function" })
	void hidesEntriesOfOtherAccounts(String kind) {
		Entries theirs = Entries.of(this.people.createAccount()).on(TODAY);
		Entry entry = theirs.any(EntryKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));
		this.diary.add(entry);
		String address = "/diary/2026-11-22/" + kind + "/" + entry.id();
		assertThat(this.me.get(address)).hasStatus(404);
		assertThat(this.me.post(address, "seen", entry.id() + "~0", "level", "1", "unit", "ML", "amount", "1",
				"exercises", "bridge", "protocol", "HEAT", "massage", "REIKI", "name", "Gel", "note", "mine",
				"averagePain", "1", "enjoyment", "1", "activity", "1"))
			.hasStatus(404);
		assertThat(this.me.post("/diary/entries/" + entry.id() + "/delete")).hasStatus(404);
		this.diary.delete(theirs.me(), List.of(entry.id()));
		assertThat(this.me.post("/diary/entries/" + entry.id() + "/restore")).hasStatus(404);
		this.diary.restore(theirs.me(), List.of(entry.id()));
		assertThat(this.diary.find(theirs.me(), entry.id())).get()
			.satisfies((kept) -> assertThat(kept.hasSameContent(entry)).isTrue());
		assertThat(this.me.open("/diary").select(".entry")).isEmpty();
	}

	@Test
	void neitherOverwritesNorMovesAnEntryOfAnotherAccount() {
		Entries theirs = Entries.of(this.people.createAccount()).on(TODAY);
		PainEntry entry = theirs.painOf(6);
		this.diary.add(entry);
		this.me.send("/diary/2026-11-22/pain", "id", entry.id(), "seen", entry.id() + "~0", "level", "1", "accountId",
				theirs.me(), "version", "0");
		assertThat(today()).singleElement()
			.extracting((one) -> ((PainEntry) one).content().level().value())
			.isEqualTo(1);
		assertThat(this.diary.find(theirs.me(), entry.id())).get()
			.satisfies((kept) -> assertThat(kept.hasSameContent(entry)).isTrue());
	}

	@Test
	void knowsAnEntryOnlyUnderItsDayAndKind() {
		PainEntry entry = Entries.of(this.me.me()).on(TODAY).painOf(6);
		this.diary.add(entry);
		assertThat(this.me.get("/diary/2026-11-21/pain/" + entry.id())).hasStatus(404);
		assertThat(this.me.get("/diary/2026-11-22/note/" + entry.id())).hasStatus(404);
		assertThat(this.me.get("/diary/2026-11-22/pain/" + UUID.randomUUID())).hasStatus(404);
		assertThat(this.me.get("/diary/2026-11-22/pain/nonsense")).hasStatus(404);
		assertThat(this.me.post("/diary/2026-11-22/note", "id", entry.id(), "seen", entry.id() + "~0", "note", "x"))
			.hasStatus(409);
	}

}
