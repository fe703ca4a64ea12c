package app.lissom.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Loads YAML in which every scalar is a non-empty text, and keys and list elements are
 * unique.
 */
final class StrictYaml extends SafeConstructor {

	private StrictYaml(LoaderOptions options) {
		super(options);
		this.yamlConstructors.put(Tag.STR, new ConstructText());
	}

	/**
	 * Loads one document.
	 * @return maps, lists and texts; null if the document is empty
	 * @throws YAMLException if it is not valid
	 */
	static @Nullable Object load(String yaml) {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		DumperOptions dumper = new DumperOptions();
		return new Yaml(new StrictYaml(options), new Representer(dumper), dumper, options, new TextResolver())
			.load(yaml);
	}

	@Override
	protected List<?> constructSequence(SequenceNode node) {
		List<?> items = super.constructSequence(node);
		Set<Object> seen = new HashSet<>();
		for (Object item : items) {
			if (!seen.add(item)) {
				throw new YAMLException(line(node) + "the list names " + item + " twice");
			}
		}
		return items;
	}

	private static String line(Node node) {
		return "line " + (node.getStartMark().getLine() + 1) + ": ";
	}

	private final class ConstructText extends ConstructYamlStr {

		@Override
		public Object construct(Node node) {
			String text = ((ScalarNode) node).getValue().strip();
			if (text.isEmpty()) {
				throw new YAMLException(line(node) + "a value is missing");
			}
			return text;
		}

	}

	private static final class TextResolver extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			// No word is a number, a date or a truth value by its look.
		}

	}

}
