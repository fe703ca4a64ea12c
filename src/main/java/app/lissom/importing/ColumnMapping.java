package app.lissom.importing;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Maps the columns of a table to the fields of an entry. Columns count from 0.
 *
 * @param date the column of the day, or of day and time
 * @param time the column of the time, if it has its own
 * @param unit the unit of water; null for pain
 */
@Embeddable
record ColumnMapping(@Enumerated(EnumType.STRING) @Column(name = "csv_kind") Kind kind,
		@Column(name = "csv_date") Integer date, @Enumerated(EnumType.STRING) @Column(name = "csv_order") Order order,
		@Column(name = "csv_time") @Nullable Integer time, @Column(name = "csv_value") Integer value,
		@Enumerated(EnumType.STRING) @Column(name = "csv_unit") @Nullable Unit unit,
		@Column(name = "csv_note") @Nullable Integer note) {

	enum Kind {

		PAIN, WATER

	}

	/** The order in which days are written. */
	enum Order {

		/** 2026-11-22. */
		YMD,

		/** 22.11.2026. */
		DMY,

		/** 11/22/2026. */
		MDY

	}

	enum Unit {

		ML("1"), CL("10"), LITRE("1000"),

		/** US fluid ounces. */
		FL_OZ("29.5735"),

		/** Glasses of a quarter of a litre. */
		GLASS("250");

		private final String millilitres;

		Unit(String millilitres) {
			this.millilitres = millilitres;
		}

		BigDecimal millilitres() {
			return new BigDecimal(this.millilitres);
		}

	}

}
