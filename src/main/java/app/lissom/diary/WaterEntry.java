package app.lissom.diary;

import java.util.List;

import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Water that somebody drank. */
@Entity
@DiscriminatorValue("WATER")
public class WaterEntry extends Entry {

	@Column(name = "water_ml")
	private Water water;

	@SuppressWarnings("NullAway.Init")
	protected WaterEntry() {
	}

	public WaterEntry(OwnedId id, Moment moment, Water water) {
		super(id, moment);
		this.water = water;
	}

	public Water water() {
		return this.water;
	}

	@Override
	public EntryKind kind() {
		return EntryKind.WATER;
	}

	@Override
	List<@Nullable Object> content() {
		return List.of(this.water);
	}

	@Override
	void copy(Entry other) {
		WaterEntry that = (WaterEntry) other;
		this.water = that.water;
	}

}
