package app.lissom.importing;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Lists why a file cannot be read at all. The messages {@code importing.problem.*}
 * explain each.
 */
enum FileProblem {

	EMPTY, LARGE, MANY, LETTERS, BROKEN, DEEP, TWICE, FOREIGN, NEWER, ARCHIVE, LOCKED, NAMES, WITHOUT, SEVERAL, COLUMNS,
	BUSY,

	/** Excel, LibreOffice or Numbers, also in the old format. */
	SPREADSHEET("\u00d0\u00cf\u0011\u00e0"),

	/** Word and the like. */
	DOCUMENT("\\{\\\\rtf"),

	PDF("%PDF-"),

	IMAGE("\u0089PNG|\u00ff\u00d8\u00ff|GIF8[79]a|RIFF.{1,4}WEBP|.?ftyp(hei|mif|avif|isom|mp4|qt)|II\\*|MM\\*"),

	/** Packed in another way than as a ZIP. */
	PACKED("\u001f\u008b|7z\u00bc\u00af|Rar!|BZh[1-9]|\u00fd7zXZ"),

	DATABASE("SQLite format 3"),

	WEB_PAGE("(?i)(<!--.*?-->\\s*)?(<!doctype html|<html|<table)"),

	XML("<"),

	LIST("\\[\\s*[\\[{\"\\]0-9]");

	private final @Nullable Pattern beginning;

	FileProblem() {
		this.beginning = null;
	}

	FileProblem(String beginning) {
		this.beginning = Pattern.compile("(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\\s*(" + beginning + ")",
				Pattern.DOTALL);
	}

	/**
	 * Recognizes what is neither a document nor a table.
	 * @param beginning the first bytes, as Latin-1
	 */
	static Optional<FileProblem> of(String beginning) {
		String text = beginning.replace("\0", "");
		return Arrays.stream(values())
			.filter((problem) -> problem.beginning != null && problem.beginning.matcher(text).lookingAt())
			.findFirst();
	}

}
