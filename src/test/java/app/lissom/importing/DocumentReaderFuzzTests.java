package app.lissom.importing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

import org.springframework.core.io.ByteArrayResource;

@Tag("fuzz")
class DocumentReaderFuzzTests {

	@FuzzTest(maxDuration = "2m")
	void readsOrRefusesAnyFile(byte[] file) {
		try {
			DocumentReader.count(new ByteArrayResource(file));
		}
		catch (UnreadableFileException ex) {
			// The page says why.
		}
	}

}
