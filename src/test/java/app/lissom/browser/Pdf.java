package app.lissom.browser;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;

/** A page as it comes out of the printer, on A4. */
final class Pdf {

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

	private final byte[] bytes;

	private Pdf(byte[] bytes) {
		this.bytes = bytes;
	}

	static Pdf of(Page page) {
		return new Pdf(page.pdf(new Page.PdfOptions().setFormat("A4").setPrintBackground(true)));
	}

	/** How many sheets it takes. */
	long sheets() {
		return SHEET.matcher(new String(this.bytes, StandardCharsets.ISO_8859_1)).results().count();
	}

}
