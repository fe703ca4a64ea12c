package app.lissom.importing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.validation.BindException;

/** Guesses what the columns of arbitrary tables mean, and reads all their rows. */
@Tag("fuzz")
class TableFuzzTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-01T12:00:00Z"), ZoneOffset.UTC);

	@FuzzTest(maxDuration = "2m")
	void readsOrRefusesAnyFile(byte[] file) {
		ByteArrayResource source = new ByteArrayResource(file);
		try {
			TableOutline outline = TableOutline.of(source, StandardCharsets.UTF_8);
			TableMapping guess = outline.guess();
			if (guess.date() != null) {
				TableNotation.of(source, outline, guess, CLOCK)
					.reject(new BindException(ColumnsForm.of(new UUID(1, 2), guess), "form"));
			}
		}
		catch (UnreadableFileException ex) {
			// The page says why.
		}
	}

}
