package app.lissom.browser;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Prints a page to PDF, on A4.
 *
 * @param sheets how many sheets it takes
 * @param text the words that can be selected in it
 * @param images how many pictures are made of dots
 */
record Pdf(int sheets, String text, int images) {

	static Pdf of(Page page) {
		byte[] bytes = page.pdf(new Page.PdfOptions().setFormat("A4").setPrintBackground(true));
		try (PDDocument document = Loader.loadPDF(bytes)) {
			int images = 0;
			for (var sheet : document.getPages()) {
				images += images(sheet.getResources());
			}
			return new Pdf(document.getNumberOfPages(), new PDFTextStripper().getText(document), images);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int images(PDResources resources) throws IOException {
		int images = 0;
		for (COSName name : resources.getXObjectNames()) {
			PDXObject object = resources.getXObject(name);
			if (object instanceof PDImageXObject) {
				images++;
			}
			else if (object instanceof PDFormXObject form && form.getResources() != null) {
				images += images(form.getResources());
			}
		}
		return images;
	}

}
