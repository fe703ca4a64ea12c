package app.lissom.kernel;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Stores a small set of constants as words separated by commas, always in the same order.
 */
public abstract class EnumSetConverter<E extends Enum<E>>
		implements AttributeConverter<@Nullable Set<E>, @Nullable String> {

	private final Class<E> type;

	protected EnumSetConverter(Class<E> type) {
		this.type = type;
	}

	public static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> values) {
		EnumSet<E> copy = EnumSet.noneOf(type);
		copy.addAll(values);
		return Collections.unmodifiableSet(copy);
	}

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Set<E> values) {
		return (values == null) ? null
				: copy(this.type, values).stream().map(Enum::name).collect(Collectors.joining(","));
	}

	@Override
	public @Nullable Set<E> convertToEntityAttribute(@Nullable String words) {
		if (words == null) {
			return null;
		}
		EnumSet<E> values = EnumSet.noneOf(this.type);
		for (String word : words.split(",")) {
			if (!word.isEmpty()) {
				values.add(Enum.valueOf(this.type, word));
			}
		}
		return Collections.unmodifiableSet(values);
	}

}
