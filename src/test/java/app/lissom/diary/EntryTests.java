package app.lissom.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import app.lissom.diary.MassageEntry.Massage;
import app.lissom.diary.PainEntry.BodyArea;
import app.lissom.exercises.ExerciseRef;
import app.lissom.kernel.AccountId;
import app.lissom.kernel.InvalidFieldException;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EntryTests {

	private static final Instant NOW = Instant.parse("2026-03-14T12:00:00Z");

	private final Entries mine = Entries.of(new AccountId(UUID.randomUUID()));

	@Test
	void equalsAnEntryWithTheSameContent() {
		UUID id = UUID.randomUUID();
		assertThat(this.mine.painOf(id, 6, "a").hasSameContent(this.mine.painOf(id, 6, "a"))).isTrue();
		assertThat(this.mine.painOf(id, 6, "a").hasSameContent(this.mine.painOf(id, 7, "a"))).isFalse();
		assertThat(this.mine.painOf(id, 6, "a").hasSameContent(this.mine.painOf(id, 6, null))).isFalse();
		assertThat(this.mine.painOf(6).hasSameContent(this.mine.water(6))).isFalse();
		assertThat(this.mine.water(6).hasSameContent(this.mine.on(Entries.DAY.minusDays(1)).water(6))).isFalse();
	}

	@Test
	void comparesTimesOnlyIfBothWereStated() {
		OwnedId id = OwnedId.of(this.mine.me(), UUID.randomUUID());
		Entry told = new PostureCheckEntry(id, Moment.stated(Entries.DAY, NOW));
		assertThat(told.hasSameContent(new PostureCheckEntry(id, Moment.stated(Entries.DAY, NOW.plusSeconds(60)))))
			.isFalse();
		assertThat(told.hasSameContent(new PostureCheckEntry(id, Moment.stated(Entries.DAY, null)))).isFalse();
		assertThat(told.hasSameContent(new PostureCheckEntry(id, new Moment(Entries.DAY, NOW.plusSeconds(60), false))))
			.isTrue();
	}

	@Test
	void overwritesTimeAndContent() {
		UUID id = UUID.randomUUID();
		PainEntry pain = this.mine.painOf(id, 6, "a");
		PainEntry other = this.mine.painOf(id, 2, null);
		pain.delete(NOW);
		pain.overwrite(other);
		assertThat(pain.hasSameContent(other)).isTrue();
		assertThat(pain.isDeleted()).isFalse();
	}

	@Test
	void rejectsTheContentOfAnotherEntryOrKind() {
		PainEntry pain = this.mine.painOf(6);
		assertThatIllegalArgumentException().isThrownBy(() -> pain.overwrite(this.mine.water(250)));
		assertThatIllegalArgumentException().isThrownBy(() -> pain.overwrite(this.mine.painOf(5)));
	}

	@Test
	void canBeRestoredForADay() {
		PainEntry pain = this.mine.painOf(6);
		pain.delete(NOW);
		pain.delete(NOW.plusSeconds(3600));
		assertThat(pain.isDeleted()).isTrue();
		assertThat(pain.isPurgeable(NOW.plus(Entry.UNDO).minusMillis(1))).isFalse();
		assertThat(pain.isPurgeable(NOW.plus(Entry.UNDO))).isTrue();
		pain.restore();
		assertThat(pain.isDeleted()).isFalse();
		assertThat(pain.isPurgeable(NOW.plus(Entry.UNDO))).isFalse();
	}

	@Test
	void copiesTheSetOfAreas() {
		assertThat(Entries.pain(7).content().areas()).containsExactly(BodyArea.LOW_BACK, BodyArea.LEG).isUnmodifiable();
	}

	@Test
	void rejectsSetsOutOfRange() {
		assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> exercise(0));
		assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> exercise(101));
	}

	@Test
	void rejectsANextMassageBeforeThisOne() {
		LocalDate before = Entries.DAY.minusDays(1);
		OwnedId id = OwnedId.of(this.mine.me(), UUID.randomUUID());
		assertThatExceptionOfType(InvalidFieldException.class)
			.isThrownBy(() -> new MassageEntry.Content(Massage.REIKI, null, null, null, before).toEntry(id,
					Moment.stated(Entries.DAY, null)));
	}

	@Test
	void truncatesTimesToMicroseconds() {
		Moment moment = Moment.stated(Entries.DAY, NOW.plusNanos(123_456_789));
		assertThat(moment.at()).isEqualTo(NOW.plusNanos(123_456_000));
	}

	private ExerciseEntry exercise(int sets) {
		return new ExerciseEntry(OwnedId.of(this.mine.me(), UUID.randomUUID()), Moment.stated(Entries.DAY, null),
				ExerciseRef.ofGuide("bridge"), null, sets, null, null);
	}

}
