package app.lissom.exporting;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.lissom.account.Person;
import app.lissom.account.WaterUnit;
import app.lissom.kernel.AccountId;
import app.lissom.security.SecurityLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;

class ExportControllerTests {

	private final Person me = new Person(new AccountId(UUID.randomUUID()), "Alma", ZoneId.of("Pacific/Auckland"),
			WaterUnit.ML, null, List.of(), true, false);

	private final ExportZip archive = mock();

	private final MockedStatic<SecurityLog> log = mockStatic(SecurityLog.class);

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final ExportController controller = new ExportController(this.archive,
			Clock.fixed(Instant.parse("2026-11-22T22:30:00Z"), ZoneOffset.UTC));

	private int before;

	@BeforeEach
	void countTemporaryFiles() {
		this.before = files();
	}

	@Test
	void sendsTheFileAndDeletesIt() throws IOException {
		willAnswer((call) -> writing(call.getArgument(1))).given(this.archive).write(any(), any());
		this.controller.show(this.me, this.response);
		assertThat(this.response.getContentAsString()).isEqualTo("some");
		assertThat(this.response.getContentLength()).isEqualTo(4);
		assertThat(this.response.getHeader("Content-Disposition")).contains("lissom-2026-11-23.zip");
		this.log.verify(() -> SecurityLog.log("exported", this.me.id()));
		assertThat(files()).isEqualTo(this.before);
	}

	@Test
	void sendsNothingWhenTheExportFails() throws IOException {
		willAnswer((call) -> {
			writing(call.getArgument(1));
			throw new IllegalStateException("The database is gone");
		}).given(this.archive).write(any(), any());
		assertThatIllegalStateException().isThrownBy(() -> this.controller.show(this.me, this.response));
		assertThat(this.response.getContentAsByteArray()).isEmpty();
		assertThat(this.response.getHeaderNames()).isEmpty();
		this.log.verifyNoInteractions();
		assertThat(files()).isEqualTo(this.before);
	}

	@AfterEach
	void close() {
		this.log.close();
	}

	private static Object writing(OutputStream out) throws IOException {
		out.write("some".getBytes());
		return null;
	}

	private static int files() {
		return new File(System.getProperty("java.io.tmpdir"))
			.list((folder, name) -> name.startsWith("lissom") && name.endsWith(".tmp")).length;
	}

}
