package app.lissom.diary;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiFunction;

import app.lissom.page.AddressWord;
import app.lissom.page.NotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of entries. What a kind consists of besides its classes: the fragments
 * {@code fields} and {@code what} in {@code templates/diary/_[word].html}, its messages
 * and an icon.
 */
public enum EntryKind implements AddressWord {

	PAIN("pain", Adding.BY_CARD, PainEntry.class, PainEntry.Content.class, PainEntry.Form.class,
			(id, time) -> new PainEntry.Form(id, null, time, null, null, null, null, null)),

	WATER("water", Adding.BY_CARD, WaterEntry.class, WaterEntry.Content.class, WaterEntry.Form.class,
			(id, time) -> new WaterEntry.Form(id, null, time, null, null)),

	EXERCISE("exercise", Adding.BY_FORM, ExerciseEntry.class, ExerciseEntry.Content.class, ExerciseEntry.Form.class,
			(id, time) -> new ExerciseEntry.Form(id, null, time, null, null, null, null, null)),

	RELIEF("ice", Adding.BY_FORM, ReliefEntry.class, ReliefEntry.Content.class, ReliefEntry.Form.class,
			(id, time) -> new ReliefEntry.Form(id, null, time, null, null, null, null, null)),

	MASSAGE("massage", Adding.BY_FORM, MassageEntry.class, MassageEntry.Content.class, MassageEntry.Form.class,
			(id, time) -> new MassageEntry.Form(id, null, time, null, null, null)),

	POSTURE("posture", Adding.BY_TAP, PostureCheck.class, PostureCheck.Content.class, PostureCheck.Form.class,
			(id, time) -> new PostureCheck.Form(id, null, time)),

	NOTE("note", Adding.BY_FORM, NoteEntry.class, NoteEntry.Content.class, NoteEntry.Form.class,
			(id, time) -> new NoteEntry.Form(id, null, time, null)),

	SAFETY("siren", Adding.ELSEWHERE, SafetyCheck.class, SafetyCheck.Content.class, null, null);

	private final String icon;

	private final Adding adding;

	private final Class<? extends Entry> type;

	private final Class<? extends EntryContent> contentType;

	private final @Nullable Class<? extends EntryForm> formType;

	private final @Nullable BiFunction<UUID, @Nullable LocalTime, EntryForm> blankForm;

	EntryKind(String icon, Adding adding, Class<? extends Entry> type, Class<? extends EntryContent> contentType,
			@Nullable Class<? extends EntryForm> formType,
			@Nullable BiFunction<UUID, @Nullable LocalTime, EntryForm> blankForm) {
		this.icon = icon;
		this.adding = adding;
		this.type = type;
		this.contentType = contentType;
		this.formType = formType;
		this.blankForm = blankForm;
	}

	static EntryKind of(EntryContent content) {
		return Arrays.stream(values())
			.filter((kind) -> kind.contentType == content.getClass())
			.findFirst()
			.orElseThrow();
	}

	/** The entity. */
	public Class<? extends Entry> type() {
		return this.type;
	}

	/** The record whose components are its fields in the exported file. */
	public Class<? extends EntryContent> contentType() {
		return this.contentType;
	}

	/** The name of its picture. */
	public String icon() {
		return this.icon;
	}

	/** Whether a day's page has a card with its form and its total. */
	public boolean hasCard() {
		return this.adding == Adding.BY_CARD;
	}

	/** Whether a day's page adds it with one tap. */
	public boolean isOneTap() {
		return this.adding == Adding.BY_TAP;
	}

	/** Whether a day's page links to its form. */
	public boolean isLinked() {
		return this.adding == Adding.BY_FORM;
	}

	/** Whether a person can add and change entries by a form. */
	public boolean hasForm() {
		return this.formType != null;
	}

	Class<? extends EntryForm> formType() {
		return found(this.formType);
	}

	/** A form with nothing but an id and, where one can be suggested, a time. */
	EntryForm blankForm(UUID id, @Nullable LocalTime time) {
		return found(this.blankForm).apply(id, time);
	}

	private static <T> T found(@Nullable T form) {
		if (form == null) {
			throw new NotFoundException();
		}
		return form;
	}

	/** How a day's page adds a kind. */
	private enum Adding {

		BY_CARD, BY_FORM, BY_TAP, ELSEWHERE

	}

}
