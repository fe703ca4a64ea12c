package app.lissom.diary;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import app.lissom.diary.EntryReader.Field;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.AmountUnit;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.InUnit;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.SeenVersion;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Records a massage, and the day of the next one. */
@Entity
@DiscriminatorValue("MASSAGE")
public class MassageEntry extends EntryWithContent<MassageEntry.Content> {

	protected MassageEntry() {
	}

	MassageEntry(OwnedId id, Moment moment, Content content) {
		super(id, moment, content);
	}

	@Override
	public List<PainReading> painReadings() {
		Duration length = Duration.ofMinutes((content().minutes != null) ? content().minutes.value() : 0);
		return Stream.of(rating(Duration.ZERO, content().before), rating(length, content().after))
			.flatMap(Optional::stream)
			.toList();
	}

	@Override
	EntryForm toForm(Day day) {
		return new Form(id(), Set.of(seen()), content().massage, Minutes.valueOf(content().minutes),
				PainLevel.valueOf(content().before), PainLevel.valueOf(content().after), content().nextOn,
				day.timeOf(this));
	}

	/**
	 * The massage, and the pain around it.
	 *
	 * @param nextOn the day of the next one, not before this one
	 */
	@Embeddable
	public record Content(@Enumerated(EnumType.STRING) Massage massage, @Nullable Minutes minutes,
			@JsonProperty("painBefore") @Column(name = "pain_before") @Nullable PainLevel before,
			@JsonProperty("painAfter") @Column(name = "pain_after") @Nullable PainLevel after,
			@Nullable LocalDate nextOn) implements EntryContent {

		static Content read(EntryReader.Row row) throws SQLException {
			return new Content(Objects.requireNonNull(row.word(Massage.class, Field.MASSAGE)), row.minutes(),
					row.pain(Field.PAIN_BEFORE), row.pain(Field.PAIN_AFTER), row.value(LocalDate.class, Field.NEXT_ON));
		}

		@Override
		public MassageEntry toEntry(OwnedId id, Moment moment) {
			return new MassageEntry(id, moment, this);
		}

		@Override
		public void describe(EntryText text) {
			text.main("diary.massage.is", text.word("diary.massage.", this.massage));
			text.fact("diary.minutes.is", Minutes.valueOf(this.minutes));
			text.fact("diary.relief.before.is", PainLevel.valueOf(this.before));
			text.fact("diary.relief.after.is", PainLevel.valueOf(this.after));
			text.fact("diary.massage.next.is", this.nextOn);
		}

		@Override
		public void check(LocalDate day) {
			FieldChecks.require("nextOn", this.nextOn == null || !this.nextOn.isBefore(day));
		}

		@Override
		public @Nullable HealthRecordItem toHealthRecordItem(HealthRecordItem.Texts texts) {
			return new HealthRecordItem.Procedure(
					texts.message("diary.massage.is", texts.choice("diary.massage.", this.massage)), this.minutes,
					Arrays.asList(texts.message("exporting.fhir.before", PainLevel.valueOf(this.before)),
							texts.message("exporting.fhir.after", PainLevel.valueOf(this.after))));
		}

	}

	/** Lists the kinds of massage that the guide describes. */
	public enum Massage {

		/** Long gentle strokes. */
		SWEDISH,

		/** Deeper layers of muscle. */
		DEEP_TISSUE,

		/** Points of tension. */
		TRIGGER_POINT,

		/** Gentle vibration. */
		SOUND_THERAPY,

		/** Neuromuscular cupping. */
		CUPPING,

		/** Hot stones. */
		HOT_STONE,

		/** Usui Reiki. */
		REIKI,

		/** Anything else. */
		OTHER

	}

	/** Binds the form for a massage. */
	record Form(@Nullable UUID id, @Nullable Set<SeenVersion> seen,
			@NotNull(message = "{diary.massage.massage.missing}") @Nullable Massage massage,
			@InUnit(AmountUnit.MINUTE) @Range(min = 1, max = Minutes.MAX,
					message = "{diary.minutes.wrong}") @Nullable Integer minutes,
			@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer before,
			@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer after,
			@Nullable LocalDate nextOn, @Nullable LocalTime time) implements EntryForm {

		private static final int MAX_YEARS_AHEAD = 5;

		@Override
		public EntryContent content() {
			return new Content(Objects.requireNonNull(this.massage), Minutes.ofNullable(this.minutes),
					PainLevel.ofNullable(this.before), PainLevel.ofNullable(this.after), this.nextOn);
		}

		@Override
		public Map<String, Object> options(Supplier<Exercises> exercises) {
			return Map.of("massages", Massage.values());
		}

		@Override
		public void check(Day day, @Nullable Entry before, Supplier<Exercises> exercises, Errors errors) {
			if (this.nextOn != null && (this.nextOn.isBefore(day.date())
					|| this.nextOn.isAfter(day.date().plusYears(MAX_YEARS_AHEAD)))) {
				errors.rejectValue("nextOn", "diary.massage.nextOn.wrong");
			}
		}

	}

}
