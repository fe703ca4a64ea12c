package app.lissom.importing;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/** A form that uploads a file. */
record UploadForm(@Nullable MultipartFile file) {

	/** The most characters of a name. */
	private static final int MAX_NAME = 100;

	boolean isEmpty() {
		return this.file == null || this.file.isEmpty();
	}

	/** The name of the file, without characters that could confuse a reader. */
	String name() {
		String name = (this.file != null) ? this.file.getOriginalFilename() : null;
		String plain = (name != null) ? name.replaceAll("[^\\p{L}\\p{N} ._()+-]", "_").strip() : "";
		return plain.isEmpty() ? "?" : plain.substring(0, Math.min(MAX_NAME, plain.length()));
	}

}
