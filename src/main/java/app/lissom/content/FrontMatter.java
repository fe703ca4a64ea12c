package app.lissom.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The named fields of a content file. Every field that is asked for and wrong stops the
 * start, and so does one that nobody asked for: it is misspelt.
 */
public class FrontMatter {

	private final String file;

	private final String where;

	private final Map<?, ?> values;

	private final Set<String> known = new TreeSet<>();

	FrontMatter(String file, String where, @Nullable Object values) {
		this.file = file;
		this.where = where;
		if (!(values instanceof Map<?, ?> map)) {
			throw new InvalidContentException(file, where + "fields with a name and a value are missing");
		}
		this.values = map;
	}

	public String text(String name) {
		String text = textOrNull(name);
		if (text == null) {
			throw broken("the field \"" + name + "\" is missing");
		}
		return text;
	}

	public @Nullable String textOrNull(String name) {
		Object value = get(name);
		if (value instanceof Map || value instanceof List) {
			throw broken("the field \"" + name + "\" must be text");
		}
		return (value != null && !value.toString().isBlank()) ? value.toString().strip() : null;
	}

	public List<String> list(String name) {
		if (!(get(name) instanceof List<?> items)) {
			throw broken("the field \"" + name + "\" is missing or is no list like [one, two]");
		}
		List<String> texts = new ArrayList<>();
		for (Object item : items) {
			String text = String.valueOf(item);
			if (texts.contains(text)) {
				throw broken("the field \"" + name + "\" names " + text + " twice");
			}
			texts.add(text);
		}
		return texts;
	}

	/** The things that a list names, at least one. */
	public <T> List<T> known(String name, Map<String, T> all) {
		List<String> ids = list(name);
		if (ids.isEmpty()) {
			throw broken("the field \"" + name + "\" is empty");
		}
		return ids.stream().map((id) -> {
			T found = all.get(id);
			if (found == null) {
				throw broken("the field \"" + name + "\" names " + id + ", which does not exist");
			}
			return found;
		}).toList();
	}

	public boolean yes(String name) {
		if (!(get(name) instanceof Boolean value)) {
			throw broken("the field \"" + name + "\" must be true or false");
		}
		return value;
	}

	public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
		return constant(name, text(name), type);
	}

	public <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
		return value(name, text, (word) -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
	}

	public @Nullable NumberRange range(String name) {
		String text = textOrNull(name);
		return (text != null) ? value(name, text, NumberRange::of) : null;
	}

	public boolean has(String name) {
		return get(name) != null;
	}

	/** All the fields as text, by their names. */
	public Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		this.values.keySet().forEach((name) -> texts.put(name.toString(), text(name.toString())));
		return texts;
	}

	public FrontMatter fields(String name) {
		return new FrontMatter(this.file, this.where + "in \"" + name + "\", ", get(name));
	}

	public void nothingElse() {
		for (Object name : this.values.keySet()) {
			if (!this.known.contains(String.valueOf(name))) {
				throw broken("the field \"" + name + "\" is unknown; known are " + this.known);
			}
		}
	}

	public InvalidContentException broken(String reason) {
		return new InvalidContentException(this.file, this.where + reason);
	}

	private <T> T value(String name, String text, Function<String, T> reader) {
		try {
			return reader.apply(text);
		}
		catch (IllegalArgumentException ex) {
			throw broken("the field \"" + name + "\" can not be \"" + text + "\"");
		}
	}

	private @Nullable Object get(String name) {
		this.known.add(name);
		return this.values.get(name);
	}

}
