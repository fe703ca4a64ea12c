package app.lissom.diary;

import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import app.lissom.diary.PainEntry.BodyArea;
import app.lissom.diary.PainEntry.Side;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.Note;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.PlainText;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** Binds the form for pain. */
record PainForm(@Nullable UUID id, @Nullable Set<SeenVersion> seen, @Nullable LocalTime time,
		@NotNull(message = "{diary.pain.level.missing}") @Range(min = 0, max = 10,
				message = "{diary.pain.level.wrong}") @Nullable Integer level,
		@Nullable Feeling feeling, @Nullable Set<BodyArea> places, @Nullable Side side,
		@PlainText(max = Note.MAX, lines = true) @Nullable String note) implements EntryForm {

	@Override
	public EntryContent content() {
		return new PainEntry.Content(new PainLevel(Objects.requireNonNull(this.level)), this.feeling,
				(this.places != null) ? this.places : Set.of(), this.side, Note.ofNullable(this.note));
	}

	@Override
	public Map<String, Object> options(Supplier<Exercises> exercises) {
		return Map.of("feelings", Feeling.values(), "places", BodyArea.values(), "sides", Side.values());
	}

}
