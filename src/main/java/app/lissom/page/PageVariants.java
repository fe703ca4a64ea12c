package app.lissom.page;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells apart the few variants of public pages that depend on more than their address and
 * language. A page is one of them if a request attribute with the name of this type was
 * set while it was rendered.
 */
public interface PageVariants {

	/** Returns the variant for a visitor's request, one of a short fixed list. */
	String of(HttpServletRequest request);

}
