package app.lissom.page;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.stereotype.Component;

/**
 * Cleans up pasted text in each {@link PlainText} field: line ends of word processors
 * become line feeds, and invisible characters are removed.
 */
@Component
public class PlainTextConverter implements ConditionalGenericConverter {

	/** Line ends: two characters, vertical tab, form feed, next line, separators. */
	private static final String LINE_END = "\\r\\n|[\\r\\n\\x0B\\f\\x85\u2028\u2029]";

	/** What a line cannot have: see {@link PlainTextValidator}. */
	private static final String DIRECTION = "[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]";

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(String.class, String.class));
	}

	@Override
	public boolean matches(TypeDescriptor source, TypeDescriptor target) {
		PlainText rules = target.getAnnotation(PlainText.class);
		return rules != null && rules.clean();
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
		PlainText rules = Objects.requireNonNull(targetType.getAnnotation(PlainText.class));
		return (source instanceof String text) ? clean(text, rules.lines()) : source;
	}

	/**
	 * Cleans a text.
	 * @param lines whether it can have several lines; otherwise each end is a blank
	 */
	public static String clean(String text, boolean lines) {
		String clean = text.replaceAll(LINE_END, lines ? "\n" : " ");
		if (!lines) {
			clean = clean.replaceAll(DIRECTION, "").replace('\t', ' ');
		}
		StringBuilder visible = new StringBuilder();
		clean.codePoints().forEach((point) -> visible.append(visible(point)));
		return visible.toString();
	}

	private static String visible(int point) {
		boolean kept = !Character.isISOControl(point) || point == '\n' || point == '\t';
		// Word's own hyphen, cell end and soft hyphen; quotes of Windows read as Latin 1.
		return kept ? Character.toString(point) : switch (point) {
			case 0x1E -> "-";
			case 0x07 -> " ";
			default -> (point >= 0x80)
					? new String(new byte[] { (byte) point }, WINDOWS).replaceAll("\\p{Cc}|\uFFFD", "") : "";
		};
	}

}
