package app.lissom.relief;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import app.lissom.guide.Passage;
import app.lissom.guide.PassageSource;
import app.lissom.safety.Outcome;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the pages about using ice and heat searchable. */
@Component
class ReliefPassages implements PassageSource {

	private final MessageSource messages;

	ReliefPassages(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public Stream<Passage> passages(Locale locale) {
		return Arrays.stream(Outcome.values())
			.filter((outcome) -> outcome.treatment() != null)
			.map((outcome) -> new Passage("/relief/" + outcome.word(), null, text("how-to." + outcome.word(), locale),
					"", text("lead." + outcome.word(), locale)));
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage("relief." + key, null, locale);
	}

}
