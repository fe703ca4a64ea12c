package app.lissom.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupTests {

	private static final String GOOD = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<title>Ice - Lissom</title>
			<meta name="viewport" content="width=device-width, initial-scale=1">
			</head>
			<body>
			<a class="skip" href="#main">Skip</a>
			<header><a href="/">Lissom</a></header>
			<main id="main"><h1>Ice</h1><h2>Steps</h2><p>Wrap it in a cloth.</p></main>
			<nav aria-label="Main"><a href="/guide/warning-signs">Warning signs</a></nav>
			</body>
			</html>
			""";

	@Test
	void findsNothingOnAGoodPage() {
		assertThat(Markup.problems(GOOD)).isEmpty();
	}

	@Test
	void allowsControlsThatAScriptShows() {
		assertThat(
				Markup.problems(GOOD.replace("<p>Wrap", "<div hidden><button type='button'>Go</button></div><p>Wrap")))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<p>Wrap             | <p id=main>Wrap                      | Duplicate ID
					<h2>Steps</h2>      | <h3>Steps</h3>                       | heading skips from 1 to 3
					<h2>Steps</h2>      | <h1>Steps</h1>                       | h1: 2, not 1
					 - Lissom           | ''                                   | title: Ice
					initial-scale=1     | user-scalable=no                     | no pinch
					<p>Wrap             | <p style="color:red">Wrap            | [style]
					<p>Wrap             | <p onclick="x()">Wrap                | inline script
					<p>Wrap             | <img alt="" src="//x.test/a.png"><p>Wrap | from somebody else
					<nav aria-label="Main"> | <nav>                            | nav[aria-label]
					warning-signs       | x                                    | a[href=/guide/warning-signs]
					<p>Wrap             | <input type="range" aria-label="Pain"><p>Wrap | input[type=range]
					<p>Wrap             | <button type="button">Go</button><p>Wrap | does nothing without JavaScript
					<p>Wrap             | <button>Go</button><p>Wrap           | belongs to no form
					<p>Wrap             | <form action="/x"><label>Pain <input></label></form><p>Wrap | has no button
					<p>Wrap             | <a href="#">Go</a><p>Wrap            | leads nowhere
					<p>Wrap it in a cloth.</p> | <details><summary>More</summary><div class="callout">112</div></details> | details .callout
					""")
	void findsEveryProblem(String good, String bad, String problem) {
		String broken = GOOD.replace(good, bad);
		assertThat(broken).isNotEqualTo(GOOD);
		assertThat(Markup.problems(broken)).anyMatch((words) -> words.contains(problem));
	}

}
