package app.lissom.security;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ServerPropertiesTests {

	@Test
	void rejectsAShortSecret() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ServerProperties(false, "short", null))
			.withMessageContaining("lissom.secret");
	}

}
