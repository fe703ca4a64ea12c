package app.lissom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import app.lissom.account.TestAccounts;
import app.lissom.totals.LongDiary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;

/**
 * Runs a test against the whole application: the server on a free port, {@code
 * MockMvcTester}, a {@link MutableClock} and one database. All such tests share one
 * application context, so a test creates its own {@link TestAccounts} and never counts
 * other people's rows. Tagged {@code database}, a test runs on H2 and on PostgreSQL;
 * tagged {@code pages} as well, it runs on PostgreSQL only with {@code -Pthorough}. Of
 * Spring's listeners it has the one that injects: the others look at every bean twice for
 * each test.
 */
@Documented
@Tag("context")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "spring.mail.host=127.0.0.1" })
@AutoConfigureMockMvc
@Import({ TestContext.class, TestAccounts.class, LongDiary.class })
@TestExecutionListeners(DependencyInjectionTestExecutionListener.class)
@ExtendWith({ MutableClock.Reset.class, SecurityStateReset.class })
public @interface LissomTest {

}
