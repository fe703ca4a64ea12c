package app.lissom.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.ModelAndView;

/**
 * The result of saving a record that has an id and a seen version. Saving the same
 * content twice is no conflict. Callers must not ignore it; {@link #toPage} turns it into
 * the next page.
 *
 * @param <T> what was to be saved
 */
public sealed interface SaveResult<T> {

	/**
	 * Writes a record, unless that would overwrite changes that the person has not seen.
	 * @param saved what is saved under its id; null if nothing is
	 * @param version the version of what is saved
	 * @param same whether what is saved has the same content
	 * @param seen the version that the person saw and means to overwrite; null for none
	 * @param write adds or overwrites the record
	 */
	static <T> SaveResult<T> saveUnlessConflict(@Nullable T saved, SeenVersion version, T offered, boolean same,
			@Nullable SeenVersion seen, Runnable write) {
		if (same) {
			return new Unchanged<>();
		}
		if ((saved != null || seen != null) && !version.equals(seen)) {
			return new Conflict<>(List.of(new Difference<>(saved, version, offered, saved == null)));
		}
		write.run();
		return new Saved<>();
	}

	/**
	 * Writes a value that is its own version, unless that would overwrite a change that
	 * the person has not seen.
	 * @param seen null to overwrite whatever is saved
	 */
	static <T> SaveResult<T> saveValueUnlessConflict(T saved, T offered, @Nullable SeenVersion seen, Runnable write) {
		SeenVersion version = SeenVersion.ofValue(saved);
		return saveUnlessConflict(saved, version, offered, saved.equals(offered),
				Objects.requireNonNullElse(seen, version), write);
	}

	/**
	 * Writes a new record that the person was not asked about, unless another one says
	 * the same.
	 * @param others the records of the person
	 * @param same whether one of them has the same content
	 */
	static <T> SaveResult<T> saveUnlessRepeated(T offered, Collection<? extends T> others, Predicate<? super T> same,
			Runnable write) {
		List<Difference<T>> repeated = others.stream()
			.filter(same)
			.limit(1)
			.map((other) -> Difference.<T>repeated(other, offered))
			.toList();
		if (!repeated.isEmpty()) {
			return new Conflict<>(repeated, true);
		}
		write.run();
		return new Saved<>();
	}

	/** Returns the next page, or the page that asks which of two versions is right. */
	default ModelAndView toPage(ModelAndView next, Function<? super Conflict<T>, ModelAndView> question) {
		return (this instanceof Conflict<T> conflict) ? question.apply(conflict) : next;
	}

	/** Does the same for the view name of the next page. */
	default ModelAndView toPage(String next, Function<? super Conflict<T>, ModelAndView> question) {
		return toPage(new ModelAndView(next), question);
	}

	/** Reports that something was written. */
	record Saved<T>() implements SaveResult<T> {

	}

	/** Reports that everything had been saved before and nothing was written. */
	record Unchanged<T>() implements SaveResult<T> {

	}

	/**
	 * Reports that another record has the id, or was changed since it was seen; nothing
	 * was written.
	 *
	 * @param differences what differs, at least one
	 * @param repeated whether nothing differs but the id: the form was probably sent
	 * again from a page that the browser had loaded anew
	 */
	record Conflict<T>(List<Difference<T>> differences, boolean repeated) implements SaveResult<T> {

		public Conflict(List<Difference<T>> differences) {
			this(differences, false);
		}

	}

	/**
	 * Holds two versions of one record.
	 *
	 * @param saved the version that is saved; null if nothing is left of it
	 * @param version of what is saved, for a form that overwrites it
	 * @param offered the version that was to be saved
	 * @param deleted whether what was saved is deleted
	 */
	record Difference<T>(@Nullable T saved, SeenVersion version, T offered, boolean deleted) {

		/** The person sees that nothing is saved yet under the id of what was offered. */
		public static <T> Difference<T> repeated(T other, T offered) {
			return new Difference<>(other, SeenVersion.ofValue(null), offered, false);
		}

	}

}
