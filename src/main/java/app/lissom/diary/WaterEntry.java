package app.lissom.diary;

import java.util.Set;

import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** Records water that was drunk at once. */
@Entity
@DiscriminatorValue("WATER")
public class WaterEntry extends Entry {

	@Embedded
	private Content content;

	@SuppressWarnings("NullAway.Init")
	protected WaterEntry() {
	}

	WaterEntry(OwnedId id, Moment moment, Content content) {
		super(id, moment);
		this.content = content;
	}

	public WaterEntry(OwnedId id, Moment moment, Water water) {
		this(id, moment, new Content(water));
	}

	@Override
	public Content content() {
		return this.content;
	}

	@Override
	void copyContent(Entry other) {
		this.content = ((WaterEntry) other).content;
	}

	@Override
	EntryForm toForm(Day day) {
		return new WaterForm(id(), Set.of(seen()), day.timeOf(this),
				day.amount(this.content.water.millilitres()).toPlainString(), day.person().waterUnit());
	}

	/**
	 * The water.
	 */
	@Embeddable
	public record Content(@JsonProperty("waterMl") @Column(name = "water_ml") Water water) implements EntryContent {

		@Override
		public WaterEntry toEntry(OwnedId id, Moment moment) {
			return new WaterEntry(id, moment, this);
		}

	}

}
