package app.lissom.importing;

import java.io.IOException;
import java.io.OutputStream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

import org.springframework.core.io.ByteArrayResource;

@Tag("fuzz")
class UploadFuzzTests {

	@FuzzTest(maxDuration = "2m")
	void opensOrRefusesAnyFile(byte[] file) throws IOException {
		try {
			Upload upload = Upload.of(new ByteArrayResource(file), file.length);
			if (upload.isTable()) {
				upload.outline();
			}
			upload.copy(OutputStream.nullOutputStream());
		}
		catch (UnreadableFileException ex) {
			// The page says why.
		}
	}

}
