package app.lissom.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import app.lissom.LissomTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test in a real browser against the running product; its methods take a
 * {@link Browser}. Where no Chromium is found the test is skipped, except on a build
 * server ({@code CI=true}), where it fails.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LissomTest
@Tag("browser")
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {

}
