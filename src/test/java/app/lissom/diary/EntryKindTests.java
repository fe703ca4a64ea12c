package app.lissom.diary;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class EntryKindTests {

	@ParameterizedTest
	@EnumSource
	void hasATemplate(EntryKind kind) {
		assertThat(new ClassPathResource("templates/diary/_" + kind.word() + ".html").exists()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SAFETY")
	void makesABlankForm(EntryKind kind) {
		UUID id = UUID.randomUUID();
		EntryForm form = kind.blankForm(id, LocalTime.NOON);
		assertThat(form.id()).isEqualTo(id);
		assertThat(form.seen()).isNull();
		assertThat(form.time()).isEqualTo(LocalTime.NOON);
	}

	@ParameterizedTest
	@EnumSource
	void hasItsMessages(EntryKind kind) {
		List<String> keys = new ArrayList<>(List.of("diary.kind." + kind));
		if (!kind.hasCard()) {
			assertThat(ResourceBundle.getBundle("messages.day").keySet()).contains("day.week." + kind);
		}
		if (kind.isOneTap()) {
			keys.add("diary." + kind.word() + ".now");
		}
		assertThat(ResourceBundle.getBundle("messages.diary").keySet()).containsAll(keys);
	}

}
