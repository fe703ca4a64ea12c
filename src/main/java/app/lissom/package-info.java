/**
 * Lissom: self-care for a lower back that hurts. Every feature is a package below this
 * one.
 */
@NullMarked
package app.lissom;

import org.jspecify.annotations.NullMarked;
