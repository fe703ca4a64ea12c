package app.lissom.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import app.lissom.assets.Assets;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;

/**
 * Writes the script that stores public pages in a browser. Its version changes with the
 * pages, so that browsers store the new ones.
 *
 * @param version the same on every server of a release
 * @param pages the addresses of the pages, relative to the script, the most urgent first
 */
record ServiceWorker(String version, List<String> pages) {

	/** What pages are made of besides styles and scripts. */
	private static final List<String> SOURCES = List.of("templates/**/*.html", "messages/*.properties", "guide/**/*.*");

	static ServiceWorker of(Assets assets, List<OfflinePages> rooms) {
		List<String> pages = rooms.stream()
			.flatMap((room) -> room.addresses().stream())
			.map((address) -> address.substring(1))
			.toList();
		List<String> parts = new ArrayList<>(new TreeSet<>(assets.paths()));
		parts.addAll(pages);
		SOURCES.forEach((pattern) -> parts.add(fingerprint(pattern)));
		return new ServiceWorker(DigestUtils.md5DigestAsHex(String.join("\n", parts).getBytes()).substring(0, 16),
				pages);
	}

	String script() {
		return "const version = \"%s\", pages = [%s];\n".formatted(this.version,
				this.pages.stream().map((page) -> '"' + page + '"').collect(Collectors.joining(","))) + Assets.worker();
	}

	private static String fingerprint(String pattern) {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern);
			return Arrays.stream(files).map(ServiceWorker::fingerprint).sorted().collect(Collectors.joining());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String fingerprint(Resource file) {
		try {
			return DigestUtils.md5DigestAsHex(file.getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
