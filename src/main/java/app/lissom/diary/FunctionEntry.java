package app.lissom.diary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import app.lissom.diary.EntryReader.Field;
import app.lissom.diary.HealthRecordItem.Measure;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import app.lissom.kernel.SeenVersion;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/**
 * Records the three answers of the PEG scale: average pain in the past week, and how it
 * interfered with enjoyment of life and general activity (Krebs et al., J Gen Intern Med
 * 2009;24:733-738). The average pain belongs to no single day, so it is no
 * {@link PainReading}.
 */
@Entity
@DiscriminatorValue("FUNCTION")
public class FunctionEntry extends EntryWithContent<FunctionEntry.Content> {

	protected FunctionEntry() {
	}

	FunctionEntry(OwnedId id, Moment moment, Content content) {
		super(id, moment, content);
	}

	/** Returns the average as if it were the pain when it was told. */
	PainReading averagePain() {
		return new PainReading(day(), at(), new PainLevel(content().averagePain));
	}

	@Override
	EntryForm toForm(Day day) {
		return new Form(id(), Set.of(seen()), content().averagePain, content().enjoyment, content().activity,
				day.timeOf(this));
	}

	/**
	 * The answers, each from 0, the best, to 10.
	 *
	 * @param averagePain the average pain in the past week
	 * @param enjoyment how pain interfered with enjoyment of life
	 * @param activity how pain interfered with general activity
	 */
	@Embeddable
	public record Content(Integer averagePain, Integer enjoyment, Integer activity) implements EntryContent {

		public Content {
			require("averagePain", averagePain);
			require("enjoyment", enjoyment);
			require("activity", activity);
		}

		private static void require(String field, int answer) {
			FieldChecks.require(field, answer >= 0 && answer <= 10);
		}

		/** Returns the mean of the answers, to one decimal place. */
		public BigDecimal score() {
			return BigDecimal.valueOf(this.averagePain + this.enjoyment + this.activity)
				.divide(BigDecimal.valueOf(3), 1, RoundingMode.HALF_UP);
		}

		static Content read(EntryReader.Row row) throws SQLException {
			return new Content(row.number(Field.AVERAGE_PAIN), row.number(Field.ENJOYMENT), row.number(Field.ACTIVITY));
		}

		@Override
		public FunctionEntry toEntry(OwnedId id, Moment moment) {
			return new FunctionEntry(id, moment, this);
		}

		@Override
		public void describe(EntryText text) {
			text.main("diary.function.is", score());
			text.fact("diary.function.averagePain.is", this.averagePain);
			text.fact("diary.function.enjoyment.is", this.enjoyment);
			text.fact("diary.function.activity.is", this.activity);
		}

		@Override
		public HealthRecordItem toHealthRecordItem(HealthRecordItem.Texts texts) {
			return new HealthRecordItem.Survey(Measure.FUNCTION, score(), Map.of(Measure.AVERAGE_PAIN, this.averagePain,
					Measure.ENJOYMENT, this.enjoyment, Measure.ACTIVITY, this.activity));
		}

	}

	/** Binds the form with the three questions. */
	record Form(@Nullable UUID id, @Nullable Set<SeenVersion> seen,
			@NotNull(message = "{diary.function.averagePain.missing}") @Range(min = 0, max = 10,
					message = "{diary.function.wrong}") @Nullable Integer averagePain,
			@NotNull(message = "{diary.function.enjoyment.missing}") @Range(min = 0, max = 10,
					message = "{diary.function.wrong}") @Nullable Integer enjoyment,
			@NotNull(message = "{diary.function.activity.missing}") @Range(min = 0, max = 10,
					message = "{diary.function.wrong}") @Nullable Integer activity,
			@Nullable LocalTime time) implements EntryForm {

		@Override
		public EntryContent content() {
			return new Content(Objects.requireNonNull(this.averagePain), Objects.requireNonNull(this.enjoyment),
					Objects.requireNonNull(this.activity));
		}

	}

}
