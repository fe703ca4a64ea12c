package app.lissom.figures;

import java.util.List;

/**
 * All figures of the product.
 *
 * @param all each once, in the order of their words
 */
public record Figures(List<Figure> all) {

}
