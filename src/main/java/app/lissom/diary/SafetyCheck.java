package app.lissom.diary;

import java.util.List;
import java.util.Set;

import app.lissom.guide.WarningSign;
import app.lissom.kernel.EnumSetConverter;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** The answers to the question about warning signs, kept with their date. */
@Entity
@DiscriminatorValue("SAFETY")
public class SafetyCheck extends Entry {

	@Convert(converter = Signs.class)
	private Set<WarningSign> signs;

	@SuppressWarnings("NullAway.Init")
	protected SafetyCheck() {
	}

	public SafetyCheck(OwnedId id, Moment moment, Set<WarningSign> signs) {
		super(id, moment);
		this.signs = EnumSetConverter.copy(WarningSign.class, signs);
	}

	public Set<WarningSign> signs() {
		return this.signs;
	}

	@Override
	public EntryKind kind() {
		return EntryKind.SAFETY;
	}

	@Override
	List<@Nullable Object> content() {
		return List.of(this.signs);
	}

	@Override
	void copy(Entry other) {
		SafetyCheck that = (SafetyCheck) other;
		this.signs = that.signs;
	}

	/** Keeps the signs. */
	@Converter
	static class Signs extends EnumSetConverter<WarningSign> {

		Signs() {
			super(WarningSign.class);
		}

	}

}
