package app.lissom.diary;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import app.lissom.account.WaterText;
import app.lissom.account.WaterUnit;
import app.lissom.diary.EntryReader.Field;
import app.lissom.exercises.Exercises;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Records water drunk at once. */
@Entity
@DiscriminatorValue("WATER")
public class WaterEntry extends EntryWithContent<WaterEntry.Content> {

	protected WaterEntry() {
	}

	WaterEntry(OwnedId id, Moment moment, Content content) {
		super(id, moment, content);
	}

	@Override
	EntryForm toForm(Day day) {
		return new Form(id(), Set.of(seen()), day.person().waterUnit().writeDrink(content().water.millilitres()),
				day.person().waterUnit(), day.timeOf(this));
	}

	@Embeddable
	public record Content(
			@JsonProperty("waterMl") @Column(name = "water_ml") WaterVolume water) implements EntryContent {

		static Content read(EntryReader.Row row) throws SQLException {
			return new Content(new WaterVolume(row.number(Field.WATER_ML)));
		}

		@Override
		public WaterEntry toEntry(OwnedId id, Moment moment) {
			return new WaterEntry(id, moment, this);
		}

		@Override
		public void describe(EntryText text) {
			text.water("diary.water.is.", this.water);
		}

	}

	/**
	 * Binds the form for water.
	 *
	 * @param amount a number in the unit, or one with its own unit
	 * @param unit the person's unit
	 */
	record Form(@Nullable UUID id, @Nullable Set<SeenVersion> seen, @Nullable String amount,
			@NotNull @Nullable WaterUnit unit, @Nullable LocalTime time) implements EntryForm {

		@Override
		public EntryContent content() {
			return new Content(new WaterVolume(water(Objects.requireNonNull(this.unit)).millilitres()));
		}

		@Override
		public void check(Day day, @Nullable Entry before, Supplier<Exercises> exercises, Errors errors) {
			if (this.unit != null) {
				water(this.unit).check("amount", "diary.water.amount.wrong." + this.unit, errors);
			}
		}

		private WaterText water(WaterUnit unit) {
			return WaterText.readDrink(this.amount, unit, WaterVolume::isPossible);
		}

	}

}
