package app.lissom.reminders;

import java.time.LocalTime;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stores a time of day as the minutes since midnight: databases convert their own time
 * types between zones, and a time by the person's clock must not be converted.
 */
@Converter
class MinuteOfDayConverter implements AttributeConverter<@Nullable LocalTime, @Nullable Integer> {

	@Override
	public @Nullable Integer convertToDatabaseColumn(@Nullable LocalTime time) {
		return (time != null) ? time.toSecondOfDay() / 60 : null;
	}

	@Override
	public @Nullable LocalTime convertToEntityAttribute(@Nullable Integer minute) {
		return (minute != null) ? LocalTime.ofSecondOfDay(minute * 60L) : null;
	}

}
