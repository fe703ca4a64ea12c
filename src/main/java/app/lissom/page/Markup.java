package app.lissom.page;

/**
 * Writes a part of a page that repeats so often that Thymeleaf's work for each of its
 * elements would cost more than the rest of the page:
 * {@code <tbody th:markup="${chart.table()}"></tbody>}.
 */
@FunctionalInterface
public interface Markup {

	void writeTo(MarkupWriter page);

}
