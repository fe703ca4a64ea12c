package app.lissom.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import app.lissom.diary.MassageEntry.Massage;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.SeenVersion;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Binds the form for a massage. */
record MassageForm(@Nullable UUID id, @Nullable Set<SeenVersion> seen, @Nullable LocalTime time,
		@NotNull(message = "{diary.massage.massage.missing}") @Nullable Massage massage,
		@Range(min = 1, max = Minutes.MAX, message = "{diary.minutes.wrong}") @Nullable Integer minutes,
		@Nullable LocalDate nextOn) implements EntryForm {

	private static final int MAX_YEARS_AHEAD = 5;

	@Override
	public EntryContent content() {
		return new MassageEntry.Content(Objects.requireNonNull(this.massage), Minutes.ofNullable(this.minutes),
				this.nextOn);
	}

	@Override
	public Map<String, Object> options(Supplier<Exercises> exercises) {
		return Map.of("massages", Massage.values());
	}

	@Override
	public void check(Day day, @Nullable Entry before, Supplier<Exercises> exercises, Errors errors) {
		if (this.nextOn != null
				&& (this.nextOn.isBefore(day.date()) || this.nextOn.isAfter(day.date().plusYears(MAX_YEARS_AHEAD)))) {
			errors.rejectValue("nextOn", "diary.massage.nextOn.wrong");
		}
	}

}
