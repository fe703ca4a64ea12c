package app.lissom.page;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.stereotype.Component;

/** Gives an enum constant its own word in URLs. */
public interface AddressWord {

	/** Returns the name of the constant. */
	String name();

	/** Returns the word: the name in lower case, with hyphens. */
	default String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Converts words in URLs to their enum constants, or to null: after an exception
	 * Spring would try the constant's name, which is never used in URLs.
	 */
	@Component
	class Converters implements ConverterFactory<String, AddressWord> {

		@Override
		@SuppressWarnings("NullAway") // It does not read the type argument.
		public <T extends AddressWord> Converter<String, @Nullable T> getConverter(Class<T> type) {
			return (word) -> Arrays.stream(type.getEnumConstants())
				.filter((constant) -> constant.word().equals(word))
				.findFirst()
				.orElse(null);
		}

	}

}
