package app.lissom.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Converts the whole numbers, days and times that people type into forms. Text with two
 * meanings is a field error, like text with none. Whole numbers are not written with
 * decimals: if a range allows 1000 as well as 1.000, the first is meant.
 */
@Component
class InputConverters implements WebMvcConfigurer, GenericConverter {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(this);
	}

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Stream.of(Integer.class, LocalDate.class, LocalTime.class)
			.map((type) -> new ConvertiblePair(String.class, type))
			.collect(Collectors.toSet());
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
		if (!(source instanceof String text) || text.isBlank()) {
			return null;
		}
		if (targetType.getObjectType() == LocalDate.class) {
			return single(DateTimeText.read(text).filter((read) -> read.time() == null).flatMap(DateTimeText::day),
					text);
		}
		if (targetType.getObjectType() == LocalTime.class) {
			return single(TimeText.read(text).filter((read) -> read.offset() == null).map(TimeText::time), text);
		}
		InUnit unit = targetType.getAnnotation(InUnit.class);
		Range range = targetType.getAnnotation(Range.class);
		List<Integer> numbers = AmountText.read(text)
			.stream()
			.flatMap((amount) -> ((unit != null) ? amount.meanings(unit.value())
					: (amount.unit() == null) ? amount.numbers() : List.<BigDecimal>of())
				.stream())
			.filter(InputConverters::isWhole)
			.map(BigDecimal::intValueExact)
			.toList();
		return single(
				(numbers.size() == 1) ? Optional.of(numbers.get(0))
						: numbers.stream().filter((number) -> isIn(range, number)).max(Comparator.naturalOrder()),
				text);
	}

	private static boolean isWhole(BigDecimal number) {
		return number.stripTrailingZeros().scale() <= 0
				&& number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
	}

	private static boolean isIn(@Nullable Range range, int number) {
		return range == null || number >= range.min() && number <= range.max();
	}

	private static <T> T single(Optional<T> value, String text) {
		return value.orElseThrow(() -> new IllegalArgumentException("Cannot be read: " + text));
	}

}
