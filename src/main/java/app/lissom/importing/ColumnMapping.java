package app.lissom.importing;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table from elsewhere mean. Columns count from 0.
 *
 * @param kind what each line is about
 * @param date where the day stands, or day and time
 * @param order how days are written
 * @param time where the time stands, if it has a column of its own
 * @param value where the pain or the amount stands
 * @param unit what water is measured in; null for pain
 * @param note where a note about the pain stands
 */
@Embeddable
record ColumnMapping(@Enumerated(EnumType.STRING) @Column(name = "csv_kind") Kind kind,
		@Column(name = "csv_date") Integer date, @Enumerated(EnumType.STRING) @Column(name = "csv_order") Order order,
		@Column(name = "csv_time") @Nullable Integer time, @Column(name = "csv_value") Integer value,
		@Enumerated(EnumType.STRING) @Column(name = "csv_unit") @Nullable Unit unit,
		@Column(name = "csv_note") @Nullable Integer note) {

	/** What a table is about. */
	enum Kind {

		PAIN, WATER

	}

	/** How days are written. */
	enum Order {

		/** 2026-11-22. */
		YMD,

		/** 22.11.2026. */
		DMY,

		/** 11/22/2026. */
		MDY

	}

	/** What water is measured in. */
	enum Unit {

		/** Millilitres. */
		ML("1"),

		/** Centilitres. */
		CL("10"),

		/** Litres. */
		LITRE("1000"),

		/** US fluid ounces. */
		FL_OZ("29.5735"),

		/** Glasses of a quarter of a litre. */
		GLASS("250");

		private final String millilitres;

		Unit(String millilitres) {
			this.millilitres = millilitres;
		}

		/** How many millilitres one is. */
		BigDecimal millilitres() {
			return new BigDecimal(this.millilitres);
		}

	}

}
