package app.lissom;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Forgets the failures of a test. All tests come from one network address, and wrong
 * passwords of one must not lock the next one out.
 */
class QuietAddress implements AfterEachCallback {

	@Override
	public void afterEach(ExtensionContext context) {
		SpringExtension.getApplicationContext(context).getBean(JdbcClient.class).sql("delete from throttle").update();
	}

}
