package app.lissom.storage;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class FreeSpaceCheckTests {

	private static final DataSize MORE_THAN_ANY_DISK = DataSize.ofTerabytes(100_000);

	@TempDir
	private Path folder;

	@Test
	void warnsBeforeTheDiskIsFull() {
		assertThat(new FreeSpaceCheck(url(), MORE_THAN_ANY_DISK).warning()).hasValueSatisfying((warning) -> {
			assertThat(warning).startsWith("The disk of " + this.folder.resolve("lissom.mv.db") + " has ");
			assertThat(warning).endsWith(" MB to go on.");
		});
	}

	@Test
	void isSilentWhileThereIsRoom() {
		assertThat(new FreeSpaceCheck(url(), DataSize.ofBytes(1)).warning()).isEmpty();
	}

	@Test
	void leavesOtherDatabasesAlone() {
		assertThat(new FreeSpaceCheck("jdbc:h2:mem:lissom", MORE_THAN_ANY_DISK).warning()).isEmpty();
		assertThat(new FreeSpaceCheck("jdbc:postgresql://localhost/lissom", MORE_THAN_ANY_DISK).warning()).isEmpty();
	}

	private String url() {
		return "jdbc:h2:file:" + this.folder.resolve("lissom");
	}

}
