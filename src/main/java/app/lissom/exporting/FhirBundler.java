package app.lissom.exporting;

import java.time.LocalDate;
import java.util.function.Consumer;

import app.lissom.diary.Entry;
import app.lissom.diary.WaterEntry;
import org.jspecify.annotations.Nullable;

/**
 * Turns entries in the order of their days into resources, one by one; only the water is
 * added up, because a health record asks for that of a day.
 */
final class FhirBundler {

	private final FhirMapper facts;

	private final Consumer<Fhir.Item> consumer;

	private @Nullable LocalDate day;

	private int millilitres;

	FhirBundler(FhirMapper facts, Consumer<Fhir.Item> consumer) {
		this.facts = facts;
		this.consumer = consumer;
	}

	void add(Entry entry) {
		if (!entry.day().equals(this.day)) {
			end();
			this.day = entry.day();
		}
		if (entry instanceof WaterEntry water) {
			this.millilitres += water.water().millilitres();
		}
		else {
			this.facts.of(entry).ifPresent(this.consumer);
		}
	}

	/** There is nothing more of this day. */
	void end() {
		if (this.day != null && this.millilitres > 0) {
			this.consumer.accept(this.facts.water(this.day, this.millilitres));
		}
		this.millilitres = 0;
	}

}
