package app.lissom.diary;

import java.util.Arrays;
import java.util.Set;

import app.lissom.kernel.Minutes;
import app.lissom.kernel.Moment;
import app.lissom.kernel.OwnedId;
import app.lissom.kernel.PainLevel;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Records a session with ice, heat or both. */
@Entity
@DiscriminatorValue("RELIEF")
public class ReliefEntry extends Entry {

	@Embedded
	private Content content;

	@SuppressWarnings("NullAway.Init")
	protected ReliefEntry() {
	}

	ReliefEntry(OwnedId id, Moment moment, Content content) {
		super(id, moment);
		this.content = content;
	}

	public ReliefEntry(OwnedId id, Moment moment, Treatment treatment, @Nullable Minutes minutes,
			@Nullable PainLevel before, @Nullable PainLevel after, @Nullable PainLevel later) {
		this(id, moment, new Content(treatment, minutes, before, after, later));
	}

	public ReliefEntry(OwnedId id, Moment moment, Treatment treatment, @Nullable Minutes minutes,
			@Nullable PainLevel before, @Nullable PainLevel after) {
		this(id, moment, treatment, minutes, before, after, null);
	}

	@Override
	public Content content() {
		return this.content;
	}

	@Override
	void copyContent(Entry other) {
		this.content = ((ReliefEntry) other).content;
	}

	@Override
	EntryForm toForm(Day day) {
		return new ReliefForm(id(), Set.of(seen()), day.timeOf(this), this.content.treatment,
				Minutes.valueOf(this.content.minutes), PainLevel.valueOf(this.content.before),
				PainLevel.valueOf(this.content.after), PainLevel.valueOf(this.content.later));
	}

	void rateLater(PainLevel level) {
		this.content = new Content(this.content.treatment, this.content.minutes, this.content.before,
				this.content.after, level);
	}

	/**
	 * The session, and the pain around it.
	 *
	 * @param later the pain one hour after it
	 */
	@Embeddable
	public record Content(
			@JsonProperty("protocol") @Column(name = "protocol") @Enumerated(EnumType.STRING) Treatment treatment,
			@Nullable Minutes minutes,
			@JsonProperty("painBefore") @Column(name = "pain_before") @Nullable PainLevel before,
			@JsonProperty("painAfter") @Column(name = "pain_after") @Nullable PainLevel after,
			@JsonProperty("painLater") @Column(name = "pain_later") @Nullable PainLevel later) implements EntryContent {

		@Override
		public ReliefEntry toEntry(OwnedId id, Moment moment) {
			return new ReliefEntry(id, moment, this);
		}

		@Override
		public @Nullable HealthFact toHealthFact(HealthFact.Texts texts) {
			return new HealthFact.Procedure(texts.choice("diary.protocol.", this.treatment), this.minutes,
					Arrays.asList(texts.message("exporting.fhir.before", PainLevel.valueOf(this.before)),
							texts.message("exporting.fhir.after", PainLevel.valueOf(this.after)),
							texts.message("exporting.fhir.later", PainLevel.valueOf(this.later))));
		}

	}

	/**
	 * Holds the pain around one session, as far as the person rated it.
	 *
	 * @param protocol the treatment
	 * @param before the pain before it
	 * @param after the pain after it
	 */
	public record Rating(Treatment protocol, @Nullable PainLevel before, @Nullable PainLevel after) {

	}

}
