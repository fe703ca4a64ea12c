package app.lissom.content;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads files from a jar, as in production, which is stricter than a folder on disk. */
class ContentFolderTests {

	private final ClassLoader before = Thread.currentThread().getContextClassLoader();

	private URLClassLoader jar;

	@BeforeEach
	void packIntoAJar(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("guide.jar");
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
			for (String entry : new String[] { "guide/", "guide/one.md", "guide/two.md", "guide/more/",
					"guide/more/three.md" }) {
				out.putNextEntry(new JarEntry(entry));
				out.closeEntry();
			}
		}
		this.jar = new URLClassLoader(new URL[] { file.toUri().toURL() }, null);
		Thread.currentThread().setContextClassLoader(this.jar);
	}

	@AfterEach
	void leaveTheJar() throws IOException {
		Thread.currentThread().setContextClassLoader(this.before);
		this.jar.close();
	}

	@Test
	void findsFilesInAJar() {
		ContentFolder guide = new ContentFolder("classpath:guide");
		assertThat(guide.names("", ".md")).containsExactly("one", "two");
		assertThat(guide.names("more/", ".md")).containsExactly("three");
	}

}
