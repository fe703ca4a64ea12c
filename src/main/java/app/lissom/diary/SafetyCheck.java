package app.lissom.diary;

import java.util.Set;

import app.lissom.guide.WarningSign;
import app.lissom.kernel.EnumSetConverter;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.page.NotFoundException;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** Records the answer to the question about warning signs. */
@Entity
@DiscriminatorValue("SAFETY")
public class SafetyCheck extends Entry {

	@Embedded
	private Content content;

	@SuppressWarnings("NullAway.Init")
	protected SafetyCheck() {
	}

	SafetyCheck(OwnedId id, Moment moment, Content content) {
		super(id, moment);
		this.content = content;
	}

	public SafetyCheck(OwnedId id, Moment moment, Set<WarningSign> signs) {
		this(id, moment, new Content(signs));
	}

	@Override
	public Content content() {
		return this.content;
	}

	@Override
	void copyContent(Entry other) {
		this.content = ((SafetyCheck) other).content;
	}

	/** It is the answer of that day: no form changes it. */
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

		public Content {
			signs = EnumSetConverter.copy(WarningSign.class, signs);
		}

		@Override
		public SafetyCheck toEntry(OwnedId id, Moment moment) {
			return new SafetyCheck(id, moment, this);
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
