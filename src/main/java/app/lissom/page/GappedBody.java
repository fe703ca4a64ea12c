package app.lissom.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import app.lissom.assets.EncodedBody;
import org.jspecify.annotations.Nullable;

/**
 * Holds a body with placeholders, which are filled in when it is sent. The parts between
 * them are compressed in advance, and values are inserted uncompressed, so sending it
 * costs little more than copying it.
 *
 * @param parts what is before, between and after the gaps
 * @param deflated the same, compressed so that each part can be read for itself
 * @param gaps which value belongs into each gap
 */
public record GappedBody(List<byte[]> parts, List<byte[]> deflated, List<Integer> gaps) {

	/** The start of what gzip writes: no name, no time, any system. */
	private static final byte[] GZIP_HEADER = { 0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff };

	/** The longest text for a gap, as the format of uncompressed blocks has it. */
	private static final int LONGEST = 0xffff;

	/** Turns each occurrence of each value into a gap. */
	public static GappedBody of(String body, List<String> values) {
		List<byte[]> parts = new ArrayList<>();
		List<Integer> gaps = new ArrayList<>();
		Matcher found = Pattern.compile(values.stream().map(Pattern::quote).collect(Collectors.joining("|")))
			.matcher(body);
		int start = 0;
		while (found.find()) {
			parts.add(body.substring(start, found.start()).getBytes(StandardCharsets.UTF_8));
			gaps.add(values.indexOf(found.group()));
			start = found.end();
		}
		parts.add(body.substring(start).getBytes(StandardCharsets.UTF_8));
		List<byte[]> deflated = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			deflated.add(deflate(parts.get(i), i == parts.size() - 1));
		}
		return new GappedBody(List.copyOf(parts), List.copyOf(deflated), List.copyOf(gaps));
	}

	/**
	 * Fills all gaps.
	 * @param values in the order in which those to be replaced were given
	 */
	public EncodedBody.Variant filled(List<String> values, @Nullable String acceptEncoding) {
		List<byte[]> fillings = values.stream().map((value) -> value.getBytes(StandardCharsets.UTF_8)).toList();
		if (fillings.stream().anyMatch((filling) -> filling.length > LONGEST)) {
			throw new IllegalArgumentException("Too long for a gap");
		}
		return EncodedBody.accepts("gzip", acceptEncoding) ? new EncodedBody.Variant("gzip", gzip(fillings))
				: new EncodedBody.Variant(null, join(this.parts, fillings).toByteArray());
	}

	private byte[] gzip(List<byte[]> fillings) {
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		zipped.writeBytes(GZIP_HEADER);
		zipped.writeBytes(join(this.deflated, fillings.stream().map(GappedBody::stored).toList()).toByteArray());
		CRC32 checksum = new CRC32();
		int length = 0;
		for (int i = 0; i < this.parts.size(); i++) {
			byte[] before = (i > 0) ? fillings.get(this.gaps.get(i - 1)) : new byte[0];
			checksum.update(before);
			checksum.update(this.parts.get(i));
			length += before.length + this.parts.get(i).length;
		}
		zipped.writeBytes(ByteBuffer.allocate(8)
			.order(ByteOrder.LITTLE_ENDIAN)
			.putInt((int) checksum.getValue())
			.putInt(length)
			.array());
		return zipped.toByteArray();
	}

	private ByteArrayOutputStream join(List<byte[]> parts, List<byte[]> fillings) {
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		for (int i = 0; i < parts.size(); i++) {
			if (i > 0) {
				joined.writeBytes(fillings.get(this.gaps.get(i - 1)));
			}
			joined.writeBytes(parts.get(i));
		}
		return joined;
	}

	/** Returns an uncompressed block (RFC 1951, section 3.2.4). */
	private static byte[] stored(byte[] text) {
		return ByteBuffer.allocate(text.length + 5)
			.order(ByteOrder.LITTLE_ENDIAN)
			.put((byte) 0)
			.putShort((short) text.length)
			.putShort((short) ~text.length)
			.put(text)
			.array();
	}

	/** Compresses a part up to a whole byte, and ends the whole with the last one. */
	private static byte[] deflate(byte[] part, boolean last) {
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
		try {
			deflater.setInput(part);
			if (last) {
				deflater.finish();
			}
			ByteArrayOutputStream deflated = new ByteArrayOutputStream();
			byte[] buffer = new byte[8192];
			int count;
			do {
				count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
				deflated.write(buffer, 0, count);
			}
			while (count == buffer.length);
			return deflated.toByteArray();
		}
		finally {
			deflater.end();
		}
	}

}
