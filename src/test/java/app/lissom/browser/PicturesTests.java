package app.lissom.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import app.lissom.FastClock;
import app.lissom.account.AccountId;
import app.lissom.account.People;
import app.lissom.diary.Diary;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes the README's pictures from the running product. They go to target/pictures; with
 * {@code -Dlissom.pictures=true} to docs/pictures, too.
 */
@BrowserTest
class PicturesTests {

	private static final Instant NOW = Instant.parse("2026-11-22T16:40:00Z");

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	/** Largest picture, in bytes: the README has to open on a phone. */
	private static final int LARGEST = 150 * 1024;

	private String session;

	@BeforeEach
	void writeTwoWeeks(@Autowired FastClock clock, @Autowired People people, @Autowired Diary diary, Browser browser) {
		clock.stopAt(NOW);
		AccountId me = people.somebodyIn(BERLIN.getId());
		new Fortnight(me, LocalDate.ofInstant(NOW, BERLIN), BERLIN).keepIn(diary);
		this.session = browser.signIn(People.nameOf(me), People.PASSWORD);
	}

	@Test
	void showsTheProduct(Browser browser) throws IOException {
		Browser today = browser.carrying(this.session);
		take(today.open("/"), "phone-light");
		take(today.inTheDark().open("/"), "phone-dark");
		take(today.desktop().open("/"), "desktop-light");
		take(today.desktop().inTheDark().open("/"), "desktop-dark");
		take(browser.open("/"), "home");
		take(browser.desktop().open("/guide/exercises/bridge"), "guide");
		Page picker = browser.visitor().newPage();
		ReliefPages.outcome(picker, "BOTH");
		take(picker, "picker");
	}

	private static void take(Page page, String name) throws IOException {
		byte[] picture = page.screenshot();
		assertThat(picture.length).as(name).isLessThan(LARGEST);
		keep(Path.of("target/pictures"), name, picture);
		if (Boolean.getBoolean("lissom.pictures")) {
			keep(Path.of("docs/pictures"), name, picture);
		}
	}

	private static void keep(Path folder, String name, byte[] picture) throws IOException {
		Files.createDirectories(folder);
		Files.write(folder.resolve(name + ".png"), picture);
	}

}
