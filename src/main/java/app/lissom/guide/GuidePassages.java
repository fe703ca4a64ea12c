package app.lissom.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lissom.guide.WarningSign.Urgency;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Splits the pages of the guide into the passages that the search finds. */
@Component
class GuidePassages implements PassageSource {

	private static final List<String> PACK_SAFETY = List.of("cloth", "check", "stop", "sleep", "boiling", "bump",
			"rest");

	private final Guides guides;

	private final MessageSource messages;

	GuidePassages(Guides guides, MessageSource messages) {
		this.guides = guides;
		this.messages = messages;
	}

	@Override
	public Stream<Passage> passages(Locale locale) {
		Guide guide = this.guides.in(locale);
		return Stream.concat(guide.pages().stream().flatMap((page) -> passages(page, locale).stream()),
				guide.sources().stream().map((source) -> passage(source, guide)));
	}

	private List<Passage> passages(Page page, Locale locale) {
		if (page instanceof Exercise exercise) {
			return List.of(passage(exercise, locale));
		}
		List<Passage> passages = new ArrayList<>();
		List<String> texts = new ArrayList<>(List.of(page.summary()));
		Block.@Nullable Heading below = null;
		for (Block block : page.blocks()) {
			if (block instanceof Block.Heading heading) {
				passages.add(passage(page, below, texts));
				below = heading;
				texts.clear();
			}
			else {
				texts.addAll(texts(block, locale));
			}
		}
		passages.add(passage(page, below, texts));
		return passages;
	}

	/** An exercise is one part: a person who finds it wants to see all of it. */
	private Passage passage(Exercise exercise, Locale locale) {
		List<String> texts = new ArrayList<>(List.of(exercise.summary()));
		exercise.blocks().forEach((block) -> texts.addAll(texts(block, locale)));
		texts.addAll(List.of(exercise.tempo(), exercise.easier(), exercise.harder(), exercise.chair()));
		exercise.claims().forEach((claim) -> texts.add(claim.text()));
		return passage(exercise, null, texts);
	}

	private static Passage passage(Claim.Source source, Guide guide) {
		Page sources = guide.page("sources").orElseThrow();
		return new Passage(sources.address(), source.id(), sources.title(), source.name(), source.reference());
	}

	private static Passage passage(Page page, Block.@Nullable Heading heading, List<String> texts) {
		return new Passage(page.address(), (heading != null) ? heading.anchor() : null, page.title(),
				(heading != null) ? heading.text() : "", sentences(texts));
	}

	private List<String> texts(Block block, Locale locale) {
		if (block instanceof Block.Heading heading) {
			return List.of(heading.text());
		}
		if (block instanceof Block.Listing listing) {
			return listing.items().stream().map(GuidePassages::join).toList();
		}
		if (block instanceof Block.Callout callout) {
			return Stream
				.concat(Stream.of(callout.title()),
						callout.blocks().stream().flatMap((one) -> texts(one, locale).stream()))
				.toList();
		}
		if (block instanceof Block.Claims claims) {
			return claims.claims()
				.stream()
				.flatMap((claim) -> Stream.of(claim.text(), claim.differs()))
				.flatMap(Stream::ofNullable)
				.toList();
		}
		if (block instanceof Block.Part part) {
			return keys(part.name()).map((key) -> this.messages.getMessage(key, null, locale)).toList();
		}
		return List.of(join(block.texts().toList()));
	}

	/** Returns the messages of a part that the product fills in. */
	private static Stream<String> keys(String part) {
		return switch (part) {
			case "rule" -> Stream.of("ice", "heat", "heat-then-ice").map((rule) -> "guide.rule." + rule);
			case "emergency-signs" -> signs(Urgency.EMERGENCY);
			case "today-signs" -> signs(Urgency.TODAY);
			case "not-cold" -> contraindications((one) -> !one.isAskFirst() && one.speaksAgainst(Modality.COLD));
			case "not-heat" -> contraindications((one) -> !one.isAskFirst() && one.speaksAgainst(Modality.HEAT));
			case "ask-first" -> contraindications(Contraindication::isAskFirst);
			case "pack-safety" -> PACK_SAFETY.stream().map((one) -> "guide.pack." + one);
			case "pack-positions" -> Stream.of("side", "front", "chair").map((one) -> "guide.pack." + one);
			case "without-pack" -> Stream.of("without.COLD", "without.HEAT", "gel").map((one) -> "guide.pack." + one);
			default -> Stream.of();
		};
	}

	private static Stream<String> signs(Urgency urgency) {
		return Arrays.stream(WarningSign.values())
			.filter((sign) -> sign.urgency() == urgency)
			.map((sign) -> "guide.warning-sign." + sign);
	}

	private static Stream<String> contraindications(Predicate<Contraindication> filter) {
		return Arrays.stream(Contraindication.values()).filter(filter).map((one) -> "guide.contraindication." + one);
	}

	private static String join(List<Block.InlineText> words) {
		return words.stream().map(Block.InlineText::text).collect(Collectors.joining()).strip();
	}

	/** What has no full stop, such as an item of a list, gets one. */
	private static String sentences(List<String> texts) {
		return texts.stream()
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.map((text) -> text.matches("(?s).*[.!?:]\"?") ? text : text + ".")
			.collect(Collectors.joining(" "));
	}

}
