package app.lissom.figures;

/**
 * One shape of a drawing.
 *
 * @param style its classes in the style of the figures
 * @param path its outline, as SVG writes it
 */
record Shape(String style, String path) {

}
