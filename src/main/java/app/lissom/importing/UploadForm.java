package app.lissom.importing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * A file, as it is chosen.
 *
 * @param id the id that was drawn with the form
 * @param file what was chosen
 */
record UploadForm(@Nullable UUID id, @Nullable MultipartFile file) {

	/** Longest name that is kept, in characters. */
	private static final int LONGEST = 100;

	boolean isEmpty() {
		return this.file == null || this.file.isEmpty();
	}

	/** What it was called, without what could confuse a reader. */
	String name() {
		String name = (this.file != null) ? this.file.getOriginalFilename() : null;
		String plain = (name != null) ? name.replaceAll("[^\\p{L}\\p{N} ._()+-]", "_").strip() : "";
		return plain.isEmpty() ? "?" : plain.substring(0, Math.min(LONGEST, plain.length()));
	}

}
