package app.lissom.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;

import app.lissom.content.ContentFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the pictures that browsers get. */
class SvgPictureTests {

	private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "style", "g", "path", "animate");

	static Stream<Figure> figures() {
		return new Figures(new ContentFolder("classpath:guide/en")).byId().values().stream();
	}

	@ParameterizedTest
	@MethodSource("figures")
	void areValidAndHoldNoScript(Figure figure) throws Exception {
		for (String svg : files(figure)) {
			NodeList elements = parse(svg).getElementsByTagName("*");
			for (int i = 0; i < elements.getLength(); i++) {
				assertThat(elements.item(i).getNodeName()).isIn(ELEMENTS);
			}
			assertThat(svg).doesNotContainIgnoringCase("script").doesNotContain("href", "url(", "@import");
		}
	}

	@ParameterizedTest
	@MethodSource("figures")
	void haveTitleAndDescription(Figure figure) throws Exception {
		for (String file : files(figure)) {
			Element svg = parse(file).getDocumentElement();
			assertThat(svg.getAttribute("role")).isEqualTo("img");
			assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(figure.title());
			assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
				.isEqualTo(figure.first().description() + " " + figure.second().description());
		}
	}

	@ParameterizedTest
	@MethodSource("figures")
	void moveOnlyInTheMovingPicture(Figure figure) throws Exception {
		SvgPicture picture = picture(figure);
		assertThat(picture.still()).doesNotContain("animate");
		NodeList moves = parse(picture.moving()).getElementsByTagName("animate");
		assertThat(moves.getLength()).isPositive();
		for (int i = 0; i < moves.getLength(); i++) {
			String[] values = ((Element) moves.item(i)).getAttribute("values").split(";");
			assertThat(values).hasSize(13);
			for (int frame = 0; frame < 6; frame++) {
				assertThat(values[frame]).isEqualTo(values[12 - frame]);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("figures")
	void areSmall(Figure figure) throws IOException {
		SvgPicture picture = picture(figure);
		assertThat(picture.still().length()).isLessThan(7_000);
		assertThat(gzipped(picture.still())).isLessThan(2_500);
		assertThat(gzipped(picture.moving())).isLessThan(6_000);
	}

	@ParameterizedTest
	@MethodSource("figures")
	void haveAColourForEveryShapeInLightAndDark(Figure figure) throws Exception {
		for (String svg : files(figure)) {
			Document picture = parse(svg);
			String style = picture.getElementsByTagName("style").item(0).getTextContent();
			String light = style.substring(0, style.indexOf("@media(prefers-color-scheme:dark)"));
			String dark = style.substring(light.length(), style.indexOf("@media(forced-colors:active)"));
			NodeList shapes = picture.getElementsByTagName("path");
			for (int i = 0; i < shapes.getLength(); i++) {
				String rule = "." + ((Element) shapes.item(i)).getAttribute("class").replace(' ', '.') + "{";
				assertThat(light).contains(rule);
				assertThat(rule.equals(".s{") ? light : dark).contains(rule);
			}
		}
	}

	private static List<String> files(Figure figure) {
		SvgPicture picture = picture(figure);
		return List.of(picture.still(), picture.moving());
	}

	private static SvgPicture picture(Figure figure) {
		return new SvgPicture(figure);
	}

	private static Document parse(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	private static int gzipped(String svg) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(svg.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.size();
	}

}
