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
import app.lissom.kernel.InUnit;
import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainChange.Direction;
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

/** Records a session with ice, heat or both. */
@Entity
@DiscriminatorValue("RELIEF")
public class ReliefEntry extends EntryWithContent<ReliefEntry.Content> {

	protected ReliefEntry() {
	}

	ReliefEntry(OwnedId id, Moment moment, Content content) {
		super(id, moment, content);
	}

	public ReliefEntry(OwnedId id, Moment moment, Treatment treatment, @Nullable Minutes minutes,
			@Nullable PainLevel before, @Nullable PainLevel after, @Nullable PainLevel later) {
		this(id, moment, new Content(treatment, minutes, before, after, later));
	}

	public ReliefEntry(OwnedId id, Moment moment, Treatment treatment, @Nullable Minutes minutes,
			@Nullable PainLevel before, @Nullable PainLevel after) {
		this(id, moment, treatment, minutes, before, after, null);
	}

	@Override
	public List<PainReading> painReadings() {
		Duration length = Duration.ofMinutes((content().minutes != null) ? content().minutes.value() : 0);
		return Stream
			.of(rating(Duration.ZERO, content().before), rating(length, content().after),
					rating(length.plusHours(1), content().later))
			.flatMap(Optional::stream)
			.toList();
	}

	@Override
	EntryForm toForm(Day day) {
		return new Form(id(), Set.of(seen()), content().treatment, Minutes.valueOf(content().minutes),
				PainLevel.valueOf(content().before), PainLevel.valueOf(content().after),
				PainLevel.valueOf(content().later), day.timeOf(this));
	}

	/** Returns the entry with the pain after the session. */
	public ReliefEntry withAfter(@Nullable PainLevel level) {
		return with(new Content(content().treatment, content().minutes, content().before, level, content().later));
	}

	/** Returns the entry with the pain one hour after the session. */
	public ReliefEntry withLater(PainLevel level) {
		return with(new Content(content().treatment, content().minutes, content().before, content().after, level));
	}

	private ReliefEntry with(Content other) {
		return new ReliefEntry(key(), Moment.stated(day(), at()), other);
	}

	/**
	 * The session, and the pain around it.
	 *
	 * @param later the pain one hour after it
	 */
	@Embeddable
	public record Content(
			@JsonProperty("protocol") @Column(name = "protocol") @Enumerated(EnumType.STRING) Treatment treatment,
			@Nullable Minutes minutes,
			@JsonProperty("painBefore") @Column(name = "pain_before") @Nullable PainLevel before,
			@JsonProperty("painAfter") @Column(name = "pain_after") @Nullable PainLevel after,
			@JsonProperty("painLater") @Column(name = "pain_later") @Nullable PainLevel later) implements EntryContent {

		static Content read(EntryReader.Row row) throws SQLException {
			return new Content(Objects.requireNonNull(row.word(Treatment.class, Field.PROTOCOL)), row.minutes(),
					row.pain(Field.PAIN_BEFORE), row.pain(Field.PAIN_AFTER), row.pain(Field.PAIN_LATER));
		}

		@Override
		public ReliefEntry toEntry(OwnedId id, Moment moment) {
			return new ReliefEntry(id, moment, this);
		}

		@Override
		public void describe(EntryText text) {
			text.main("diary.protocol." + this.treatment);
			text.fact("diary.minutes.is", Minutes.valueOf(this.minutes));
			text.fact("diary.relief.before.is", PainLevel.valueOf(this.before));
			text.fact("diary.relief.after.is", PainLevel.valueOf(this.after));
			text.fact("diary.relief.later.is", PainLevel.valueOf(this.later));
		}

		@Override
		public @Nullable HealthRecordItem toHealthRecordItem(HealthRecordItem.Texts texts) {
			return new HealthRecordItem.Procedure(texts.choice("diary.protocol.", this.treatment), this.minutes,
					Arrays.asList(texts.message("exporting.fhir.before", PainLevel.valueOf(this.before)),
							texts.message("exporting.fhir.after", PainLevel.valueOf(this.after)),
							texts.message("exporting.fhir.later", PainLevel.valueOf(this.later))));
		}

	}

	/**
	 * Holds the pain around one session, as far as the person rated it.
	 *
	 * @param protocol the treatment
	 * @param day on which it was
	 * @param before the pain before it
	 * @param minutes how long it took, if that is known
	 * @param after the pain after it
	 */
	public record Rating(Treatment protocol, LocalDate day, @Nullable Minutes minutes, @Nullable PainLevel before,
			@Nullable PainLevel after) {

		/** What ended sooner shows nothing about ice or heat. */
		static final int LEAST_MINUTES = 5;

		/** Returns whether it was long enough to count, as far as that is known. */
		public boolean isLongEnough() {
			return this.minutes == null || this.minutes.value() >= LEAST_MINUTES;
		}

		/** Returns whether it hurt less after it than before. */
		public boolean isLower() {
			return direction() == Direction.LOWER;
		}

		/**
		 * Returns where the pain went; as if it stayed the same if a level is missing.
		 */
		public Direction direction() {
			return Direction.of(pair().change().orElse(0));
		}

		public PainPair pair() {
			return new PainPair(this.day, this.before, this.after);
		}

	}

	/** Binds the form for a session with ice or heat. */
	record Form(@Nullable UUID id, @Nullable Set<SeenVersion> seen,
			@NotNull(message = "{diary.relief.protocol.missing}") @Nullable Treatment protocol,
			@InUnit(AmountUnit.MINUTE) @Range(min = 1, max = Minutes.MAX,
					message = "{diary.minutes.wrong}") @Nullable Integer minutes,
			@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer before,
			@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer after,
			@Range(min = 0, max = 10, message = "{diary.pain.level.wrong}") @Nullable Integer later,
			@Nullable LocalTime time) implements EntryForm {

		@Override
		public EntryContent content() {
			return new Content(Objects.requireNonNull(this.protocol), Minutes.ofNullable(this.minutes),
					PainLevel.ofNullable(this.before), PainLevel.ofNullable(this.after),
					PainLevel.ofNullable(this.later));
		}

		@Override
		public Map<String, Object> options(Supplier<Exercises> exercises) {
			return Map.of("protocols", Treatment.values());
		}

	}

}
