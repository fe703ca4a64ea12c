package app.lissom;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.lissom.diary.EntryKind;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@LissomTest
class RoutesTests {

	@Autowired
	private Collection<RequestMappingHandlerMapping> mappings;

	@Test
	void everyHandlerIsListed() {
		List<String> listed = Routes.all().stream().map(Routes.Route::toString).toList();
		assertThat(this.mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap(RoutesTests::routes)
			.distinct()).containsExactlyInAnyOrderElementsOf(listed);
	}

	private static Stream<String> routes(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		return info.getPatternValues()
			.stream()
			.flatMap(RoutesTests::forEachKind)
			.flatMap((pattern) -> methods.isEmpty() ? Stream.of("* " + pattern)
					: methods.stream().map((method) -> method + " " + pattern));
	}

	private static Stream<String> forEachKind(String pattern) {
		return pattern.startsWith("/diary/{day}/{kind}") ? Stream.of(EntryKind.values())
			.filter(EntryKind::hasForm)
			.map((kind) -> pattern.replace("{kind}", kind.word())) : Stream.of(pattern);
	}

}
