package app.lissom.diary;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import app.lissom.diary.EntryReader.Field;
import app.lissom.guide.WarningSign;
import app.lissom.guide.WarningSign.Urgency;
import app.lissom.kernel.EnumSetConverter;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.page.NotFoundException;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;

/** Records the answer to the question about warning signs. */
@Entity
@DiscriminatorValue("SAFETY")
public class SafetyCheckEntry extends EntryWithContent<SafetyCheckEntry.Content> {

	protected SafetyCheckEntry() {
	}

	SafetyCheckEntry(OwnedId id, Moment moment, Content content) {
		super(id, moment, content);
	}

	public SafetyCheckEntry(OwnedId id, Moment moment, Set<WarningSign> signs) {
		this(id, moment, new Content(signs));
	}

	/** Returns how soon help is needed for its signs; empty without any. */
	Optional<Urgency> urgency() {
		return content().signs.stream().map(WarningSign::urgency).min(Comparator.naturalOrder());
	}

	/** An answer belongs to its moment: no form changes it. */
	@Override
	EntryForm toForm(Day day) {
		throw new NotFoundException();
	}

	/**
	 * The answer.
	 *
	 * @param signs what was ticked; may be empty
	 */
	@Embeddable
	public record Content(@Convert(converter = SignsConverter.class) Set<WarningSign> signs) implements EntryContent {

		private static final SignsConverter SIGNS = new SignsConverter();

		public Content {
			signs = EnumSetConverter.copy(WarningSign.class, signs);
		}

		static Content read(EntryReader.Row row) throws SQLException {
			return new Content(Objects.requireNonNull(SIGNS.convertToEntityAttribute(row.text(Field.SIGNS))));
		}

		@Override
		public SafetyCheckEntry toEntry(OwnedId id, Moment moment) {
			return new SafetyCheckEntry(id, moment, this);
		}

		@Override
		public void describe(EntryText text) {
			text.main(this.signs.isEmpty() ? "diary.safety.none" : "diary.safety.some");
			this.signs.forEach((sign) -> text.choice("guide.warning-sign.", sign));
		}

	}

	/** Stores the signs as words. */
	@Converter
	static class SignsConverter extends EnumSetConverter<WarningSign> {

		SignsConverter() {
			super(WarningSign.class);
		}

	}

}
