package app.lissom.diary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A massage, and when the next one is. */
@Entity
@DiscriminatorValue("MASSAGE")
public class MassageEntry extends Entry {

	@Enumerated(EnumType.STRING)
	private Massage massage;

	private @Nullable Minutes minutes;

	private @Nullable LocalDate nextOn;

	@SuppressWarnings("NullAway.Init")
	protected MassageEntry() {
	}

	public MassageEntry(OwnedId id, Moment moment, Massage massage, @Nullable Minutes minutes,
			@Nullable LocalDate nextOn) {
		super(id, moment);
		this.massage = massage;
		this.minutes = minutes;
		if (nextOn != null && nextOn.isBefore(moment.day())) {
			throw new IllegalArgumentException("The next massage comes after this one");
		}
		this.nextOn = nextOn;
	}

	public Massage massage() {
		return this.massage;
	}

	public @Nullable Minutes minutes() {
		return this.minutes;
	}

	public @Nullable LocalDate nextOn() {
		return this.nextOn;
	}

	@Override
	public EntryKind kind() {
		return EntryKind.MASSAGE;
	}

	@Override
	List<@Nullable Object> content() {
		return Arrays.asList(this.massage, this.minutes, this.nextOn);
	}

	@Override
	void copy(Entry other) {
		MassageEntry that = (MassageEntry) other;
		this.massage = that.massage;
		this.minutes = that.minutes;
		this.nextOn = that.nextOn;
	}

}
