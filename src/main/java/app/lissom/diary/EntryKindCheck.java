package app.lissom.diary;

import java.util.Locale;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/** Fails the start when the template or a message of a kind of entries is missing. */
@Component
class EntryKindCheck implements InitializingBean {

	private final MessageSource messages;

	EntryKindCheck(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public void afterPropertiesSet() {
		for (EntryKind kind : EntryKind.values()) {
			String template = "templates/diary/_" + kind.word() + ".html";
			Assert.state(new ClassPathResource(template).exists(), () -> "Missing " + template);
			require("diary.kind." + kind);
			if (!kind.hasCard()) {
				require("diary.week." + kind);
			}
			if (kind.isOneTap()) {
				require("diary." + kind.word() + ".now");
			}
		}
	}

	private void require(String key) {
		Object[] one = { 1 };
		this.messages.getMessage(key, one, Locale.ENGLISH);
	}

}
