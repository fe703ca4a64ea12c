package app.lissom.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import app.lissom.MutableClock;
import app.lissom.account.Person;
import app.lissom.demo.Demos;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes the README's pictures from the running product. They go to target/pictures and,
 * with {@code -Pthorough -Dlissom.pictures=true}, to docs/pictures.
 */
@BrowserTest
@Tag("thorough")
class ReadmePicturesTests {

	private static final Instant NOW = Instant.parse("2026-11-22T16:40:00Z");

	/** Largest picture, in bytes: the README has to open on a phone. */
	private static final int LARGEST = 150 * 1024;

	private Person person;

	@BeforeEach
	void makeTheDemoAccount(@Autowired MutableClock clock, @Autowired ApplicationContext context) {
		clock.stopAt(NOW);
		this.person = Demos.make(context, "Alma");
	}

	@Test
	void takesThePicturesOfTheReadme(Browser browser) throws IOException {
		Browser today = browser.signedIn(this.person.name(), Demos.PASSWORD);
		take(today.open("/"), "phone-light");
		take(today.inTheDark().open("/"), "phone-dark");
		take(today.desktop().open("/"), "desktop-light");
		take(today.desktop().inTheDark().open("/"), "desktop-dark");
		take(today.desktop().open("/progress?range=year"), "progress");
		take(today.open("/report"), "report");
		take(browser.open("/"), "home");
		take(browser.desktop().open("/guide/exercises/bridge"), "guide");
		Page picker = browser.visitor().newPage();
		ReliefPages.outcome(picker, "BOTH");
		take(picker, "picker");
	}

	private static void take(Page page, String name) throws IOException {
		byte[] picture = page.screenshot();
		assertThat(picture.length).as(name).isLessThan(LARGEST);
		save(Path.of("target/pictures"), name, picture);
		if (Boolean.getBoolean("lissom.pictures")) {
			save(Path.of("docs/pictures"), name, picture);
		}
	}

	private static void save(Path folder, String name, byte[] picture) throws IOException {
		Files.createDirectories(folder);
		Files.write(folder.resolve(name + ".png"), picture);
	}

}
