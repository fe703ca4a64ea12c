package app.lissom.diary;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.diary.EntryReader.Field;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.EnumSetConverter;
import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.PlainText;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** Records how strong the pain was, and where. */
@Entity
@DiscriminatorValue("PAIN")
public class PainEntry extends EntryWithContent<PainEntry.Content> {

	protected PainEntry() {
	}

	PainEntry(OwnedId id, Moment moment, Content content) {
		super(id, moment, content);
	}

	/** Records how strong the pain was, and no more. */
	public PainEntry(OwnedId id, Moment moment, PainLevel level) {
		this(id, moment, new Content(level, null, null, Set.of(), null, null));
	}

	/** Returns the entry with another level. */
	public PainEntry withLevel(PainLevel level) {
		Content saved = content();
		return new PainEntry(key(), Moment.stated(day(), at()),
				new Content(level, saved.feeling, saved.qualities, saved.areas, saved.side, saved.note));
	}

	@Override
	public List<PainReading> painReadings() {
		return List.of(new PainReading(day(), at(), content().level));
	}

	@Override
	EntryForm toForm(Day day) {
		return new Form(id(), Set.of(seen()), content().level.value(), content().feeling, content().qualities,
				content().areas, content().side, Note.textOf(content().note), day.timeOf(this));
	}

	/**
	 * The pain.
	 *
	 * @param qualities what kind of pain it is; null if the person did not say
	 * @param areas where it hurts; may be empty
	 */
	@Embeddable
	public record Content(@JsonProperty("pain") @Column(name = "pain") PainLevel level,
			@Enumerated(EnumType.STRING) @Nullable Feeling feeling,
			@Convert(converter = QualitiesConverter.class) @Nullable Set<Quality> qualities,
			@JsonProperty("places") @Column(name = "places") @Convert(
					converter = AreasConverter.class) Set<BodyArea> areas,
			@Enumerated(EnumType.STRING) @Nullable Side side, @Nullable Note note) implements EntryContent {

		private static final QualitiesConverter QUALITIES = new QualitiesConverter();

		private static final AreasConverter AREAS = new AreasConverter();

		public Content {
			qualities = (qualities == null || qualities.isEmpty()) ? null
					: EnumSetConverter.copy(Quality.class, qualities);
			areas = EnumSetConverter.copy(BodyArea.class, areas);
		}

		/**
		 * Returns whether it is of a kind for which the warning signs are worth a look.
		 */
		public boolean isNumbOrShooting() {
			return this.qualities != null
					&& (this.qualities.contains(Quality.NUMB) || this.qualities.contains(Quality.SHOOTING));
		}

		static Content read(EntryReader.Row row) throws SQLException {
			return new Content(new PainLevel(row.number(Field.PAIN)), row.word(Feeling.class, Field.FEELING),
					QUALITIES.convertToEntityAttribute(row.text(Field.QUALITIES)),
					Objects.requireNonNull(AREAS.convertToEntityAttribute(row.text(Field.PLACES))),
					row.word(Side.class, Field.SIDE), row.note());
		}

		@Override
		public PainEntry toEntry(OwnedId id, Moment moment) {
			return new PainEntry(id, moment, this);
		}

		@Override
		public void describe(EntryText text) {
			text.main("diary.pain.is", this.level.value());
			text.choice("diary.feeling.", this.feeling);
			if (this.qualities != null) {
				this.qualities.forEach((quality) -> text.choice("diary.quality.", quality));
			}
			this.areas.forEach((area) -> text.choice("diary.place.", area));
			text.choice("diary.side.", this.side);
			text.note(this.note);
		}

		@Override
		public @Nullable HealthRecordItem toHealthRecordItem(HealthRecordItem.Texts texts) {
			String where = Stream
				.concat(this.areas.stream().map((area) -> texts.choice("diary.place.", area)),
						Stream.ofNullable(texts.choice("diary.side.", this.side)))
				.collect(Collectors.joining(", "));
			String kinds = (this.qualities == null) ? null
					: this.qualities.stream()
						.map((quality) -> texts.choice("diary.quality.", quality))
						.collect(Collectors.joining(", "));
			return new HealthRecordItem.Observation(HealthRecordItem.Measure.PAIN, this.level.value(),
					Arrays.asList(texts.choice("diary.feeling.", this.feeling), kinds, Note.textOf(this.note)), where);
		}

	}

	/** Stores the qualities as words. */
	@Converter
	static class QualitiesConverter extends EnumSetConverter<Quality> {

		QualitiesConverter() {
			super(Quality.class);
		}

	}

	/** Stores the areas as words. */
	@Converter
	static class AreasConverter extends EnumSetConverter<BodyArea> {

		AreasConverter() {
			super(BodyArea.class);
		}

	}

	/** Lists the kinds of pain. */
	public enum Quality {

		SHARP, DULL, BURNING, SHOOTING, NUMB, STIFF

	}

	/** Lists where it can hurt. */
	public enum BodyArea {

		LOW_BACK, HIP, BUTTOCK, LEG

	}

	/** Lists the sides of the body, or both of them. */
	public enum Side {

		LEFT, RIGHT, BOTH

	}

	/** Binds the form for pain. */
	record Form(@Nullable UUID id, @Nullable Set<SeenVersion> seen,
			@NotNull(message = "{diary.pain.level.missing}") @Range(min = 0, max = 10,
					message = "{diary.pain.level.wrong}") @Nullable Integer level,
			@Nullable Feeling feeling, @Nullable Set<Quality> qualities, @Nullable Set<BodyArea> places,
			@Nullable Side side, @PlainText(max = Note.MAX, lines = true) @Nullable String note,
			@Nullable LocalTime time) implements EntryForm {

		@Override
		public EntryContent content() {
			return new Content(new PainLevel(Objects.requireNonNull(this.level)), this.feeling, this.qualities,
					(this.places != null) ? this.places : Set.of(), this.side, Note.ofNullable(this.note));
		}

		@Override
		public Map<String, Object> options(Supplier<Exercises> exercises) {
			return Map.of("feelings", Feeling.values(), "qualities", Quality.values(), "places", BodyArea.values(),
					"sides", Side.values());
		}

	}

}
