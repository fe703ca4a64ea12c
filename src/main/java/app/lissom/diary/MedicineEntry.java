package app.lissom.diary;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import app.lissom.diary.EntryReader.Field;
import app.lissom.kernel.FieldChecks;
import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.SeenVersion;
import app.lissom.page.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Records a medicine that was taken, or other help that was used. Lissom has no list of
 * medicines: it stores what the person writes.
 */
@Entity
@DiscriminatorValue("MEDICINE")
public class MedicineEntry extends EntryWithContent<MedicineEntry.Content> {

	/** Longest name and longest amount, in code points. */
	public static final int MAX = 100;

	protected MedicineEntry() {
	}

	MedicineEntry(OwnedId id, Moment moment, Content content) {
		super(id, moment, content);
	}

	@Override
	EntryForm toForm(Day day) {
		return new Form(id(), Set.of(seen()), content().name, content().amount, Note.textOf(content().note),
				day.timeOf(this));
	}

	/**
	 * The medicine or other help, in the person's own words.
	 *
	 * @param amount how much; null if the person did not say
	 */
	@Embeddable
	public record Content(@Column(name = "medicine") String name,
			@Column(name = "medicine_amount") @Nullable String amount, @Nullable Note note) implements EntryContent {

		public Content {
			FieldChecks.line("name", name, MAX);
			FieldChecks.line("amount", amount, MAX);
		}

		static Content read(EntryReader.Row row) throws SQLException {
			return new Content(Objects.requireNonNull(row.text(Field.MEDICINE)), row.text(Field.MEDICINE_AMOUNT),
					row.note());
		}

		@Override
		public MedicineEntry toEntry(OwnedId id, Moment moment) {
			return new MedicineEntry(id, moment, this);
		}

		@Override
		public void describe(EntryText text) {
			text.mainName(this.name);
			text.factText(this.amount);
			text.note(this.note);
		}

		@Override
		public @Nullable HealthRecordItem toHealthRecordItem(HealthRecordItem.Texts texts) {
			return new HealthRecordItem.Medication(this.name, this.amount, Arrays.asList(Note.textOf(this.note)));
		}

	}

	/** Names what was taken or used, to log it again. */
	public record Item(String name, @Nullable String amount) {

	}

	/** Binds the form for a medicine or other help. */
	record Form(@Nullable UUID id, @Nullable Set<SeenVersion> seen,
			@NotBlank(message = "{diary.medicine.name.missing}") @PlainText(max = MAX) @Nullable String name,
			@PlainText(max = MAX) @Nullable String amount,
			@PlainText(max = Note.MAX, lines = true) @Nullable String note,
			@Nullable LocalTime time) implements EntryForm {

		@Override
		public EntryContent content() {
			String amount = (this.amount != null) ? this.amount.strip() : "";
			return new Content(String.valueOf(this.name).strip(), amount.isEmpty() ? null : amount,
					Note.ofNullable(this.note));
		}

	}

}
