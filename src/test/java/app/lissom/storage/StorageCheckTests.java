package app.lissom.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StorageCheckTests {

	private static final String SAFE = ";WRITE_DELAY=0;REUSE_SPACE=FALSE";

	@TempDir
	private Path folder;

	private String file;

	@BeforeEach
	void chooseFile() {
		this.file = "jdbc:h2:file:" + this.folder.resolve("lissom");
	}

	@Test
	void acceptsTheAddressThatLissomComesWith() {
		assertThatCode(() -> StorageCheck.verify(this.file + SAFE + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
				"lissom", "lissom"))
			.doesNotThrowAnyException();
	}

	@Test
	void rejectsAWriteDelay() {
		assertThatExceptionOfType(UnfitStorageException.class)
			.isThrownBy(() -> StorageCheck.verify(this.file, "lissom", "lissom"))
			.withMessageContaining("would lose what was saved last");
	}

	@Test
	void rejectsReuseOfSpace() {
		assertThatExceptionOfType(UnfitStorageException.class)
			.isThrownBy(() -> StorageCheck.verify(this.file + ";WRITE_DELAY=0", "lissom", "lissom"))
			.withMessageContaining("would lose what was saved last");
	}

	@Test
	void rejectsAUserWithoutTheRightToSync() throws SQLException {
		String url = this.file + SAFE;
		try (Connection connection = DriverManager.getConnection(url, "admin", "");
				Statement statement = connection.createStatement()) {
			statement.execute("create user lissom password 'lissom'");
			assertThatExceptionOfType(UnfitStorageException.class)
				.isThrownBy(() -> StorageCheck.verify(this.file, "lissom", "lissom"))
				.withMessageContaining("does not let Lissom make sure");
		}
	}

	@Test
	void saysThatAnotherProgramHasTheFileOpen() throws Exception {
		try (Connection other = OtherProcess.connect(this.file, "sa", "")) {
			assertThat(other.isValid(1)).isTrue();
			new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
				.withUserConfiguration(StorageConfiguration.class)
				.withPropertyValues("spring.datasource.url=" + this.file + SAFE)
				.run((context) -> {
					assertThat(context).hasFailed();
					FailureAnalysis analysis = analyse(context.getStartupFailure());
					assertThat(analysis.getDescription()).contains(this.file, "open in another program");
					assertThat(analysis.getAction()).contains("Stop the other one", "--server.port");
				});
		}
	}

	@Test
	void saysThatTheFileCannotBeOpened() throws SQLException {
		String url = this.file + SAFE;
		DriverManager.getConnection(url, "lissom", "lissom").close();
		assertThatExceptionOfType(UnfitStorageException.class)
			.isThrownBy(() -> StorageCheck.verify(url, "lissom", "wrong"))
			.withMessageContaining("cannot be opened");
	}

	@Test
	void wrapsThePoolOfAFitDatabaseAndClosesItsFile() throws Exception {
		String url = this.file + SAFE + ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1";
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
			.withUserConfiguration(StorageConfiguration.class)
			.withPropertyValues("spring.datasource.url=" + url, "spring.datasource.username=sa")
			.run((context) -> assertThat(context.getBean(DataSource.class)).isInstanceOf(DurableDataSource.class));
		try (Connection other = OtherProcess.connect(this.file, "sa", "")) {
			assertThat(other.isValid(1)).isTrue();
		}
	}

	private static FailureAnalysis analyse(Throwable failure) {
		assertThat(failure).isInstanceOf(BeanCreationException.class);
		FailureAnalysis analysis = new UnfitStorageFailureAnalyzer().analyze(failure);
		assertThat(analysis).isNotNull();
		return analysis;
	}

}
