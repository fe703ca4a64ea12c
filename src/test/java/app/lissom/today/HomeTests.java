package app.lissom.today;

import app.lissom.LissomTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
@Tag("database")
class HomeTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void asksHowTheBackIs() {
		assertThat(this.mvc.get().uri("/")).hasStatusOk().bodyText().contains("How is your back right now?");
	}

}
