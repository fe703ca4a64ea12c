package app.lissom.page;

import java.util.Arrays;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.stereotype.Component;

/**
 * Converts words in addresses to the enum constants that they stand for. A word that
 * stands for none is an address that does not exist.
 */
@Component
class AddressWordConverterFactory implements ConverterFactory<String, AddressWord> {

	@Override
	public <T extends AddressWord> Converter<String, T> getConverter(Class<T> type) {
		return (word) -> Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Not a word of " + type.getSimpleName()));
	}

}
