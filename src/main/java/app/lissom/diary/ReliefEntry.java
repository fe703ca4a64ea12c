package app.lissom.diary;

import java.util.Arrays;
import java.util.List;

import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A session with ice, heat or both. */
@Entity
@DiscriminatorValue("RELIEF")
public class ReliefEntry extends Entry {

	@Enumerated(EnumType.STRING)
	private Treatment protocol;

	private @Nullable Minutes minutes;

	@Column(name = "pain_before")
	private @Nullable PainLevel before;

	@Column(name = "pain_after")
	private @Nullable PainLevel after;

	@Column(name = "pain_later")
	private @Nullable PainLevel later;

	@SuppressWarnings("NullAway.Init")
	protected ReliefEntry() {
	}

	public ReliefEntry(OwnedId id, Moment moment, Treatment protocol, @Nullable Minutes minutes,
			@Nullable PainLevel before, @Nullable PainLevel after) {
		this(id, moment, protocol, minutes, before, after, null);
	}

	public ReliefEntry(OwnedId id, Moment moment, Treatment protocol, @Nullable Minutes minutes,
			@Nullable PainLevel before, @Nullable PainLevel after, @Nullable PainLevel later) {
		super(id, moment);
		this.protocol = protocol;
		this.minutes = minutes;
		this.before = before;
		this.after = after;
		this.later = later;
	}

	public Treatment protocol() {
		return this.protocol;
	}

	public @Nullable Minutes minutes() {
		return this.minutes;
	}

	public @Nullable PainLevel before() {
		return this.before;
	}

	public @Nullable PainLevel after() {
		return this.after;
	}

	/** One hour after it. */
	public @Nullable PainLevel later() {
		return this.later;
	}

	/** Says how it was one hour after. */
	void rateLater(PainLevel level) {
		this.later = level;
	}

	@Override
	public EntryKind kind() {
		return EntryKind.RELIEF;
	}

	@Override
	List<@Nullable Object> content() {
		return Arrays.asList(this.protocol, this.minutes, this.before, this.after, this.later);
	}

	@Override
	void copy(Entry other) {
		ReliefEntry that = (ReliefEntry) other;
		this.protocol = that.protocol;
		this.minutes = that.minutes;
		this.before = that.before;
		this.after = that.after;
		this.later = that.later;
	}

}
