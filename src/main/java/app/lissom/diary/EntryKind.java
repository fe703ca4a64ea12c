package app.lissom.diary;

import java.lang.reflect.Constructor;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.lissom.page.AddressWord;
import app.lissom.page.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;

/**
 * The kinds of entries. A kind consists of its classes, the fragments {@code fields} and
 * {@code what} in {@code templates/diary/_[word].html}, its messages, and an icon.
 */
public enum EntryKind implements AddressWord {

	PAIN("pain", Adding.BY_CARD, PainEntry.class, PainEntry.Content.class, PainEntry.Content::read,
			PainEntry.Form.class),

	WATER("water", Adding.BY_CARD, WaterEntry.class, WaterEntry.Content.class, WaterEntry.Content::read,
			WaterEntry.Form.class),

	EXERCISE("exercise", Adding.BY_FORM, ExerciseEntry.class, ExerciseEntry.Content.class, ExerciseEntry.Content::read,
			ExerciseEntry.Form.class),

	RELIEF("ice", Adding.BY_FORM, ReliefEntry.class, ReliefEntry.Content.class, ReliefEntry.Content::read,
			ReliefEntry.Form.class),

	MASSAGE("massage", Adding.BY_FORM, MassageEntry.class, MassageEntry.Content.class, MassageEntry.Content::read,
			MassageEntry.Form.class),

	MEDICINE("medicine", Adding.BY_FORM, MedicineEntry.class, MedicineEntry.Content.class, MedicineEntry.Content::read,
			MedicineEntry.Form.class),

	POSTURE("posture", Adding.BY_TAP, PostureCheckEntry.class, PostureCheckEntry.Content.class,
			PostureCheckEntry.Content::read, PostureCheckEntry.Form.class),

	NOTE("note", Adding.BY_FORM, NoteEntry.class, NoteEntry.Content.class, NoteEntry.Content::read,
			NoteEntry.Form.class),

	FUNCTION("walk", Adding.BY_FORM, FunctionEntry.class, FunctionEntry.Content.class, FunctionEntry.Content::read,
			FunctionEntry.Form.class),

	SAFETY("siren", Adding.ELSEWHERE, SafetyCheckEntry.class, SafetyCheckEntry.Content.class,
			SafetyCheckEntry.Content::read, null);

	/** Long enough to save a form, go back and press the button once more. */
	private static final Duration SAID_AGAIN = Duration.ofMinutes(5);

	private static final Map<Class<?>, EntryKind> BY_CONTENT = Arrays.stream(values())
		.collect(Collectors.toMap((kind) -> kind.contentType, Function.identity()));

	private final String icon;

	private final Adding adding;

	private final Class<? extends Entry> type;

	private final Class<? extends EntryContent> contentType;

	private final EntryReader.ContentReader contentReader;

	private final @Nullable Class<? extends EntryForm> formType;

	EntryKind(String icon, Adding adding, Class<? extends Entry> type, Class<? extends EntryContent> contentType,
			EntryReader.ContentReader contentReader, @Nullable Class<? extends EntryForm> formType) {
		this.icon = icon;
		this.adding = adding;
		this.type = type;
		this.contentType = contentType;
		this.contentReader = contentReader;
		this.formType = formType;
	}

	static EntryKind of(EntryContent content) {
		return Objects.requireNonNull(BY_CONTENT.get(content.getClass()));
	}

	/** Returns the entity. */
	public Class<? extends Entry> type() {
		return this.type;
	}

	/** Returns the record whose components are its fields in the exported file. */
	public Class<? extends EntryContent> contentType() {
		return this.contentType;
	}

	/** Returns the content of an entry of this kind. */
	EntryContent contentOf(EntryReader.Row row) throws SQLException {
		return this.contentReader.read(row);
	}

	/** Returns the name of its picture. */
	public String icon() {
		return this.icon;
	}

	/** Returns whether it makes a day one on which a person looked after their back. */
	public boolean isSelfCare() {
		return switch (this) {
			case EXERCISE, RELIEF, MASSAGE, POSTURE -> true;
			case PAIN, WATER, MEDICINE, NOTE, FUNCTION, SAFETY -> false;
		};
	}

	/** Returns whether each one counts, so that a day has many that are the same. */
	boolean isCounted() {
		return switch (this) {
			case WATER, EXERCISE, POSTURE -> true;
			case PAIN, MEDICINE, NOTE, FUNCTION, RELIEF, MASSAGE, SAFETY -> false;
		};
	}

	/** Returns how long nobody would say the same again. */
	Duration repeatedWithin() {
		return isCounted() ? Duration.ZERO : SAID_AGAIN;
	}

	/** Returns whether a day's page has a card with its form and its total. */
	public boolean hasCard() {
		return this.adding == Adding.BY_CARD;
	}

	/** Returns whether a day's page adds it with one tap. */
	public boolean isOneTap() {
		return this.adding == Adding.BY_TAP;
	}

	/** Returns whether a day's page links to its form. */
	public boolean isLinked() {
		return this.adding == Adding.BY_FORM;
	}

	/** Returns whether a person can add and change entries by a form. */
	public boolean hasForm() {
		return this.formType != null;
	}

	/**
	 * Returns the record of its form.
	 * @throws NotFoundException if it has none
	 */
	Class<? extends EntryForm> formType() {
		if (this.formType == null) {
			throw new NotFoundException();
		}
		return this.formType;
	}

	/** Returns a form with nothing but an id and, where one can be suggested, a time. */
	public EntryForm blankForm(UUID id, @Nullable LocalTime time) {
		Constructor<? extends EntryForm> constructor = BeanUtils.getResolvableConstructor(formType());
		@Nullable Object[] values = new @Nullable Object[constructor.getParameterCount()];
		values[0] = id;
		values[values.length - 1] = time;
		return BeanUtils.instantiateClass(constructor, values);
	}

	/** How a day's page adds a kind. */
	private enum Adding {

		BY_CARD, BY_FORM, BY_TAP, ELSEWHERE

	}

}
