package app.lissom.diary;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import app.lissom.kernel.EnumSetConverter;
import app.lissom.kernel.Moment;
import app.lissom.kernel.Note;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** How strong the pain was, and where. */
@Entity
@DiscriminatorValue("PAIN")
public class PainEntry extends Entry {

	@Column(name = "pain")
	private PainLevel level;

	@Enumerated(EnumType.STRING)
	private @Nullable Feeling feeling;

	@Convert(converter = Places.class)
	private Set<BodyArea> places;

	@Enumerated(EnumType.STRING)
	private @Nullable Side side;

	private @Nullable Note note;

	@SuppressWarnings("NullAway.Init")
	protected PainEntry() {
	}

	public PainEntry(OwnedId id, Moment moment, PainLevel level, @Nullable Feeling feeling, Set<BodyArea> places,
			@Nullable Side side, @Nullable Note note) {
		super(id, moment);
		this.level = level;
		this.feeling = feeling;
		this.places = EnumSetConverter.copy(BodyArea.class, places);
		this.side = side;
		this.note = note;
	}

	public PainLevel level() {
		return this.level;
	}

	public @Nullable Feeling feeling() {
		return this.feeling;
	}

	public Set<BodyArea> places() {
		return this.places;
	}

	public @Nullable Side side() {
		return this.side;
	}

	public @Nullable Note note() {
		return this.note;
	}

	@Override
	public EntryKind kind() {
		return EntryKind.PAIN;
	}

	@Override
	List<@Nullable Object> content() {
		return Arrays.asList(this.level, this.feeling, this.places, this.side, this.note);
	}

	@Override
	void copy(Entry other) {
		PainEntry that = (PainEntry) other;
		this.level = that.level;
		this.feeling = that.feeling;
		this.places = that.places;
		this.side = that.side;
		this.note = that.note;
	}

	/** Keeps the places. */
	@Converter
	static class Places extends EnumSetConverter<BodyArea> {

		Places() {
			super(BodyArea.class);
		}

	}

}
